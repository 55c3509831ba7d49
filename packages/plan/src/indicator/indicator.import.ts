import {
  checkPrintedTotals,
  column,
  defineImport,
  type ImportedRow,
  type ImportIssue,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import {
  aggregations,
  compositionMismatches,
  type Figure,
  type Mismatch,
  runningSumMismatches,
} from './indicator.rules.ts';

const source = column.text('出所', { max: 400 });
const remark = (label: string) => column.optional(column.text(label, { max: 300 }));
const indicatorKey = { pattern: /^(ind|st|pf)-\d{2}[a-z]?$/, form: 'ind-04 のように書きます。' };

const indicatorColumns = {
  id: column.text('番号', indicatorKey),
  official_no: column.optional(column.integer('指標番号', { min: 1, max: 10 })),
  measure_no: column.integer('施策番号', { min: 0, max: 5 }),
  kind: column.text('種別', { max: 30 }),
  name: column.text('指標名', { max: 100 }),
  unit: column.text('単位', { max: 20 }),
  aggregation: column.oneOf('集計の仕方', aggregations),
  section: remark('担当課'),
  section_agencies: column.list(column.reference('担当課の機関', 'agency')),
  definition: remark('定義'),
  target: column.optional(column.decimal('目標')),
  achievement_text: remark('取組実績'),
  note: remark('注'),
  source,
};

/** 指標 — the ten outcome indicators (twelve series) and every other series of the plan documents. */
export const indicatorImport = defineImport({
  name: 'plan-indicators',
  title: '指標',
  file: new URL('../../data/indicators.csv', import.meta.url),
  columns: indicatorColumns,
  key: ['id'],
  provides: 'indicator',
  ...tableTarget<RowOf<typeof indicatorColumns>>({
    table: 'plan.indicator',
    columns: {
      id: ['uuid', (row) => keyedId('indicator', row.id)],
      official_no: ['smallint', (row) => row.official_no],
      measure_no: ['smallint', (row) => row.measure_no],
      kind: ['text', (row) => row.kind],
      name: ['text', (row) => row.name],
      unit: ['text', (row) => row.unit],
      aggregation: ['text', (row) => row.aggregation],
      section: ['text', (row) => row.section],
      section_agency_ids: ['uuid[]', (row) => row.section_agencies.map((key) => keyedId('agency', key))],
      definition: ['text', (row) => row.definition],
      target: ['numeric', (row) => row.target],
      achievement_text: ['text', (row) => row.achievement_text],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});

const valueColumns = {
  id: column.text('番号', {
    pattern: /^(ind|st|pf)-\d{2}[a-z]?-\d{3,}$/,
    form: 'ind-04-001 のように書きます。',
  }),
  indicator_id: column.reference('指標', 'indicator'),
  fiscal_year: column.optional(column.fiscalYear('年度')),
  reported_fiscal_year: column.optional(column.fiscalYear('報告年度')),
  period_start: column.optional(column.calendarDay('期間の初日')),
  period_end: column.optional(column.calendarDay('期間の末日')),
  as_of: column.optional(column.calendarDay('時点')),
  period_precision: column.oneOf('期間の細かさ', {
    day: 'day',
    month: 'month',
    fiscal_year: 'fiscal_year',
    total: 'total',
    unknown: 'unknown',
  }),
  dimension: remark('区分'),
  dimension_value: remark('区分の値'),
  area_id: column.optional(column.reference('地域', 'area')),
  value: column.optional(column.decimal('値')),
  value_text: column.text('印字', { max: 80 }),
  unit: column.text('単位', { max: 20 }),
  aggregation: column.oneOf('集計の仕方', aggregations),
  is_printed_total: column.optional(column.oneOf('印字された合計', { '1': true })),
  note: remark('注'),
  source,
};

type ValueRow = RowOf<typeof valueColumns>;

/** 指標の値 — all printed figures; printed totals are kept apart and checked against their parts. */
export const indicatorValueImport = defineImport({
  name: 'plan-indicator-values',
  title: '指標の値',
  file: new URL('../../data/indicator-values.csv', import.meta.url),
  columns: valueColumns,
  key: ['id'],
  check: (_ctx, rows) => [
    ...checkPrintedTotals(rows, {
      group: (row) => row.indicator_id,
      isTotal: (row) => row.is_printed_total ?? false,
      value: (row) => row.value,
      column: 'value',
    }),
    ...checkSums(rows),
  ],
  ...tableTarget<ValueRow>({
    table: 'plan.indicator_value',
    columns: {
      id: ['uuid', (row) => keyedId('indicator-value', row.id)],
      indicator_id: ['uuid', (row) => keyedId('indicator', row.indicator_id)],
      fiscal_year: ['text', (row) => row.fiscal_year],
      reported_fiscal_year: ['text', (row) => row.reported_fiscal_year],
      period_start: ['date', (row) => row.period_start],
      period_end: ['date', (row) => row.period_end],
      as_of: ['date', (row) => row.as_of],
      period_precision: ['text', (row) => row.period_precision],
      dimension: ['text', (row) => row.dimension],
      dimension_value: ['text', (row) => row.dimension_value],
      area_id: ['uuid', (row) => row.area_id && keyedId('area', row.area_id)],
      value: ['numeric', (row) => row.value],
      value_text: ['text', (row) => row.value_text],
      unit: ['text', (row) => row.unit],
      aggregation: ['text', (row) => row.aggregation],
      is_printed_total: ['boolean', (row) => row.is_printed_total ?? false],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});

function checkSums(rows: readonly ImportedRow<ValueRow>[]): ImportIssue[] {
  const figures: Figure[] = rows.map(({ value: row }) => ({
    indicator: row.indicator_id,
    fiscalYear: row.fiscal_year,
    value: row.value,
    isTotal: row.is_printed_total ?? false,
  }));
  return [...compositionMismatches(figures), ...runningSumMismatches(figures, 'ind-04', 'st-01')].map(
    issueOf,
  );
}

function issueOf({ whole, fiscalYear, printed, sum, known }: Mismatch): ImportIssue {
  const place = `${whole} ${fiscalYear ?? '合計'}: 印字 ${printed} と内訳の和 ${sum} が合いません`;
  if (known) return { severity: 'note', reason: `${place}。原資料のとおりに残します。` };
  return { severity: 'refusal', reason: `${place}。値を確かめてください。` };
}
