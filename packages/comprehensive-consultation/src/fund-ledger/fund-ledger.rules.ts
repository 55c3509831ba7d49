import { type FiscalYear, parseFiscalYear } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 使いみち of the fund: what a first step into a service may cost (要綱の例: 診断書、交通費、社会参加の衣類). */
export const fundPurposes = [
  'medical-certificate',
  'transport',
  'clothes-for-participation',
  'other-entry-support',
] as const;
export type FundPurpose = (typeof fundPurposes)[number];

/** 勘定科目 of the ledger. */
export const fundAccountCodes = ['principal', 'cash', 'support-paid', 'returned', 'donations'] as const;
export type FundAccountCode = (typeof fundAccountCodes)[number];

/** 仕訳の種類. */
export const fundEntryKinds = ['opening', 'donation', 'payment', 'return', 'reversal'] as const;
export type FundEntryKind = (typeof fundEntryKinds)[number];

/** One amount that moves from an account (credit, 貸方) to another (debit, 借方); both sides are always equal. */
export interface FundPosting {
  debit: FundAccountCode;
  credit: FundAccountCode;
}

/** 仕訳: which accounts a kind of entry moves the amount between. */
export const postings: Record<Exclude<FundEntryKind, 'reversal'>, FundPosting> = {
  opening: { debit: 'cash', credit: 'principal' },
  donation: { debit: 'cash', credit: 'donations' },
  payment: { debit: 'support-paid', credit: 'cash' },
  return: { debit: 'cash', credit: 'returned' },
};

/** 取消: the same amount the other way round. */
export function reversed(posting: FundPosting): FundPosting {
  return { debit: posting.credit, credit: posting.debit };
}

/**
 * 残高: the fund never pays what it does not have.
 *
 * @throws CC-135
 */
export function cashSuffices(balanceYen: number, outYen: number): void {
  if (outYen > balanceYen) {
    throw new DomainError(
      'CC-135',
      `ファンドの残高（${yen(balanceYen)}）が足りません。主管課と基金を預かる機関で、支払いの時期を相談してください。`,
    );
  }
}

/** What an entry needs to be reversed. */
export interface ReversibleEntry {
  kind: FundEntryKind;
  reversedById: string | null;
}

/**
 * 仕訳の取消: an entry is reversed once; openings are put right with the data that opened the books.
 *
 * @throws CC-138
 */
export function entryIsReversible(entry: ReversibleEntry): void {
  if (entry.kind === 'reversal' || entry.kind === 'opening' || entry.reversedById !== null) {
    throw new DomainError(
      'CC-138',
      'この仕訳は取り消せません。すでに取り消したもの、取消そのもの、期首の残高は取り消せません。',
    );
  }
}

/**
 * 寄附: an amount, and the number of the receipt instead of a name, because no person stands in the ledger.
 *
 * @throws CC-138
 */
export function donationIsComplete(amountYen: number, receiptNo: string): void {
  const isNumbered = /^[A-Z0-9-]{1,30}$/.test(receiptNo);
  if (amountYen > 0 && isNumbered) return;
  throw new DomainError('CC-138', '寄附の金額と、受領書の番号を入力してください。', {
    fields: {
      ...(amountYen > 0 ? {} : { amountYen: '1 円以上の金額を入力してください。' }),
      ...(isNumbered
        ? {}
        : {
            receiptNo: '英大文字・数字・ハイフンで入力してください。寄附した方の名前は書かないでください。',
          }),
    },
  });
}

/**
 * 年度 as people type it: R8, 令和8年度.
 *
 * @throws CC-187
 */
export function fiscalYearAsked(text: string): FiscalYear {
  const fiscalYear = parseFiscalYear(text);
  if (!fiscalYear) {
    throw new DomainError('CC-187', '年度を R8 のように入力してください。', {
      fields: { fiscalYear: 'R8 のように入力してください。' },
    });
  }
  return fiscalYear;
}

/** A line of the yearly report before small cells are hidden. */
export interface ReportCell {
  count: number;
  yen: number;
}

/**
 * 年度の報告の秘匿: counts under `smallest` tell of somebody. When only one cell is hidden, the total would give it away,
 * so the next smallest is hidden with it.
 *
 * @returns the same cells, null where hidden
 */
export function withoutSmallCells<C extends ReportCell>(cells: readonly C[], smallest: number): (C | null)[] {
  const told = cells.filter((cell) => cell.count > 0);
  const hidden = new Set(told.filter((cell) => cell.count < smallest));
  const [next] = told.filter((cell) => !hidden.has(cell)).sort((a, b) => a.count - b.count);
  if (hidden.size === 1 && next) hidden.add(next);
  return cells.map((cell) => (hidden.has(cell) ? null : cell));
}

/** An amount for people: 30,000 円. */
export function yen(amount: number): string {
  return `${amount.toLocaleString('en-US')} 円`;
}
