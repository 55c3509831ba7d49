import { fiscalYearPeriod } from '@tsunagu/japan';
import { type CallContext, countCap, cursorsOf, pageSize } from '@tsunagu/subgraph-kit';
import type { FundAccountCode, FundEntryKind, FundPosting, FundPurpose } from './fund-ledger.rules.ts';

export interface FundAccountRow {
  id: string;
  agency_id: string;
  code: FundAccountCode;
  name: string;
  side: 'debit' | 'credit';
  qualifier: string | null;
  source: string;
  balance_yen: number;
}

export interface FundEntryRow {
  id: string;
  agency_id: string;
  number: number;
  occurred_on: string;
  kind: FundEntryKind;
  debit_account: FundAccountCode;
  credit_account: FundAccountCode;
  amount_yen: number;
  reference: string | null;
  purpose: FundPurpose | null;
  cash_after_yen: number;
  posted_at: Date;
  posted_by: string | null;
  reversed_by_id: string | null;
}

export interface FundYearRow {
  purpose: FundPurpose;
  count: number;
  yen: number;
}

/** An entry before it has a number and a balance. */
export interface NewFundEntry {
  id: string;
  agencyId: string;
  occurredOn: string;
  kind: FundEntryKind;
  posting: FundPosting;
  amountYen: number;
  reference: string | null;
  purpose: FundPurpose | null;
  reversesId: string | null;
}

export const entryCursors = cursorsOf('fundLedger:number');

const entry = `select e.id, e.agency_id, e.number, e.occurred_on, e.kind, e.debit_account, e.credit_account, e.amount_yen,
    e.reference, e.purpose, e.cash_after_yen, e.posted_at, e.posted_by,
    (select r.id from fund_entry r where r.municipality = e.municipality and r.reverses_id = e.id) as reversed_by_id
  from fund_entry e where e.municipality = (select access.municipality())`;

/** The accounts as the actor may see them; none for whoever may not. */
export function fundAccounts(ctx: CallContext): Promise<FundAccountRow[]> {
  return ctx.db.query<FundAccountRow>(
    `select a.id, a.agency_id, a.code, a.name, a.side, a.qualifier, a.source, a.balance_yen
     from fund_account a where a.municipality = (select access.municipality())
     order by array_position(array['principal', 'cash', 'support-paid', 'returned', 'donations'], a.code)`,
  );
}

/**
 * 預金 under lock: whoever is about to pay waits here until others have posted. Only the holder of the fund can lock it.
 *
 * @returns null for anybody else
 */
export function lockCash(ctx: CallContext): Promise<{ balance_yen: number } | null> {
  return ctx.db.one(
    `select a.balance_yen from fund_account a
     where a.municipality = (select access.municipality()) and a.code = 'cash'
       and a.agency_id = (select access.agency_id()) for update`,
  );
}

export async function entryById(ctx: CallContext, id: string): Promise<FundEntryRow | null> {
  return ctx.db.one<FundEntryRow>(`${entry} and e.id = $1`, [id]);
}

/** One page of the ledger, the newest entry first. */
export async function listEntries(
  ctx: CallContext,
  fiscalYear: string | null,
  args: { first: number; after?: string | null },
): Promise<{ rows: FundEntryRow[]; totalCount: number }> {
  const after = args.after ? entryCursors.decode(args.after) : null;
  const period = fiscalYear ? fiscalYearPeriod(fiscalYear) : null;
  const within = `($1::date is null or e.occurred_on between $1::date and $2::date)`;
  const days = [period?.from ?? null, period?.to ?? null];
  const rows = await ctx.db.query<FundEntryRow>(
    `${entry} and ${within} and ($3::integer is null or e.number < $3) order by e.number desc limit $4`,
    [...days, after?.[0] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ total: number }>(
    `select count(*) as total from (select 1 from fund_entry e
       where e.municipality = (select access.municipality()) and ${within} limit ${countCap}) capped`,
    days,
  );
  return { rows, totalCount: counted?.total ?? 0 };
}

/** Payments of a year by purpose; what was reversed does not count. */
export async function paymentsOfYear(
  ctx: CallContext,
  period: { from: string; to: string },
): Promise<FundYearRow[]> {
  return ctx.db.query<FundYearRow>(
    `select e.purpose, count(*) as count, sum(e.amount_yen) as yen from fund_entry e
     where e.municipality = (select access.municipality()) and e.kind = 'payment'
       and e.occurred_on between $1 and $2
       and not exists (select from fund_entry r where r.municipality = e.municipality and r.reverses_id = e.id)
     group by e.purpose`,
    [period.from, period.to],
  );
}

/** Sums of a year by kind of entry, without what was reversed. */
export async function sumsOfYear(
  ctx: CallContext,
  period: { from: string; to: string },
): Promise<{ kind: FundEntryKind; yen: number }[]> {
  return ctx.db.query(
    `select e.kind, sum(e.amount_yen) as yen from fund_entry e
     where e.municipality = (select access.municipality()) and e.kind <> 'reversal' and e.occurred_on between $1 and $2
       and not exists (select from fund_entry r where r.municipality = e.municipality and r.reverses_id = e.id)
     group by e.kind`,
    [period.from, period.to],
  );
}

/** What opened the books, or null. */
export async function openingAmount(ctx: CallContext): Promise<number | null> {
  const row = await ctx.db.one<{ amount_yen: number }>(
    `select e.amount_yen from fund_entry e
     where e.municipality = (select access.municipality()) and e.kind = 'opening'`,
  );
  return row?.amount_yen ?? null;
}

/** Posts an entry; its number and the balance after it are given by the database. */
export function insertEntry(ctx: CallContext, posted: NewFundEntry): Promise<unknown> {
  return ctx.db.query(
    `insert into fund_entry (municipality, id, agency_id, occurred_on, kind, debit_account, credit_account, amount_yen,
       reference, purpose, reverses_id, posted_at, posted_by)
     values ((select access.municipality()), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      posted.id,
      posted.agencyId,
      posted.occurredOn,
      posted.kind,
      posted.posting.debit,
      posted.posting.credit,
      posted.amountYen,
      posted.reference,
      posted.purpose,
      posted.reversesId,
      ctx.now,
      ctx.actor.staffId ?? null,
    ],
  );
}
