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
  visibleCases,
} from '@tsunagu/subgraph-kit';
import {
  SupporterContactEntity,
  SupporterEntity,
  SupporterSurveyEntity,
  type SupporterTrainingEntity,
} from './supporter.entity.ts';
import type { SupporterListArgs } from './supporter.input.ts';
import type { HelpKind, SupporterState, SurveyAnswer } from './supporter.rules.ts';

/** A row of `supporter` with the basis that makes it visible. */
export interface SupporterRow {
  id: string;
  person_id: string;
  household_id: string | null;
  agency_id: string;
  area_id: string;
  state: SupporterState;
  offers: HelpKind[];
  activity: string | null;
  registered_on: string;
  ended_on: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface ContactRow {
  supporter_id: string;
  phone: string | null;
  mail: string | null;
  availability: string | null;
}

export interface TrainingRow {
  supporter_id: string;
  course_id: string;
  finished_on: string;
}

export interface SurveyRow {
  id: string;
  supporter_id: string;
  sent_on: string;
  answered_on: string | null;
  answer: SurveyAnswer | null;
  approached_on: string | null;
  approach_result: string | null;
}

const tenant = 's.municipality = (select access.municipality())';
const summary = `select s.id, s.person_id, s.household_id, s.agency_id, s.area_id, s.state, s.offers, s.activity,
    s.registered_on, s.ended_on, s.version, s.id as read_case_id, ${basisColumns}
  from supporter s ${caseBasis('s.id', 'summary')}`;

export const supporterCursors = cursorsOf('supporters:registeredOn');

export function supportersByIds(ctx: CallContext, ids: readonly string[]): Promise<SupporterRow[]> {
  return ctx.db.personal<SupporterRow>(
    'summary',
    `${summary} where ${tenant} and s.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const supporterById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await supportersByIds(ctx, ids), ids, (row) => row.id),
);

export const supportersByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<SupporterRow>(
      'summary',
      `${summary} where ${tenant} and s.person_id = any ($1::uuid[]) order by s.registered_on desc, s.id desc limit 2000`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

export const contactBySupporter = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<ContactRow>(
      'contact',
      `select s.supporter_id, s.phone, s.mail, s.availability, s.supporter_id as read_case_id, ${basisColumns}
       from supporter_contact s ${caseBasis('s.supporter_id', 'contact')}
       where ${tenant} and s.supporter_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.supporter_id,
  ),
);

export const trainingsBySupporter = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<TrainingRow>(
      'summary',
      `select s.supporter_id, s.course_id, s.finished_on, s.supporter_id as read_case_id, ${basisColumns}
       from supporter_training s ${caseBasis('s.supporter_id', 'summary')}
       where ${tenant} and s.supporter_id = any ($1::uuid[]) order by s.finished_on desc`,
      [ids],
    ),
    ids,
    (row) => row.supporter_id,
  ),
);

export function surveysOf(ctx: CallContext, ids: readonly string[]): Promise<SurveyRow[]> {
  return ctx.db.personal<SurveyRow>(
    'summary',
    `select s.id, s.supporter_id, s.sent_on, s.answered_on, s.answer, s.approached_on, s.approach_result,
        s.supporter_id as read_case_id, ${basisColumns}
     from supporter_survey s ${caseBasis('s.supporter_id', 'summary')}
     where ${tenant} and s.supporter_id = any ($1::uuid[]) order by s.sent_on desc, s.id desc`,
    [ids],
  );
}

export const surveysBySupporter = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await surveysOf(ctx, ids), ids, (row) => row.supporter_id),
);

/** One page of the supporters the actor may see, newest registration first. */
export async function listSupporters(
  ctx: CallContext,
  args: SupporterListArgs,
): Promise<{ rows: SupporterRow[]; totalCount: number }> {
  const after = args.after ? supporterCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or s.state = $1) and ($2::uuid is null or s.area_id = $2)
    and ($3::text is null or $3 = any (s.offers))
    and (not $4::boolean or (s.state in ('registered', 'resting') and exists (select from supporter_survey v
      where v.municipality = s.municipality and v.supporter_id = s.id and v.answer = 'wishes' and v.approached_on is null)))`;
  const filters = [
    args.state ?? null,
    args.areaId ?? null,
    args.offers ?? null,
    args.awaitingApproach ?? false,
  ];
  const rows = await ctx.db.personal<SupporterRow>(
    'summary',
    `${summary} where ${filter} and ($5::date is null or (s.registered_on, s.id) < ($5::date, $6::uuid))
     order by s.registered_on desc, s.id desc limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from supporter s where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Whether the actor's agency has a running registration of the person. */
export async function isRegistered(ctx: CallContext, personId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from supporter s where ${tenant} and s.person_id = $1 and s.agency_id = $2 and s.state <> 'ended'`,
    [personId, ctx.actor.agencyId ?? null],
  );
  return row !== null;
}

/** Registers the case with access and stores the registration. */
export async function insertSupporter(
  ctx: CallContext,
  row: Omit<SupporterEntity, 'municipality' | 'version' | 'endedOn' | 'activity'>,
  contact: Omit<SupporterContactEntity, 'municipality' | 'supporterId'>,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.open_case($1, 4::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'supporter-registration',
    row.householdId,
    [row.personId],
    row.agencyId,
  ]);
  await ctx.db.query('select access.place_community_case($1, $2)', [row.id, row.areaId]);
  await ctx.db.manager.insert(SupporterEntity, { ...row, municipality });
  await ctx.db.manager.insert(SupporterContactEntity, { municipality, supporterId: row.id, ...contact });
}

/**
 * Stores a new state if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateState(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: SupporterState; activity?: string | null; endedOn?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update supporter s set state = $3, activity = coalesce($4, activity), ended_on = coalesce($5::date, ended_on),
        version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.activity ?? null, change.endedOn ?? null],
  );
  if (updated.length === 0) throw savedByOther();
}

export function upsertTraining(
  ctx: CallContext,
  row: Omit<SupporterTrainingEntity, 'municipality'>,
): Promise<unknown> {
  return ctx.db.query(
    `insert into supporter_training (municipality, supporter_id, course_id, finished_on)
     values (access.municipality(), $1, $2, $3)
     on conflict (municipality, supporter_id, course_id) do update set finished_on = excluded.finished_on`,
    [row.supporterId, row.courseId, row.finishedOn],
  );
}

export async function insertSurvey(
  ctx: CallContext,
  row: { id: string; supporterId: string; sentOn: string },
) {
  await ctx.db.manager.insert(SupporterSurveyEntity, { ...row, municipality: ctx.actor.municipality });
}

export function updateSurveyAnswer(
  ctx: CallContext,
  id: string,
  answer: SurveyAnswer,
  on: string,
): Promise<unknown> {
  return ctx.db.query(
    `update supporter_survey s set answer = $2, answered_on = greatest($3::date, sent_on) where ${tenant} and id = $1`,
    [id, answer, on],
  );
}

export function updateSurveyApproach(
  ctx: CallContext,
  id: string,
  result: string,
  on: string,
): Promise<unknown> {
  return ctx.db.query(
    `update supporter_survey s set approach_result = $2, approached_on = greatest($3::date, answered_on)
     where ${tenant} and id = $1`,
    [id, result, on],
  );
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}
