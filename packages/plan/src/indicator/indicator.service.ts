import { compareFiscalYears, formatFiscalYear, parseFiscalYear } from '@tsunagu/japan';
import { type CallContext, DomainError } from '@tsunagu/subgraph-kit';
import { publishedPage } from '../published-list.ts';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type { IndicatorListArgs, IndicatorValueArgs } from './indicator.input.ts';
import {
  type IndicatorRow,
  indicatorById,
  indicatorList,
  indicatorOrder,
  type ValueRow,
  valuesByIndicator,
} from './indicator.repository.ts';
import { isCumulative, lagInYears } from './indicator.rules.ts';
import { Indicator, IndicatorValue } from './indicator.type.ts';

export function toIndicator(row: IndicatorRow): Indicator {
  return Object.assign(new Indicator(), {
    id: row.id,
    code: row.code,
    officialNo: row.official_no,
    measureNo: row.measure_no,
    kind: row.kind,
    name: row.name,
    unit: row.unit,
    aggregation: row.aggregation,
    cumulative: isCumulative(row.aggregation),
    section: row.section,
    sectionAgencies: row.section_agency_ids.map((id) => AgencyReference.of(id)),
    definition: row.definition,
    target: row.target,
    achievementText: row.achievement_text,
    note: row.note,
    source: row.source,
  });
}

export function toValue(row: ValueRow): IndicatorValue {
  return Object.assign(new IndicatorValue(), {
    id: row.id,
    indicatorId: row.indicator_id,
    fiscalYear: row.fiscal_year,
    fiscalYearLabel: row.fiscal_year && formatFiscalYear(row.fiscal_year),
    reportedFiscalYear: row.reported_fiscal_year,
    lagYears: lagInYears(row.fiscal_year, row.reported_fiscal_year),
    periodStart: row.period_start,
    periodEnd: row.period_end,
    asOf: row.as_of,
    periodPrecision: row.period_precision,
    dimension: row.dimension,
    dimensionValue: row.dimension_value,
    area: row.area_id && AreaReference.of(row.area_id),
    value: row.value,
    valueText: row.value_text,
    unit: row.unit,
    aggregation: row.aggregation,
    isPrintedTotal: row.is_printed_total,
    note: row.note,
    source: row.source,
  });
}

/**
 * The label of a fiscal year that somebody typed.
 *
 * @throws PL-010 when it is none
 */
export function fiscalYearArgument(text: string | null | undefined): string | null {
  if (!text) return null;
  const fiscalYear = parseFiscalYear(text);
  if (fiscalYear) return fiscalYear;
  throw new DomainError('PL-010', '年度が正しくありません。R4 や 令和4年度 のように入れてください。', {
    fields: { fiscalYear: '年度ではありません。' },
  });
}

export async function findIndicator(ctx: CallContext, id: string): Promise<Indicator | null> {
  const row = await ctx.load(indicatorById, id);
  return row && toIndicator(row);
}

export function indicatorConnection(ctx: CallContext, args: IndicatorListArgs) {
  const hasValue = `exists (select from indicator_value v where v.municipality = t.municipality
    and v.indicator_id = t.id and ? in (v.fiscal_year, v.reported_fiscal_year))`;
  return publishedPage<IndicatorRow, Indicator>(
    ctx,
    { ...indicatorList, order: indicatorOrder(args.sort), nodeOf: toIndicator },
    args,
    [
      { sql: 't.official_no = ?', value: args.officialNo },
      { sql: 't.measure_no = ?', value: args.measure },
      { sql: 't.section = ?', value: args.section },
      { sql: hasValue, value: fiscalYearArgument(args.fiscalYear) },
      { sql: '(t.official_no is not null) = ?', value: args.outcomeOnly || null },
    ],
  );
}

/** The figures of a series: by year, then as printed; grand totals last. */
export async function valuesOf(
  ctx: CallContext,
  id: string,
  args: IndicatorValueArgs,
): Promise<IndicatorValue[]> {
  const fiscalYear = fiscalYearArgument(args.fiscalYear);
  const rows = await ctx.load(valuesByIndicator, id);
  return rows
    .filter((row) => !fiscalYear || row.fiscal_year === fiscalYear || row.reported_fiscal_year === fiscalYear)
    .filter((row) => !args.dimension || row.dimension === args.dimension)
    .filter((row) => args.printedTotals || !row.is_printed_total)
    .sort(byYear)
    .map(toValue);
}

function byYear(a: ValueRow, b: ValueRow): number {
  if (a.fiscal_year && b.fiscal_year) return compareFiscalYears(a.fiscal_year, b.fiscal_year);
  return Number(a.fiscal_year === null) - Number(b.fiscal_year === null);
}
