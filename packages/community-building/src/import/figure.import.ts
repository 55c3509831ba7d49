import {
  column,
  defineImport,
  type ImportedRow,
  type ImportIssue,
  keyedId,
  type RowOf,
  refuseCell,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { type FigureSeries, figureSeries } from '../figure/figure.repository.ts';

const columns = {
  id: column.text('番号', { max: 50 }),
  series: column.oneOf(
    '項目',
    Object.fromEntries(Object.keys(figureSeries).map((name) => [name, name])) as Record<
      FigureSeries,
      FigureSeries
    >,
  ),
  fiscalYear: column.headed('fiscal_year', column.fiscalYear('年度')),
  dimension: column.optional(column.text('内訳', { max: 50 })),
  value: column.optional(column.integer('値', { min: 0 })),
  unit: column.text('単位', { max: 20 }),
  asOf: column.headed('as_of', column.optional(column.calendarDay('時点'))),
  note: column.optional(column.text('注記')),
  source: column.text('出典'),
};

type FigureImportRow = RowOf<typeof columns>;

/**
 * 施策4の実績値: councils, promoters, courses by theme, supporters, meetings by fiscal year, as the plan prints them.
 *
 * Two rules of the plan's own arithmetic are checked: active councils are part of the ones set up, and the rise of the
 * cumulative number of supporters is the number of the year's finishers (1,589 − 1,542 = 47).
 */
export const figureImport = defineImport({
  name: 'community-figures',
  title: '施策4の実績値',
  file: new URL('../../data/figures.csv', import.meta.url),
  columns,
  key: ['id'],
  check: (_ctx, rows) => [...activeIsPartOfSetUp(rows), ...riseIsFinishers(rows)],
  ...tableTarget<FigureImportRow>({
    table: 'community_building.figure',
    columns: {
      id: ['uuid', (row) => keyedId('community-figure', row.id)],
      series: ['text', (row) => row.series],
      fiscal_year: ['text', (row) => row.fiscalYear],
      dimension: ['text', (row) => row.dimension],
      value: ['integer', (row) => row.value],
      unit: ['text', (row) => row.unit],
      as_of: ['date', (row) => row.asOf],
      note: ['text', (row) => row.note],
      source: ['text', (row) => row.source],
    },
  }),
});

function activeIsPartOfSetUp(rows: readonly ImportedRow<FigureImportRow>[]): ImportIssue[] {
  return rows.flatMap((row) => {
    if (row.value.series !== 'council-active') return [];
    const setUp = printedValue(rows, 'council-set-up', row.value.fiscalYear);
    if (setUp === null || row.value.value === null || row.value.value <= setUp) return [];
    return [refuseCell(row, 'value', `活動数 ${row.value.value} が設置数 ${setUp} より多くなっています。`)];
  });
}

function riseIsFinishers(rows: readonly ImportedRow<FigureImportRow>[]): ImportIssue[] {
  const cumulative = rows
    .filter((row) => row.value.series === 'supporter-cumulative' && row.value.value !== null)
    .sort((a, b) => (a.value.asOf ?? '').localeCompare(b.value.asOf ?? ''));
  return cumulative.slice(1).flatMap((row, index) => {
    const rise = row.value.value! - cumulative[index]!.value.value!;
    const finishers = printedValue(rows, 'supporter-finisher', row.value.fiscalYear);
    if (finishers === null || finishers === rise) return [];
    return [
      refuseCell(row, 'value', `累計の増え方 ${rise} が、その年度の修了者数 ${finishers} と合いません。`),
    ];
  });
}

function printedValue(
  rows: readonly ImportedRow<FigureImportRow>[],
  series: FigureSeries,
  fiscalYear: string,
): number | null {
  return (
    rows.find((row) => row.value.series === series && row.value.fiscalYear === fiscalYear)?.value.value ??
    null
  );
}
