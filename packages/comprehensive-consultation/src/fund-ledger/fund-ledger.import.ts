import {
  type CallContext,
  column,
  defineImport,
  type ImportedRow,
  keyedId,
  newId,
  type RowOf,
  refuseCell,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { insertEntry, openingAmount } from './fund-ledger.repository.ts';
import { type FundAccountCode, fundAccountCodes, postings } from './fund-ledger.rules.ts';

const columns = {
  code: column.oneOf(
    '科目',
    Object.fromEntries(fundAccountCodes.map((code) => [code, code])) as Record<
      FundAccountCode,
      FundAccountCode
    >,
  ),
  name: column.text('名称', { max: 50 }),
  side: column.oneOf('借方・貸方', { debit: 'debit', credit: 'credit' } as const),
  holder: column.reference('基金を預かる機関', 'agency'),
  opening_yen: column.optional(column.integer('期首の残高（円）', { min: 1 })),
  opening_on: column.optional(column.calendarDay('期首の日')),
  qualifier: column.optional(column.text('金額の但し書き', { max: 20 })),
  source: column.text('出典', { max: 500 }),
};

type Row = ImportedRow<RowOf<typeof columns>>;

const accounts = tableTarget<RowOf<typeof columns>>({
  table: 'comprehensive_consultation.fund_account',
  columns: {
    id: ['uuid', (row) => keyedId('fund-account', row.code)],
    agency_id: ['uuid', (row) => keyedId('agency', row.holder)],
    code: ['text', (row) => row.code],
    name: ['text', (row) => row.name],
    side: ['text', (row) => row.side],
    qualifier: ['text', (row) => row.qualifier],
    source: ['text', (row) => row.source],
  },
});

/**
 * 勘定科目 of the fund and the balance that opens its books: the principal alone has one, and the cash is its other side
 * (M2-34). What was opened once is not opened again.
 */
export const fundAccountImport = defineImport({
  name: 'consultation-fund-accounts',
  title: '生活再建・自立支援ファンドの勘定科目と期首の残高',
  file: new URL('../../data/fund_accounts.csv', import.meta.url),
  columns,
  key: ['code'],
  ...accounts,
  async check(ctx, rows) {
    const opened = await openingAmount(ctx);
    return rows.flatMap((row) => {
      const { code, opening_yen, opening_on } = row.value;
      if (opening_yen === null) return [];
      if (code !== 'principal') {
        return [refuseCell(row, 'opening_yen', '期首の残高は、原資の行だけに書いてください。')];
      }
      if (opening_on === null) return [refuseCell(row, 'opening_on', '期首の日を書いてください。')];
      return opened !== null && opened !== opening_yen
        ? [
            refuseCell(
              row,
              'opening_yen',
              '期首の残高はすでに記帳されています。違いは寄附か取消で記帳してください。',
            ),
          ]
        : [];
    });
  },
  async apply(ctx, rows) {
    await accounts.apply(ctx, rows);
    if ((await openingAmount(ctx)) === null) await openBooks(ctx, rows);
  },
});

async function openBooks(ctx: CallContext, rows: readonly Row[]): Promise<void> {
  const principal = rows.find((row) => row.value.code === 'principal')?.value;
  if (!principal?.opening_yen || !principal.opening_on) return;
  await insertEntry(ctx, {
    id: newId(),
    agencyId: keyedId('agency', principal.holder),
    occurredOn: principal.opening_on,
    kind: 'opening',
    posting: postings.opening,
    amountYen: principal.opening_yen,
    reference: null,
    purpose: null,
    reversesId: null,
  });
}
