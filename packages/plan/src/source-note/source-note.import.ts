import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  id: column.text('番号', { pattern: /^[am]-\d{2}$/, form: 'm-01 のように書きます。' }),
  kind: column.oneOf('種別', { 不一致: 'mismatch', 確認事項: 'to-be-settled' }),
  title: column.text('見出し', { max: 60 }),
  text: column.text('本文', { max: 300 }),
  indicators: column.list(column.reference('指標', 'indicator')),
  programmes: column.list(column.reference('事業', 'programme')),
  roadmap_items: column.list(column.reference('工程表の項目', 'roadmap-item')),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  source: column.text('出所', { max: 400 }),
};

/**
 * 原資料の注記 — mismatches that stand in the plan documents and questions to settle with the city.
 *
 * Figures are shown as printed; what does not fit is said beside them, never repaired.
 */
export const sourceNoteImport = defineImport({
  name: 'plan-source-notes',
  title: '原資料の注記',
  file: new URL('../../data/source-notes.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'plan.source_note',
    columns: {
      id: ['uuid', (row) => keyedId('source-note', row.id)],
      kind: ['text', (row) => row.kind],
      title: ['text', (row) => row.title],
      text: ['text', (row) => row.text],
      measure_no: ['smallint', (row) => row.measure_no],
      indicator_ids: ['uuid[]', (row) => row.indicators.map((key) => keyedId('indicator', key))],
      programme_ids: ['uuid[]', (row) => row.programmes.map((key) => keyedId('programme', key))],
      roadmap_item_ids: ['uuid[]', (row) => row.roadmap_items.map((key) => keyedId('roadmap-item', key))],
      source: ['text', (row) => row.source],
    },
  }),
});
