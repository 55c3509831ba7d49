import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const source = column.text('出所', { max: 400 });
const itemKey = { pattern: /^(rm[12]-\d-\d{2}|rmd-\d{2})$/, form: 'rm2-1-01 のように書きます。' };

const itemColumns = {
  id: column.text('番号', itemKey),
  plan: column.reference('計画', 'plan-generation'),
  measure_no: column.integer('施策番号', { min: 1, max: 5 }),
  table: column.oneOf('表', { 工程表: 'roadmap', 事業進捗表: 'progress' }),
  item_no: column.integer('項目', { min: 1 }),
  title: column.optional(column.text('見出し', { max: 80 })),
  programme_id: column.optional(column.reference('事業', 'programme')),
  from_fy: column.fiscalYear('開始年度'),
  to_fy: column.fiscalYear('終了年度'),
  sections: column.list(column.text('担当課', { max: 60 })),
  section_agencies: column.list(column.reference('担当課の機関', 'agency')),
  reprint: column.optional(column.oneOf('再掲', { '1': true })),
  source,
};

/** 工程表の項目 — one row per item of the 工程表 and of the programme tables 地域づくり（１）（２）. */
export const roadmapItemImport = defineImport({
  name: 'plan-roadmap-items',
  title: '工程表の項目',
  file: new URL('../../data/roadmap-items.csv', import.meta.url),
  columns: itemColumns,
  key: ['id'],
  provides: 'roadmap-item',
  ...tableTarget<RowOf<typeof itemColumns>>({
    table: 'plan.roadmap_item',
    columns: {
      id: ['uuid', (row) => keyedId('roadmap-item', row.id)],
      generation_id: ['uuid', (row) => keyedId('plan-generation', row.plan)],
      measure_no: ['smallint', (row) => row.measure_no],
      form: ['text', (row) => row.table],
      item_no: ['smallint', (row) => row.item_no],
      title: ['text', (row) => row.title],
      programme_id: ['uuid', (row) => row.programme_id && keyedId('programme', row.programme_id)],
      from_fiscal_year: ['text', (row) => row.from_fy],
      to_fiscal_year: ['text', (row) => row.to_fy],
      sections: ['text[]', (row) => row.sections],
      section_agency_ids: ['uuid[]', (row) => row.section_agencies.map((key) => keyedId('agency', key))],
      reprint: ['boolean', (row) => row.reprint ?? false],
      source: ['text', (row) => row.source],
    },
  }),
});

const entryColumns = {
  id: column.text('番号', {
    pattern: /^rm[12d]-[\d-]+(-[pdf]\d{2})?$/,
    form: 'rm2-1-01-p01 のように書きます。',
  }),
  item_id: column.reference('項目', 'roadmap-item'),
  kind: column.oneOf('種別', { 記載事項: 'planned', 取組実績: 'achieved', 今後の方針: 'next' }),
  bullet_no: column.integer('順番', { min: 1 }),
  text: column.text('本文', { max: 300 }),
  sections: column.list(column.text('担当課', { max: 60 })),
  from_fy: column.optional(column.fiscalYear('開始年度')),
  to_fy: column.optional(column.fiscalYear('終了年度')),
  note: column.optional(column.text('注', { max: 300 })),
  source,
};

/** 工程表の記載 — planned entries, achievements and next steps as printed, one row per bullet. */
export const roadmapEntryImport = defineImport({
  name: 'plan-roadmap-entries',
  title: '工程表の記載',
  file: new URL('../../data/roadmap-entries.csv', import.meta.url),
  columns: entryColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof entryColumns>>({
    table: 'plan.roadmap_entry',
    columns: {
      id: ['uuid', (row) => keyedId('roadmap-entry', row.id)],
      item_id: ['uuid', (row) => keyedId('roadmap-item', row.item_id)],
      kind: ['text', (row) => row.kind],
      bullet_no: ['smallint', (row) => row.bullet_no],
      text: ['text', (row) => row.text],
      sections: ['text[]', (row) => row.sections],
      from_fiscal_year: ['text', (row) => row.from_fy],
      to_fiscal_year: ['text', (row) => row.to_fy],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});
