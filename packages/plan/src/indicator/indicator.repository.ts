import { type CallContext, defineLoader, groupBy, type KeysetOrder, orderBy } from '@tsunagu/subgraph-kit';
import { byColumns, publishedByIds } from '../published-list.ts';
import { IndicatorSort } from './indicator.type.ts';

export interface IndicatorRow {
  id: string;
  code: string;
  official_no: number | null;
  measure_no: number;
  kind: string;
  name: string;
  unit: string;
  aggregation: string;
  section: string | null;
  section_agency_ids: string[];
  definition: string | null;
  target: number | null;
  achievement_text: string | null;
  note: string | null;
  source: string;
}

export interface ValueRow {
  id: string;
  indicator_id: string;
  fiscal_year: string | null;
  reported_fiscal_year: string | null;
  period_start: string | null;
  period_end: string | null;
  as_of: string | null;
  period_precision: string;
  dimension: string | null;
  dimension_value: string | null;
  area_id: string | null;
  value: number | null;
  value_text: string;
  unit: string;
  aggregation: string;
  is_printed_total: boolean;
  note: string | null;
  source: string;
}

/** Most figures that one call reads. */
const valueLimit = 10_000;

/** `ind-…` sorts before `pf-…` and `st-…`: outcome indicators come first, in their official order. */
export const indicatorList = {
  table: 'indicator',
  columns: `t.id, t.source_key as code, t.official_no, t.measure_no, t.kind, t.name, t.unit, t.aggregation, t.section,
    t.section_agency_ids, t.definition, t.target, t.achievement_text, t.note, t.source`,
  sort: 'source_key',
} as const;

const valueColumns = `t.id, t.indicator_id, t.fiscal_year, t.reported_fiscal_year, t.period_start, t.period_end, t.as_of,
  t.period_precision, t.dimension, t.dimension_value, t.area_id, t.value, t.value_text, t.unit, t.aggregation,
  t.is_printed_total, t.note, t.source`;

const orders: Record<IndicatorSort, KeysetOrder> = {
  [IndicatorSort.NUMBER]: byColumns([]),
  [IndicatorSort.NAME]: byColumns([{ sql: 't.name', type: 'text' }]),
  [IndicatorSort.NAME_DESC]: byColumns([{ sql: 't.name', type: 'text' }], true),
  [IndicatorSort.MEASURE]: byColumns([{ sql: 't.measure_no', type: 'smallint' }]),
  [IndicatorSort.MEASURE_DESC]: byColumns([{ sql: 't.measure_no', type: 'smallint' }], true),
};

/** The order of a list by its name. */
export function indicatorOrder(sort: IndicatorSort) {
  return { name: sort, ...orders[sort] };
}

export function indicatorsByIds(ctx: CallContext, ids: readonly string[]): Promise<IndicatorRow[]> {
  return publishedByIds<IndicatorRow>(ctx, indicatorList, ids);
}

export const indicatorById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await indicatorsByIds(ctx, ids), ids, (row) => row.id),
);

export const outcomeIndicatorsByMeasure = defineLoader(async (ctx, measureNos: readonly number[]) => {
  const rows = await ctx.db.query<IndicatorRow>(
    `select ${indicatorList.columns} from indicator t
      where t.municipality = (select access.municipality()) and t.official_no is not null
        and t.measure_no = any ($1::smallint[]) order by t.source_key`,
    [measureNos],
  );
  return measureNos.map((no) => rows.filter((row) => row.measure_no === no));
});

function valuesBy(column: 'indicator_id' | 'area_id') {
  return defineLoader(async (ctx, ids: readonly string[]) =>
    groupBy(
      await ctx.db.query<ValueRow>(
        `select ${valueColumns} from indicator_value t
          where t.municipality = (select access.municipality()) and t.${column} = any ($1::uuid[])
          order by t.source_key limit ${valueLimit}`,
        [ids],
      ),
      ids,
      (row) => row[column] as string,
    ),
  );
}

export const valuesByIndicator = valuesBy('indicator_id');
export const valuesByArea = valuesBy('area_id');
