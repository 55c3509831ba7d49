import { fiscalYearOf, fiscalYearPeriod } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { smallestShownCell } from '../figures/figures.sql.ts';
import { stepBack } from '../fund/fund.repository.ts';
import { dayIsPlausible } from '../fund/fund.rules.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type { FundLedgerArgs, RecordFundDonationInput, ReverseFundEntryInput } from './fund-ledger.input.ts';
import {
  entryById,
  entryCursors,
  type FundAccountRow,
  type FundEntryRow,
  fundAccounts,
  insertEntry,
  listEntries,
  lockCash,
  paymentsOfYear,
  sumsOfYear,
} from './fund-ledger.repository.ts';
import {
  cashSuffices,
  donationIsComplete,
  entryIsReversible,
  fiscalYearAsked,
  fundPurposes,
  postings,
  reversed,
  withoutSmallCells,
} from './fund-ledger.rules.ts';
import { FundAccount, FundEntry, FundYearLine, FundYearReport } from './fund-ledger.type.ts';

export function toAccount(row: FundAccountRow): FundAccount {
  return Object.assign(new FundAccount(), {
    id: row.id,
    code: row.code,
    name: row.name,
    balanceYen: row.balance_yen,
    qualifier: row.qualifier,
    source: row.source,
    holder: AgencyReference.of(row.agency_id),
  });
}

export function toEntry(row: FundEntryRow): FundEntry {
  return Object.assign(new FundEntry(), {
    id: row.id,
    number: row.number,
    occurredOn: row.occurred_on,
    kind: row.kind,
    debit: row.debit_account,
    credit: row.credit_account,
    amountYen: row.amount_yen,
    reference: row.reference,
    purpose: row.purpose,
    cashAfterYen: row.cash_after_yen,
    postedAt: row.posted_at.toISOString(),
    postedBy: row.posted_by === null ? null : StaffReference.of(row.posted_by),
    isReversed: row.reversed_by_id !== null,
  });
}

/** 帳簿: every entry with the balance after it, for the holder of the fund, the lead division and the auditors. */
export async function ledgerConnection(ctx: CallContext, args: FundLedgerArgs) {
  const fiscalYear = args.fiscalYear ? fiscalYearAsked(args.fiscalYear) : null;
  const { rows, totalCount } = await listEntries(ctx, fiscalYear, args);
  return connectionFrom({
    rows,
    args,
    cursors: entryCursors,
    cursorOf: (row) => [row.number],
    nodeOf: toEntry,
    totalCount,
  });
}

/**
 * 年度の報告 (M2-34): counts and amounts by purpose, by the days of payment. Null for whoever may not read the ledger.
 *
 * @throws CC-187
 */
export async function yearReport(ctx: CallContext, asked: string | null): Promise<FundYearReport | null> {
  if ((await fundAccounts(ctx)).length === 0) return null;
  const fiscalYear = asked ? fiscalYearAsked(asked) : fiscalYearOf(ctx.today);
  const period = fiscalYearPeriod(fiscalYear);
  const payments = new Map((await paymentsOfYear(ctx, period)).map((row) => [row.purpose, row]));
  const sums = new Map((await sumsOfYear(ctx, period)).map((row) => [row.kind, row.yen]));
  const cells = fundPurposes.map((purpose) => payments.get(purpose) ?? { purpose, count: 0, yen: 0 });
  const told = withoutSmallCells(cells, smallestShownCell);
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  const isTold = count === 0 || count >= smallestShownCell;
  return Object.assign(new FundYearReport(), {
    fiscalYear,
    lines: fundPurposes.map((purpose, i) =>
      Object.assign(new FundYearLine(), {
        purpose,
        count: told[i]?.count ?? null,
        yen: told[i]?.yen ?? null,
      }),
    ),
    count: isTold ? count : null,
    paidYen: isTold ? (sums.get('payment') ?? 0) : null,
    returnedYen: isTold ? (sums.get('return') ?? 0) : null,
    donatedYen: sums.get('donation') ?? 0,
  });
}

/**
 * 寄附を記帳する, by the agency that holds the fund.
 *
 * @throws CC-137, CC-138
 */
export async function recordDonation(
  ctx: CallContext,
  input: RecordFundDonationInput,
  idempotencyKey?: string | null,
): Promise<FundEntry> {
  await ctx.authorize('fund.keepLedger');
  const { id, repeated } = await ctx.once(idempotencyKey && `fund-donation:${idempotencyKey}`, newId());
  if (!repeated) {
    donationIsComplete(input.amountYen, input.receiptNo);
    const occurredOn = input.occurredOn ?? ctx.today;
    dayIsPlausible('occurredOn', occurredOn, { today: ctx.today });
    await requireHolder(ctx);
    await insertEntry(ctx, {
      id,
      agencyId: ctx.actor.agencyId!,
      occurredOn,
      kind: 'donation',
      posting: postings.donation,
      amountYen: input.amountYen,
      reference: input.receiptNo,
      purpose: null,
      reversesId: null,
    });
  }
  return getEntry(ctx, id);
}

/**
 * 仕訳を取り消す: the same amount the other way round; the mistaken entry stays in the books. A payment or a return that was
 * a mistake opens the application again, so that it can be posted as it was.
 *
 * @throws CC-130, CC-135, CC-137, CC-138
 */
export async function reverseEntry(
  ctx: CallContext,
  input: ReverseFundEntryInput,
  idempotencyKey?: string | null,
): Promise<FundEntry> {
  await ctx.authorize('fund.keepLedger');
  const { id, repeated } = await ctx.once(idempotencyKey && `fund-reversal:${idempotencyKey}`, newId());
  if (!repeated) {
    const cash = await requireHolder(ctx);
    const mistaken = await entryById(ctx, input.id);
    if (!mistaken) throw notFoundOrNotPermitted();
    entryIsReversible({ kind: mistaken.kind, reversedById: mistaken.reversed_by_id });
    const occurredOn = input.occurredOn ?? ctx.today;
    dayIsPlausible('occurredOn', occurredOn, { today: ctx.today, notBefore: mistaken.occurred_on });
    const posting = reversed({ debit: mistaken.debit_account, credit: mistaken.credit_account });
    if (posting.credit === 'cash') cashSuffices(cash.balance_yen, mistaken.amount_yen);
    if (mistaken.kind === 'payment' || mistaken.kind === 'return') {
      await stepBack(ctx, mistaken.reference!, mistaken.kind);
    }
    await insertEntry(ctx, {
      id,
      agencyId: ctx.actor.agencyId!,
      occurredOn,
      kind: 'reversal',
      posting,
      amountYen: mistaken.amount_yen,
      reference: mistaken.reference,
      purpose: mistaken.purpose,
      reversesId: mistaken.id,
    });
  }
  return getEntry(ctx, id);
}

/** The cash of the fund, locked; only for staff of the agency that holds it. */
export async function requireHolder(ctx: CallContext): Promise<{ balance_yen: number }> {
  const cash = await lockCash(ctx);
  if (!cash) throw notFoundOrNotPermitted();
  return cash;
}

async function getEntry(ctx: CallContext, id: string): Promise<FundEntry> {
  const row = await entryById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toEntry(row);
}
