import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const source = column.text('出所', { max: 400 });

const documentColumns = {
  id: column.text('番号', { pattern: /^dc-\d{3,}$/, form: 'dc-001 のように書きます。' }),
  kind: column.text('種別', { max: 20 }),
  title: column.text('題名', { max: 120 }),
  owner: column.optional(column.text('作成者', { max: 80 })),
  date: column.optional(column.text('日付', { max: 40 })),
  note: column.optional(column.text('注', { max: 300 })),
  source,
};

/** 資料 — plans, ordinances, forms and sources that the plan names. */
export const documentImport = defineImport({
  name: 'plan-documents',
  title: '資料',
  file: new URL('../../data/documents.csv', import.meta.url),
  columns: documentColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof documentColumns>>({
    table: 'plan.plan_document',
    columns: {
      id: ['uuid', (row) => keyedId('plan-document', row.id)],
      kind: ['text', (row) => row.kind],
      title: ['text', (row) => row.title],
      owner: ['text', (row) => row.owner],
      dated: ['text', (row) => row.date],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});

const eventColumns = {
  id: column.text('番号', { pattern: /^tl-\d{3,}$/, form: 'tl-001 のように書きます。' }),
  date: column.calendarDay('日付'),
  precision: column.oneOf('日付の細かさ', { day: 'day', month: 'month', fiscal_year: 'fiscal_year' }),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  event: column.text('出来事', { max: 200 }),
  certainty: column.text('確かさ', { max: 60 }),
  source,
};

/** 年表 — dated events of the plan; the day of a month or year is its first. */
export const planEventImport = defineImport({
  name: 'plan-timeline',
  title: '年表',
  file: new URL('../../data/timeline.csv', import.meta.url),
  columns: eventColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof eventColumns>>({
    table: 'plan.plan_event',
    columns: {
      id: ['uuid', (row) => keyedId('plan-event', row.id)],
      occurred_on: ['date', (row) => row.date],
      precision: ['text', (row) => row.precision],
      measure_no: ['smallint', (row) => row.measure_no],
      event: ['text', (row) => row.event],
      certainty: ['text', (row) => row.certainty],
      source: ['text', (row) => row.source],
    },
  }),
});
