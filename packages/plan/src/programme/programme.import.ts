import { normaliseName } from '@tsunagu/japan';
import { column, defineImport, keyedId, type RowOf, refuseCell, tableTarget } from '@tsunagu/subgraph-kit';

const short = (label: string) => column.optional(column.text(label, { max: 300 }));
const source = column.text('出所', { max: 400 });

const programmeColumns = {
  id: column.text('番号', { pattern: /^pg-\d-\d{2}$/, form: 'pg-1-01 のように書きます。' }),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  kind: column.text('種別', { max: 20 }),
  name: column.text('名称', { max: 120 }),
  aliases: column.list(column.text('別名', { max: 120 })),
  parent_id: column.optional(column.text('上位の事業', { pattern: /^pg-\d-\d{2}$/ })),
  purpose: short('目的・内容'),
  target: short('対象'),
  provider: short('実施者'),
  section: short('担当課'),
  section_agencies: column.list(column.reference('担当課の機関', 'agency')),
  section_basis: column.optional(column.oneOf('担当課の根拠', { 明記: '明記', 推定: '推定' })),
  start_fy: column.optional(column.fiscalYear('開始年度')),
  end_fy: column.optional(column.fiscalYear('終了年度')),
  start_date: column.optional(column.calendarDay('開始日')),
  end_date: column.optional(column.calendarDay('終了日')),
  date_precision: column.optional(
    column.oneOf('日付の細かさ', { day: 'day', month: 'month', fiscal_year: 'fiscal_year' }),
  ),
  contract_type: short('契約の形'),
  legal_basis: short('根拠'),
  note: short('注'),
  source,
};

const target = tableTarget<RowOf<typeof programmeColumns>>({
  table: 'plan.programme',
  columns: {
    id: ['uuid', (row) => keyedId('programme', row.id)],
    measure_no: ['smallint', (row) => row.measure_no],
    kind: ['text', (row) => row.kind],
    name: ['text', (row) => row.name],
    aliases: ['text[]', (row) => row.aliases],
    search_text: [
      'text',
      (row) => [row.name, ...row.aliases, row.purpose ?? ''].map(normaliseName).join(' '),
    ],
    parent_id: ['uuid', (row) => row.parent_id && keyedId('programme', row.parent_id)],
    purpose: ['text', (row) => row.purpose],
    target: ['text', (row) => row.target],
    provider: ['text', (row) => row.provider],
    section: ['text', (row) => row.section],
    section_agency_ids: ['uuid[]', (row) => row.section_agencies.map((key) => keyedId('agency', key))],
    section_basis: ['text', (row) => row.section_basis],
    start_fiscal_year: ['text', (row) => row.start_fy],
    end_fiscal_year: ['text', (row) => row.end_fy],
    starts_on: ['date', (row) => row.start_date],
    ends_on: ['date', (row) => row.end_date],
    date_precision: ['text', (row) => row.date_precision],
    contract_type: ['text', (row) => row.contract_type],
    legal_basis: ['text', (row) => row.legal_basis],
    note: ['text', (row) => row.note],
    source: ['text', (row) => row.source],
  },
});

/** 事業 — every programme, course, conference, fund, subsidy, window and form that the plan names. */
export const programmeImport = defineImport({
  name: 'plan-programmes',
  title: '事業',
  file: new URL('../../data/programmes.csv', import.meta.url),
  columns: programmeColumns,
  key: ['id'],
  provides: 'programme',
  async check(ctx, rows) {
    const known = new Set([...(await target.current(ctx)).keys(), ...rows.map((row) => row.key)]);
    return rows
      .filter(({ value }) => value.parent_id !== null && !known.has(value.parent_id))
      .map((row) =>
        refuseCell(
          row,
          'parent_id',
          `上位の事業「${row.value.parent_id}」は登録されていません。番号を確かめてください。`,
        ),
      );
  },
  ...target,
});

const agencyColumns = {
  id: column.text('番号', { pattern: /^ar-\d{3,}$/ }),
  agency_id: column.reference('機関', 'agency'),
  role: column.text('役割', { max: 120 }),
  programme_id: column.reference('事業', 'programme'),
  source,
};

/** 事業と機関 — which agency has which role in a programme. */
export const agencyProgrammeImport = defineImport({
  name: 'plan-agency-programmes',
  title: '事業と機関',
  file: new URL('../../data/programme-agencies.csv', import.meta.url),
  columns: agencyColumns,
  key: ['id'],
  ...tableTarget<RowOf<typeof agencyColumns>>({
    table: 'plan.agency_programme',
    columns: {
      id: ['uuid', (row) => keyedId('agency-programme', row.id)],
      agency_id: ['uuid', (row) => keyedId('agency', row.agency_id)],
      programme_id: ['uuid', (row) => keyedId('programme', row.programme_id)],
      role: ['text', (row) => row.role],
      source: ['text', (row) => row.source],
    },
  }),
});
