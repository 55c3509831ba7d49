import {
  addFiscalYears,
  compareFiscalYears,
  type FiscalYear,
  fiscalYearOf,
  fiscalYearOfStart,
  fiscalYearPeriod,
  fiscalYearStartYear,
  fiscalYearsBetween,
} from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId } from '@tsunagu/subgraph-kit';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { coordinationReasons } from '../coordination/coordination.rules.ts';
import {
  type Figure,
  figureDefinitions,
  projectResults,
  publishedFigures,
  recordNames,
  recordSoFar,
  type TableCode,
  tableCodes,
} from './statistics.definitions.ts';
import type { StatisticsArgs, StatisticsRecordArgs } from './statistics.input.ts';
import {
  breakdownOf,
  type CountedSpan,
  countsOfSpan,
  type EditionRow,
  editionsOf,
  editionsOfYears,
  handoverStatistics,
  insertEdition,
  listRecords,
  type RecordRow,
  recordCursors,
} from './statistics.repository.ts';
import {
  asOfIsPlausible,
  countedDays,
  dayAfter,
  figuresChanged,
  firstFiscalYear,
  fiscalYearIsOver,
  yearsAreCounted,
} from './statistics.rules.ts';
import { wholeReaders } from './statistics.sql.ts';
import {
  breakdownRows,
  countOf,
  handoverRows,
  type Numbers,
  openNumbers,
  reasonRows,
  rowsOfLines,
  settledCases,
  wholeNumbers,
} from './statistics.tables.ts';
import {
  ConsultationStatistics,
  StatisticsEdition,
  StatisticsRecord,
  type StatisticsRow,
  StatisticsTable,
  StatisticsYear,
} from './statistics.type.ts';

/** Years shown when nobody chose: the five of a plan. */
const usualYears = 5;

const readsWhole = (ctx: CallContext) =>
  ctx.actor.kind === 'system' || wholeReaders.some((role) => ctx.actor.roles.includes(role));

const lastYearOver = (today: string) => addFiscalYears(fiscalYearOf(today), -1);

/**
 * 断らない相談の統計: 主管課, 推進員 and 担当課 choose years and the day as of which is counted; everybody else sees every year
 * that is over, as it stands in what was published or with small numbers hidden.
 *
 * @throws CC-170, CC-171
 */
export async function statistics(ctx: CallContext, args: StatisticsArgs): Promise<ConsultationStatistics> {
  const isWhole = readsWhole(ctx);
  const { from, to } = isWhole
    ? askedYears(ctx, args)
    : { from: firstFiscalYear, to: lastYearOver(ctx.today) };
  const isAsked = isWhole && Boolean(args.asOf);
  const asOf = isWhole ? (args.asOf ?? ctx.today) : fiscalYearPeriod(to).to;
  asOfIsPlausible(asOf, to, ctx.today);
  const years = fiscalYearsBetween(from, to);
  const editions = await editionsByYear(ctx, years);
  return Object.assign(new ConsultationStatistics(), {
    asOf,
    isWhole,
    isAsked,
    years: years.map((fiscalYear) => {
      const edition = editions.get(fiscalYear);
      return Object.assign(new StatisticsYear(), {
        fiscalYear,
        ...countedDays(fiscalYear, asOf),
        isOver: ctx.today > fiscalYearPeriod(fiscalYear).to,
        edition: edition ? toEdition(edition) : null,
      });
    }),
  });
}

function askedYears(ctx: CallContext, args: StatisticsArgs): { from: FiscalYear; to: FiscalYear } {
  const to = args.to || fiscalYearOf(args.asOf && args.asOf <= ctx.today ? args.asOf : ctx.today);
  if (args.from) return yearsAreCounted(args.from, to, ctx.today);
  const asked = yearsAreCounted(to, to, ctx.today);
  const from = addFiscalYears(asked.to, 1 - usualYears);
  return { from: compareFiscalYears(from, firstFiscalYear) < 0 ? firstFiscalYear : from, to: asked.to };
}

/** The tables that were asked for and that the reader has; the published two for everybody. */
export function tablesOf(
  ctx: CallContext,
  of: ConsultationStatistics,
  codes: readonly TableCode[],
): Promise<StatisticsTable[]> {
  const shown = tableCodes.filter(
    (code) => codes.includes(code) && (of.isWhole || code === 'project-results' || code === 'record-so-far'),
  );
  return Promise.all(
    shown.map(async (code) =>
      Object.assign(new StatisticsTable(), {
        code,
        title: titles[code],
        note: noteOf(of, code),
        rows: await rowsOf(ctx, of, code),
      }),
    ),
  );
}

const titles: Record<TableCode, string> = {
  'project-results': '事業実績①',
  'record-so-far': 'これまでの実績',
  indicators: '計画の指標',
  'other-meetings': '公表する表のほかの会議等',
  handovers: '引継ぎ',
  reasons: '調整の依頼の理由',
  areas: '地域ごとの調整の依頼',
  agencies: '機関ごとの調整の依頼',
};

function noteOf(of: ConsultationStatistics, code: TableCode): string | null {
  if (code === 'areas' || code === 'agencies') return '終わった年度だけを示します。';
  return of.years[0]?.fiscalYear === firstFiscalYear ? '平成30年度は10月からの数です（H30.10月～）。' : null;
}

async function rowsOf(
  ctx: CallContext,
  of: ConsultationStatistics,
  code: TableCode,
): Promise<StatisticsRow[]> {
  const years = of.years.map((year) => year.fiscalYear);
  const until = dayAfter(of.years.at(-1)!.to);
  const { from } = of.years[0]!;
  switch (code) {
    case 'project-results':
      return rowsOfLines(projectResults, years, await numbersOf(ctx, of, years));
    case 'record-so-far':
      return rowsOfLines(recordSoFar, years, await numbersOf(ctx, of, years));
    case 'indicators': {
      const since = fiscalYearsBetween(firstFiscalYear, years.at(-1)!);
      const numbers = await numbersOf(ctx, of, since);
      return [
        settledCases(years, since, numbers),
        ...rowsOfLines(
          [
            { figure: 'not-solved', level: 0 },
            { figure: 'not-solved-reviewed', level: 0 },
          ],
          years,
          await numbersOf(ctx, of, years),
        ),
      ];
    }
    case 'other-meetings':
      return rowsOfLines(
        [
          { figure: 'multi-layer-conferences', level: 0 },
          { figure: 'adviser-dispatches', level: 0 },
        ],
        years,
        await numbersOf(ctx, of, years),
      );
    case 'handovers':
      return handoverRows(years, await handoverStatistics(ctx, from, until));
    case 'reasons':
      return reasonRows(years, await breakdownOf(ctx, 'reason', from, until), coordinationReasons);
    case 'areas':
    case 'agencies': {
      const all = fiscalYearsBetween(firstFiscalYear, lastYearOver(ctx.today));
      const by = code === 'areas' ? 'area' : 'agency';
      const first = countedDays(firstFiscalYear, of.asOf).from;
      const last = dayAfter(fiscalYearPeriod(all.at(-1)!).to);
      return breakdownRows(years, all, await breakdownOf(ctx, by, first, last), by);
    }
  }
}

/** The numbers of the city's items; a year as of a day in between is as counted, never as published. */
async function numbersOf(
  ctx: CallContext,
  of: ConsultationStatistics,
  years: readonly FiscalYear[],
): Promise<Numbers> {
  const [counts, editions] = await Promise.all([
    ctx.load(countsOfSpan, spanOf(years, of.asOf)),
    of.isAsked ? new Map<FiscalYear, EditionRow>() : editionsByYear(ctx, years),
  ]);
  return of.isWhole ? wholeNumbers(years, counts, editions) : openNumbers(years, counts, editions);
}

function spanOf(years: readonly FiscalYear[], asOf: string): CountedSpan {
  return {
    from: countedDays(years[0]!, asOf).from,
    until: dayAfter(countedDays(years.at(-1)!, asOf).to),
    known: dayAfter(asOf),
  };
}

async function editionsByYear(
  ctx: CallContext,
  years: readonly FiscalYear[],
): Promise<Map<FiscalYear, EditionRow>> {
  const rows = await ctx.load(editionsOfYears, {
    firstYear: fiscalYearStartYear(years[0]!),
    lastYear: fiscalYearStartYear(years.at(-1)!),
  });
  return new Map(rows.map((row) => [fiscalYearOfStart(row.fiscal_year), row]));
}

function toEdition(row: Omit<EditionRow, 'counts'>): StatisticsEdition {
  return Object.assign(new StatisticsEdition(), {
    id: row.id,
    fiscalYear: fiscalYearOfStart(row.fiscal_year),
    number: row.number,
    asOf: row.as_of,
    publishedAt: row.published_at.toISOString(),
  });
}

/**
 * 年度を公表する: freezes the figures of both tables, for everybody to see. What is entered later stands beside them; a
 * second edition corrects the first, which stays.
 *
 * @throws CC-170, CC-172, CC-173
 */
export async function publishStatistics(
  ctx: CallContext,
  fiscalYear: string,
  idempotencyKey?: string | null,
): Promise<StatisticsEdition> {
  await ctx.authorize('statistics.publish');
  const { from: year } = yearsAreCounted(fiscalYear, fiscalYear, ctx.today);
  const { id, repeated } = await ctx.once(idempotencyKey && `publish-statistics:${idempotencyKey}`, newId());
  const start = fiscalYearStartYear(year);
  const [newest] = await editionsOf(ctx, start, start);
  if (repeated && newest) return toEdition(newest);
  fiscalYearIsOver(year, ctx.today);
  const counts = await ctx.load(countsOfSpan, spanOf([year], ctx.today));
  const now = new Map<Figure, number>(
    publishedFigures.map((figure) => [figure, countOf(counts, figure, year)]),
  );
  figuresChanged(newest ? new Map(Object.entries(newest.counts)) : null, now);
  const edition = { id, fiscalYear: start, number: (newest?.number ?? 0) + 1, asOf: ctx.today };
  await insertEdition(ctx, edition, now);
  return toEdition({
    id,
    fiscal_year: start,
    number: edition.number,
    as_of: edition.asOf,
    published_at: ctx.now,
  });
}

/**
 * 数えた記録: what stands behind a number, as far as the reader sees the cases by the ordinary rules. How many more there are
 * is not told: beside a hidden number it would give it away.
 *
 * @throws CC-170, CC-171
 */
export async function recordConnection(ctx: CallContext, args: StatisticsRecordArgs) {
  const { from: year } = yearsAreCounted(args.fiscalYear, args.fiscalYear, ctx.today);
  const asOf = args.asOf ?? ctx.today;
  asOfIsPlausible(asOf, year, ctx.today);
  const { parts } = figureDefinitions[args.figure as Figure];
  const { rows, totalCount } = await listRecords(ctx, parts, spanOf([year], asOf), args);
  return connectionFrom({
    rows,
    args,
    cursors: recordCursors,
    cursorOf: (row) => [row.dated_on, row.id],
    nodeOf: toRecord,
    totalCount,
  });
}

function toRecord(row: RecordRow): StatisticsRecord {
  return Object.assign(new StatisticsRecord(), {
    id: row.id,
    kind: row.record,
    countedAs: recordNames[row.counted_record],
    datedOn: row.dated_on,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
  });
}
