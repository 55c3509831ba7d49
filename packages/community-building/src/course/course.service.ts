import { fiscalYearOf } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import {
  announce,
  type CommunityActivity,
  ofThisDomain,
  startOfDay,
} from '../activity/activity.publication.ts';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type { CourseListArgs, CourseResultInput, CourseStepArgs, PlanCourseInput } from './course.input.ts';
import * as repository from './course.repository.ts';
import * as rules from './course.rules.ts';
import { CommunityCourse, courseKindLabel } from './course.type.ts';

export function toCourse(row: repository.CourseRow): CommunityCourse {
  return Object.assign(new CommunityCourse(), {
    id: row.id,
    title: row.title,
    kind: row.kind,
    theme: row.theme,
    description: row.description,
    programmeCode: row.programme_code,
    organiser: AgencyReference.of(row.organiser_agency_id),
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    place: row.place,
    fiscalYear: row.fiscal_year,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    sessions: row.sessions,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    state: row.state,
    participants: rules.suppressed(row.participants),
    finishers: rules.suppressed(row.finishers),
    withdrawnReason: row.withdrawn_reason,
    source: row.source,
    version: row.version,
  });
}

/** The course's entry in the activity catalogue; what was held on a day nobody knows is not offered there. */
export function courseActivity(row: repository.CourseRow): CommunityActivity {
  return {
    ...ofThisDomain,
    id: row.id,
    version: row.version,
    kind: courseKindLabel(row.kind),
    title: row.title,
    description: row.description,
    organiserAgencyId: row.organiser_agency_id,
    areaId: row.area_id,
    place: row.place,
    startsAt: startOfDay(row.starts_on),
    endsAt: startOfDay(row.ends_on),
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    published: row.published && !(row.state === 'held' && row.starts_on === null),
  };
}

export async function findCourse(ctx: CallContext, id: string): Promise<CommunityCourse | null> {
  const row = await ctx.load(repository.courseById, id);
  return row && toCourse(row);
}

export async function courseConnection(ctx: CallContext, args: CourseListArgs) {
  const { rows, totalCount } = await repository.listCourses(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.courseCursors,
    cursorOf: (row) => [row.sort_key, row.id],
    nodeOf: toCourse,
    totalCount,
  });
}

/**
 * 講座を計画する.
 *
 * @throws CB-022
 */
export async function planCourse(
  ctx: CallContext,
  input: PlanCourseInput,
  idempotencyKey?: string | null,
): Promise<CommunityCourse> {
  const organiserAgencyId = input.organiserId ?? ctx.actor.agencyId;
  if (!organiserAgencyId) throw notFoundOrNotPermitted();
  await ctx.authorize('course.plan', { agencyId: organiserAgencyId });
  rules.endFollowsStart(input.startsOn ?? null, input.endsOn ?? null);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertCourse(ctx, {
      id,
      title: input.title,
      kind: input.kind,
      theme: input.theme ?? null,
      description: input.description ?? null,
      organiserAgencyId,
      areaId: input.areaId ?? null,
      place: input.place ?? null,
      fiscalYear: input.startsOn ? fiscalYearOf(input.startsOn) : null,
      startsOn: input.startsOn ?? null,
      endsOn: input.endsOn ?? null,
      sessions: input.sessions ?? null,
      capacity: input.capacity ?? null,
      howToApply: input.howToApply ?? null,
    });
  }
  return toCourse(await getRow(ctx, id));
}

/**
 * 講座を公開する: from now on everybody finds it in the catalogue.
 *
 * @throws CB-021, CB-023
 */
export async function publishCourse(ctx: CallContext, args: CourseStepArgs): Promise<CommunityCourse> {
  const row = await authorizedRow(ctx, 'course.publish', args.id);
  const state = rules.stateAfter(row.state, 'publish');
  rules.canBeFound({ startsOn: row.starts_on, howToApply: row.how_to_apply });
  return changed(ctx, args, { state });
}

/**
 * 開催の結果を記録する.
 *
 * @throws CB-021, CB-024
 */
export async function recordCourseResult(
  ctx: CallContext,
  args: CourseStepArgs,
  result: CourseResultInput,
): Promise<CommunityCourse> {
  const row = await authorizedRow(ctx, 'course.recordResult', args.id);
  const state = rules.stateAfter(row.state, 'record-result');
  const finishers = result.finishers ?? null;
  rules.resultIsSound({ participants: result.participants, finishers }, row.starts_on, ctx.today);
  return changed(ctx, args, { state, participants: result.participants, finishers });
}

/** 講座を取りやめる. @throws CB-021 */
export async function withdrawCourse(
  ctx: CallContext,
  args: CourseStepArgs,
  reason: string,
): Promise<CommunityCourse> {
  const row = await authorizedRow(ctx, 'course.withdraw', args.id);
  return changed(ctx, args, { state: rules.stateAfter(row.state, 'withdraw'), reason });
}

async function changed(
  ctx: CallContext,
  args: CourseStepArgs,
  change: Parameters<typeof repository.updateState>[3],
): Promise<CommunityCourse> {
  await repository.updateState(ctx, args.id, args.version, change);
  const row = await getRow(ctx, args.id);
  await announce(ctx, courseActivity(row));
  return toCourse(row);
}

async function authorizedRow(ctx: CallContext, action: string, id: string): Promise<repository.CourseRow> {
  const [row] = await repository.coursesByIds(ctx, [id]);
  await ctx.authorize(action, row ? { agencyId: row.organiser_agency_id } : {});
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getRow(ctx: CallContext, id: string): Promise<repository.CourseRow> {
  const [row] = await repository.coursesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
