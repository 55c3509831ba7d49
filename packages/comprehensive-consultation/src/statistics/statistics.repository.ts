import type { CalendarDate } from '@tsunagu/japan';
import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  pageSize,
} from '@tsunagu/subgraph-kit';
import type { CountedRecord, Figure } from './statistics.definitions.ts';
import { StatisticsEditionCountEntity, StatisticsEditionEntity } from './statistics.entity.ts';
import { recordSql } from './statistics.sql.ts';

/** Days that are counted: from the first up to, not including, `until`, as known before `known`. */
export interface CountedSpan {
  from: CalendarDate;
  until: CalendarDate;
  known: CalendarDate;
}

/** 件数: kind of record → 年度 (the year in which it begins) → number. */
export type Counts = ReadonlyMap<CountedRecord, ReadonlyMap<number, number>>;

/** Every count of a span, in one statement; asked once per call. */
export const countsOfSpan = defineLoader(async (ctx, spans: readonly CountedSpan[]) =>
  Promise.all(spans.map((span) => countsBetween(ctx, span))),
);

async function countsBetween(ctx: CallContext, { from, until, known }: CountedSpan): Promise<Counts> {
  const rows = await ctx.db.query<{ counted_record: CountedRecord; fiscal_year: number; counted: number }>(
    'select * from consultation_counts($1::date, $2::date, $3::date)',
    [from, until, known],
  );
  const counts = new Map<CountedRecord, Map<number, number>>();
  for (const row of rows) {
    const years = counts.get(row.counted_record) ?? new Map<number, number>();
    counts.set(row.counted_record, years.set(row.fiscal_year, row.counted));
  }
  return counts;
}

export type Breakdown = 'reason' | 'area' | 'agency';

export interface BreakdownRow {
  key: string | null;
  fiscal_year: number;
  counted: number;
}

/** Requests by reason, area or agency. */
export function breakdownOf(
  ctx: CallContext,
  by: Breakdown,
  from: CalendarDate,
  until: CalendarDate,
): Promise<BreakdownRow[]> {
  return ctx.db.query<BreakdownRow>(
    'select * from coordination_breakdown($1, $2::date, $3::date) order by key, fiscal_year',
    [by, from, until],
  );
}

export interface HandoverStatisticsRow {
  fiscal_year: number;
  chains: number;
  bounces: number;
  hours_to_acceptance: number | null;
  hours_to_first_contact: number | null;
}

export function handoverStatistics(
  ctx: CallContext,
  from: CalendarDate,
  until: CalendarDate,
): Promise<HandoverStatisticsRow[]> {
  return ctx.db.query<HandoverStatisticsRow>('select * from handover_statistics($1::date, $2::date)', [
    from,
    until,
  ]);
}

/** A published edition with its figures. */
export interface EditionRow {
  id: string;
  fiscal_year: number;
  number: number;
  as_of: CalendarDate;
  published_at: Date;
  counts: Record<Figure, number>;
}

/** The newest edition of each 年度 of some years. */
export function editionsOf(ctx: CallContext, firstYear: number, lastYear: number): Promise<EditionRow[]> {
  return ctx.db.query<EditionRow>(
    `select distinct on (e.fiscal_year) e.id, e.fiscal_year, e.number, e.as_of::text, e.published_at,
       (select json_object_agg(c.figure, c.counted) from statistics_edition_count c
        where c.municipality = e.municipality and c.edition_id = e.id) as counts
     from statistics_edition e
     where e.municipality = (select access.municipality()) and e.fiscal_year between $1 and $2
     order by e.fiscal_year, e.number desc`,
    [firstYear, lastYear],
  );
}

/** Editions of the years of one answer, asked once per call. */
export const editionsOfYears = defineLoader(
  async (ctx, spans: readonly { firstYear: number; lastYear: number }[]) =>
    Promise.all(spans.map((span) => editionsOf(ctx, span.firstYear, span.lastYear))),
);

export async function insertEdition(
  ctx: CallContext,
  edition: { id: string; fiscalYear: number; number: number; asOf: CalendarDate },
  counts: ReadonlyMap<Figure, number>,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(StatisticsEditionEntity, {
    ...edition,
    municipality,
    publishedAt: ctx.now,
    publishedBy: ctx.actor.staffId ?? null,
  });
  await ctx.db.manager.insert(
    StatisticsEditionCountEntity,
    [...counts].map(([figure, counted]) => ({ municipality, editionId: edition.id, figure, counted })),
  );
}

export interface RecordRow {
  counted_record: CountedRecord;
  record: string;
  id: string;
  case_id: string;
  dated_on: CalendarDate;
  basis: string;
  evidence_id: string | null;
}

export const recordCursors = cursorsOf('statisticsRecords:datedOn');

/** One page of the records behind a number, newest first; of the cases the actor sees, by the walls. */
export async function listRecords(
  ctx: CallContext,
  parts: readonly CountedRecord[],
  span: CountedSpan,
  args: { first: number; after?: string | null },
): Promise<{ rows: RecordRow[]; totalCount: number }> {
  const after = args.after ? recordCursors.decode(args.after) : null;
  const asked = { from: '$1::date', until: '$2::date', known: '$3::date' };
  const rows = await ctx.db.personal<RecordRow & { total: number }>(
    'summary',
    `with hits as materialized (${parts
      .map(
        (part) =>
          `select '${part}' as counted_record, x.* from (${recordSql[part](asked)}) x where $3::date is not null`,
      )
      .join(' union all ')}),
     page as materialized (
       select * from hits h where $4::date is null or (h.dated_on, h.id) < ($4::date, $5::uuid)
       order by h.dated_on desc, h.id desc limit $6)
     select p.counted_record, p.record, p.id, p.case_id, p.dated_on::text as dated_on, p.case_id as read_case_id, ${basisColumns},
       (select count(*)::integer from (select 1 from hits limit ${countCap}) capped) as total
     from page p ${caseBasis('p.case_id', 'summary')}
     order by p.dated_on desc, p.id desc`,
    [span.from, span.until, span.known, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}
