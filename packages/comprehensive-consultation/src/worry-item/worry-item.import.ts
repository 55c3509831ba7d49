import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  edition: column.integer('版', { min: 1 }),
  code: column.text('符号', {
    max: 50,
    pattern: /^[a-z][a-z-]*$/,
    form: '英小文字とハイフンで書いてください。',
  }),
  label: column.text('困り事', { max: 50 }),
  position: column.integer('並び順', { min: 1 }),
  hint: column.optional(column.text('聞き取りの手がかり', { max: 500 })),
  published: column.oneOf('公開', { yes: true, no: false }),
};

/** 困り事の項目 of the つなぐシート (M2-02): a new edition is a new set of rows; published ones are offered. */
export const worryItemImport = defineImport({
  name: 'consultation-worry-items',
  title: 'つなぐシートの困り事の項目',
  file: new URL('../../data/worry_items.csv', import.meta.url),
  columns,
  key: ['edition', 'code'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'comprehensive_consultation.worry_item',
    columns: {
      id: ['uuid', (row) => keyedId('worry-item', `${row.edition}:${row.code}`)],
      edition: ['integer', (row) => row.edition],
      code: ['text', (row) => row.code],
      label: ['text', (row) => row.label],
      position: ['integer', (row) => row.position],
      hint: ['text', (row) => row.hint],
      published: ['boolean', (row) => row.published],
    },
  }),
});
