import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { UnmetNeedEntity, UnmetNeedReportEntity, UnmetNeedWordsEntity } from './unmet-need.entity.ts';
import type { UnmetNeedAnswer, UnmetNeedKind } from './unmet-need.rules.ts';

export interface UnmetNeedRow {
  id: string;
  case_id: string;
  kind: UnmetNeedKind;
  area_id: string | null;
  recorded_on: string;
  agency_id: string;
  report_id: string | null;
  basis: string;
  evidence_id: string | null;
}

export interface ReportRow {
  id: string;
  kind: UnmetNeedKind;
  area_id: string | null;
  shown_count: number | null;
  measure_no: number;
  working_group: string | null;
  section_agency_id: string;
  asked: string;
  reported_on: string;
  answer: UnmetNeedAnswer | null;
  answer_reason: string | null;
  answered_on: string | null;
  answered_by: string | null;
  version: number;
}

export interface FigureRow {
  kind: UnmetNeedKind;
  area_id: string | null;
  waiting: number | null;
  has_waiting: boolean;
  reported: number | null;
  has_reported: boolean;
}

export const needCursors = cursorsOf('unmetNeeds:recordedOn');
export const reportCursors = cursorsOf('unmetNeedReports:reportedOn');

const need = 'n.id, n.case_id, n.kind, n.area_id, n.recorded_on, n.agency_id, n.report_id';
const report = `r.id, r.kind, r.area_id, r.shown_count, r.measure_no, r.working_group, r.section_agency_id, r.asked, r.reported_on,
  r.answer, r.answer_reason, r.answered_on, r.answered_by, r.version`;

export const needsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<UnmetNeedRow>(
      'summary',
      `select ${need}, n.case_id as read_case_id, ${basisColumns}
       from unmet_need n ${caseBasis('n.case_id', 'summary')}
       where n.municipality = (select access.municipality()) and n.case_id = any ($1::uuid[])
       order by n.recorded_on desc, n.id desc limit 2000`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

export const needById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<UnmetNeedRow>(
      'summary',
      `select ${need}, n.case_id as read_case_id, ${basisColumns}
       from unmet_need n ${caseBasis('n.case_id', 'summary')}
       where n.municipality = (select access.municipality()) and n.id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.id,
  ),
);

export const wordsByNeed = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ need_id: string; words: string }>(
      'narrative',
      `select w.need_id, w.words, w.case_id as read_case_id, ${basisColumns}
       from unmet_need_words w ${caseBasis('w.case_id', 'narrative')}
       where w.municipality = (select access.municipality()) and w.need_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.need_id,
  ),
);

/** One page of the needs that the actor's own agency recorded and may still see, newest first. */
export async function listNeeds(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: UnmetNeedRow[]; totalCount: number }> {
  const after = args.after ? needCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<UnmetNeedRow & { total: number }>(
    'summary',
    `with hits as materialized (
       select ${need}, ${basisColumns} from unmet_need n ${caseBasis('n.case_id', 'summary')}
       where n.municipality = (select access.municipality()) and n.agency_id = (select access.agency_id()))
     select h.*, h.case_id as read_case_id,
       (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits h where $1::date is null or (h.recorded_on, h.id) < ($1::date, $2::uuid)
     order by h.recorded_on desc, h.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

export function figures(ctx: CallContext): Promise<FigureRow[]> {
  return ctx.db.query<FigureRow>(
    'select * from unmet_need_figures() f order by f.kind, f.area_id nulls last',
  );
}

export function reportsByIds(ctx: CallContext, ids: readonly string[]): Promise<ReportRow[]> {
  return ctx.db.query<ReportRow>(
    `select ${report} from unmet_need_report r
     where r.municipality = (select access.municipality()) and r.id = any ($1::uuid[])`,
    [ids],
  );
}

export const reportById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await reportsByIds(ctx, ids), ids, (row) => row.id),
);

/** One page of the reports, newest first. */
export async function listReports(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: ReportRow[]; totalCount: number }> {
  const after = args.after ? reportCursors.decode(args.after) : null;
  const rows = await ctx.db.query<ReportRow>(
    `select ${report} from unmet_need_report r where r.municipality = (select access.municipality())
       and ($1::date is null or (r.reported_on, r.id) < ($1::date, $2::uuid))
     order by r.reported_on desc, r.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ total: number }>(
    `select count(*) as total from (select 1 from unmet_need_report r
       where r.municipality = (select access.municipality()) limit ${countCap}) capped`,
  );
  return { rows, totalCount: counted?.total ?? 0 };
}

export async function insertNeed(
  ctx: CallContext,
  recorded: {
    id: string;
    caseId: string;
    kind: UnmetNeedKind;
    areaId: string | null;
    recordedOn: string;
    words: string;
  },
): Promise<void> {
  const { words, ...record } = recorded;
  const { municipality, agencyId } = ctx.actor;
  await ctx.db.manager.insert(UnmetNeedEntity, {
    municipality,
    ...record,
    agencyId: agencyId!,
    reportId: null,
  });
  await ctx.db.manager.insert(UnmetNeedWordsEntity, {
    municipality,
    needId: record.id,
    caseId: record.caseId,
    ...(await ctx.encrypt(record.caseId, UnmetNeedWordsEntity, { words })),
  });
}

export type NewReport = Pick<
  UnmetNeedReportEntity,
  'id' | 'kind' | 'areaId' | 'measureNo' | 'workingGroup' | 'sectionAgencyId' | 'asked'
>;

/** A report before the needs are put into it. */
export async function insertReport(ctx: CallContext, reported: NewReport): Promise<void> {
  await ctx.db.query('select access.require_agency($1)', [reported.sectionAgencyId]);
  await ctx.db.manager.insert(UnmetNeedReportEntity, {
    municipality: ctx.actor.municipality,
    ...reported,
    shownCount: null,
    reportedOn: ctx.today,
    reportedBy: ctx.actor.staffId ?? null,
  });
}

/** Puts what waits into the report. @returns whether anything did, and how much where that may be told */
export async function passOn(
  ctx: CallContext,
  reported: NewReport,
): Promise<{ passed: boolean; shown_count: number | null }> {
  const row = await ctx.db.one<{ passed: boolean; shown_count: number | null }>(
    'select * from pass_on_unmet_needs($1, $2, $3)',
    [reported.id, reported.kind, reported.areaId],
  );
  await ctx.db.query(
    `update unmet_need_report set shown_count = $2
     where municipality = (select access.municipality()) and id = $1`,
    [reported.id, row?.shown_count ?? null],
  );
  return row ?? { passed: false, shown_count: null };
}

/**
 * Stores the section's answer.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeAnswer(
  ctx: CallContext,
  id: string,
  version: number,
  answered: { answer: UnmetNeedAnswer; reason: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update unmet_need_report set answer = $3, answer_reason = $4, answered_on = $5, answered_by = $6, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, answered.answer, answered.reason, ctx.today, ctx.actor.staffId ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}
