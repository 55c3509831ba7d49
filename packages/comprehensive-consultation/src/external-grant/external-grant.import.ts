import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  code: column.text('符号', {
    max: 50,
    pattern: /^[a-z][a-z0-9-]*$/,
    form: '英小文字・数字・ハイフンで書いてください。',
  }),
  name: column.text('助成の名称', { max: 100 }),
  organisation: column.text('助成する団体', { max: 100 }),
  target: column.text('対象', { max: 500 }),
  region: column.text('地域', { max: 100 }),
  cap_yen: column.optional(column.integer('上限（円）', { min: 1 })),
  deadline_on: column.optional(column.calendarDay('締切')),
  how_to_apply: column.optional(column.text('申込み方法', { max: 1_000 })),
  result_fiscal_year: column.optional(column.fiscalYear('実績の年度')),
  result_count: column.optional(column.integer('実績の件数', { min: 0 })),
  result_total_yen: column.optional(column.integer('実績の金額（円）', { min: 0 })),
  result_qualifier: column.optional(column.text('実績の但し書き', { max: 20 })),
  source: column.text('出典', { max: 500 }),
  published: column.oneOf('公開', { yes: true, no: false }),
};

/** 団体への助成 (M2-35); the lead division keeps them up to date afterwards. */
export const externalGrantImport = defineImport({
  name: 'consultation-external-grants',
  title: '制度の狭間を支援する団体への助成',
  file: new URL('../../data/external_grants.csv', import.meta.url),
  columns,
  key: ['code'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'comprehensive_consultation.external_grant',
    columns: {
      id: ['uuid', (row) => keyedId('external-grant', row.code)],
      code: ['text', (row) => row.code],
      name: ['text', (row) => row.name],
      organisation: ['text', (row) => row.organisation],
      target: ['text', (row) => row.target],
      region: ['text', (row) => row.region],
      cap_yen: ['numeric', (row) => row.cap_yen],
      deadline_on: ['date', (row) => row.deadline_on],
      how_to_apply: ['text', (row) => row.how_to_apply],
      result_fiscal_year: ['text', (row) => row.result_fiscal_year],
      result_count: ['integer', (row) => row.result_count],
      result_total_yen: ['numeric', (row) => row.result_total_yen],
      result_qualifier: ['text', (row) => row.result_qualifier],
      source: ['text', (row) => row.source],
      published: ['boolean', (row) => row.published],
    },
  }),
});
