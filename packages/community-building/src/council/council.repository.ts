import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  newId,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import {
  CouncilEntity,
  CouncilMeetingEntity,
  CouncilMemberEntity,
  CouncilSupportPlanEntity,
} from './council.entity.ts';
import type { CouncilListArgs } from './council.input.ts';
import type { CouncilState } from './council.rules.ts';
import type {
  CommunityCouncilMemberKind,
  CommunityCouncilTheme,
  CommunityCouncilUnit,
} from './council.type.ts';

export interface CouncilRow {
  id: string;
  name: string;
  area_id: string;
  unit: CommunityCouncilUnit;
  state: CouncilState;
  started_on: string | null;
  founded_on: string | null;
  founded_by: string | null;
  dissolved_on: string | null;
  active_as_of: string | null;
  active_evidence: string | null;
  last_meeting_on: string | null;
  host_agency_id: string | null;
  note: string | null;
  source: string | null;
  version: number;
}

export interface MemberRow {
  id: string;
  council_id: string;
  kind: CommunityCouncilMemberKind;
  name: string;
  agency_id: string | null;
  joined_on: string | null;
  left_on: string | null;
}

export interface ThemeRow {
  council_id: string;
  theme: CommunityCouncilTheme;
  taken_up_on: string | null;
  note: string | null;
}

export interface MeetingRow {
  id: string;
  council_id: string;
  held_on: string;
  title: string;
  decisions: string | null;
  attendees: number | null;
}

export interface SupportPlanRow {
  id: string;
  council_id: string;
  agency_id: string;
  goal: string;
  support: string;
  starts_on: string;
  review_on: string;
  ended_on: string | null;
  outcome: string | null;
  version: number;
}

export interface PeriodRow {
  council_id: string;
  state: CouncilState;
  valid_from: string;
  valid_until: string | null;
  reason: string | null;
}

const select = `select c.id, c.name, c.area_id, c.unit, c.state, c.started_on, c.founded_on, c.founded_by, c.dissolved_on,
    c.active_as_of, c.active_evidence, c.last_meeting_on, c.host_agency_id, c.note, c.source, c.version
  from council c`;
const tenant = 'c.municipality = (select access.municipality())';

export const councilCursors = cursorsOf('councils:name');

export function councilsByIds(ctx: CallContext, ids: readonly string[]): Promise<CouncilRow[]> {
  return ctx.db.query<CouncilRow>(`${select} where ${tenant} and c.id = any ($1::uuid[])`, [ids]);
}

export const councilById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await councilsByIds(ctx, ids), ids, (row) => row.id),
);

export const councilsByArea = defineLoader(async (ctx, areaIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<CouncilRow>(
      `${select} where ${tenant} and c.area_id = any ($1::uuid[]) order by c.name, c.id limit 2000`,
      [areaIds],
    ),
    areaIds,
    (row) => row.area_id,
  ),
);

/** Councils an agency hosts or is a member of. */
export const councilsByAgency = defineLoader(async (ctx, agencyIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<CouncilRow & { agency_id: string }>(
      `select q.*, a.agency_id from (
         select c.municipality, c.host_agency_id as agency_id, c.id from council c where c.host_agency_id = any ($1::uuid[])
         union select m.municipality, m.agency_id, m.council_id from council_member m
           where m.agency_id = any ($1::uuid[]) and m.left_on is null) a
       join (${select} where ${tenant}) q on q.id = a.id
       where a.municipality = (select access.municipality()) order by q.name, q.id limit 2000`,
      [agencyIds],
    ),
    agencyIds,
    (row) => row.agency_id,
  ),
);

export const membersByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<MemberRow>(
      `select c.id, c.council_id, c.kind, c.name, c.agency_id, c.joined_on, c.left_on from council_member c
       where ${tenant} and c.council_id = any ($1::uuid[]) order by c.name, c.id`,
      [ids],
    ),
    ids,
    (row) => row.council_id,
  ),
);

export const themesByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ThemeRow>(
      `select c.council_id, c.theme, c.taken_up_on, c.note from council_theme c
       where ${tenant} and c.council_id = any ($1::uuid[]) order by c.theme`,
      [ids],
    ),
    ids,
    (row) => row.council_id,
  ),
);

/** The newest meetings of each council, at most 20. */
export const meetingsByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<MeetingRow>(
      `select m.* from unnest($1::uuid[]) as wanted(id)
       cross join lateral (
         select c.id, c.council_id, c.held_on, c.title, c.decisions, c.attendees from council_meeting c
         where ${tenant} and c.council_id = wanted.id order by c.held_on desc, c.id desc limit 20) m`,
      [ids],
    ),
    ids,
    (row) => row.council_id,
  ),
);

export const supportPlansByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<SupportPlanRow>(
      `select c.id, c.council_id, c.agency_id, c.goal, c.support, c.starts_on, c.review_on, c.ended_on, c.outcome, c.version
       from council_support_plan c where ${tenant} and c.council_id = any ($1::uuid[]) order by c.starts_on desc`,
      [ids],
    ),
    ids,
    (row) => row.council_id,
  ),
);

export const periodsByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<PeriodRow>(
      `select c.council_id, c.state, c.valid_from, c.valid_until, c.reason from council_history c
       where ${tenant} and c.council_id = any ($1::uuid[]) order by c.valid_from`,
      [ids],
    ),
    ids,
    (row) => row.council_id,
  ),
);

/** Whether promoters are helping already. */
export async function hasRunningSupportPlan(ctx: CallContext, councilId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from council_support_plan c where ${tenant} and c.council_id = $1 and c.ended_on is null`,
    [councilId],
  );
  return row !== null;
}

/** One page of councils, by name. */
export async function listCouncils(
  ctx: CallContext,
  args: CouncilListArgs,
): Promise<{ rows: CouncilRow[]; totalCount: number }> {
  const after = args.after ? councilCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or c.state = $1) and ($2::uuid is null or c.area_id = $2)
    and ($3::text is null or exists (select from council_theme t
      where t.municipality = c.municipality and t.council_id = c.id and t.theme = $3))
    and ($4::date is null or c.last_meeting_on is null or c.last_meeting_on < $4)`;
  const filters = [
    args.state ?? null,
    args.areaId ?? null,
    args.theme ?? null,
    args.withoutMeetingSince ?? null,
  ];
  const rows = await ctx.db.query<CouncilRow>(
    `${select} where ${filter} and ($5::text is null or (c.name, c.id) > ($5, $6::uuid)) order by c.name, c.id limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from council c where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Meetings since the council was last founded or rested, and its themes: what activity rests on. */
export async function activityEvidence(ctx: CallContext, id: string) {
  const row = await ctx.db.one<{ meetings: number; last: string | null; themes: number }>(
    `select count(m.id)::int as meetings, max(m.held_on) as last,
        (select count(*)::int from council_theme c where ${tenant} and c.council_id = $1) as themes
     from council_history c
     left join council_meeting m on m.municipality = c.municipality and m.council_id = c.council_id and m.held_on >= c.valid_from
     where ${tenant} and c.council_id = $1 and c.valid_until is null`,
    [id],
  );
  return { meetingsSince: row?.meetings ?? 0, lastMeetingOn: row?.last ?? null, themes: row?.themes ?? 0 };
}

export async function insertCouncil(
  ctx: CallContext,
  row: Pick<CouncilEntity, 'id' | 'name' | 'areaId' | 'unit' | 'hostAgencyId' | 'note'> & {
    startedOn: string;
  },
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(CouncilEntity, { ...row, municipality, state: 'preparing' });
  await insertPeriod(ctx, row.id, 'preparing', row.startedOn, null);
}

/**
 * Stores a new state with its history, if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateState(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: CouncilState; on: string; reason?: string | null; foundedOn?: string; evidence?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update council c set state = $3, version = version + 1, founded_on = coalesce($4::date, founded_on),
        dissolved_on = case when $3 = 'dissolved' then $5::date end,
        active_as_of = case when $3 = 'active' then $5::date else active_as_of end,
        active_evidence = coalesce($6, active_evidence)
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.foundedOn ?? null, change.on, change.evidence ?? null],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.query(
    `update council_history c set valid_until = greatest($2::date, valid_from)
     where ${tenant} and council_id = $1 and valid_until is null`,
    [id, change.on],
  );
  await insertPeriod(ctx, id, change.state, change.on, change.reason ?? null);
}

function insertPeriod(
  ctx: CallContext,
  councilId: string,
  state: CouncilState,
  from: string,
  reason: string | null,
) {
  return ctx.db.query(
    `insert into council_history (municipality, id, council_id, state, valid_from, reason)
     values (access.municipality(), $1, $2, $3, $4, $5)`,
    [newId(), councilId, state, from, reason],
  );
}

export async function insertMember(
  ctx: CallContext,
  row: Omit<CouncilMemberEntity, 'municipality' | 'published'>,
) {
  await ctx.db.manager.insert(CouncilMemberEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @returns whether such a member was there */
export async function endMembership(
  ctx: CallContext,
  councilId: string,
  memberId: string,
  on: string,
): Promise<boolean> {
  const updated = await ctx.db.query(
    `update council_member c set left_on = greatest($3::date, joined_on)
     where ${tenant} and id = $2 and council_id = $1 and left_on is null returning id`,
    [councilId, memberId, on],
  );
  return updated.length > 0;
}

export function upsertTheme(
  ctx: CallContext,
  councilId: string,
  theme: string,
  note: string | null,
  on: string,
) {
  return ctx.db.query(
    `insert into council_theme (municipality, council_id, theme, taken_up_on, note)
     values (access.municipality(), $1, $2, $3, $4)
     on conflict (municipality, council_id, theme) do update set note = excluded.note`,
    [councilId, theme, on, note],
  );
}

export async function insertMeeting(
  ctx: CallContext,
  row: Omit<CouncilMeetingEntity, 'municipality'>,
): Promise<void> {
  await ctx.db.manager.insert(CouncilMeetingEntity, { ...row, municipality: ctx.actor.municipality });
  await ctx.db.query(
    `update council c set last_meeting_on = greatest(last_meeting_on, $2::date),
        active_as_of = case when state = 'active' then greatest(active_as_of, $2::date) else active_as_of end,
        version = version + 1
     where ${tenant} and id = $1`,
    [row.councilId, row.heldOn],
  );
}

export async function insertSupportPlan(
  ctx: CallContext,
  row: Omit<CouncilSupportPlanEntity, 'municipality' | 'version' | 'endedOn' | 'outcome'>,
): Promise<void> {
  await ctx.db.manager.insert(CouncilSupportPlanEntity, { ...row, municipality: ctx.actor.municipality });
}

export async function endSupportPlan(
  ctx: CallContext,
  plan: { id: string; version: number; endedOn: string; outcome: string },
): Promise<string> {
  const updated = await ctx.db.query<{ council_id: string }>(
    `update council_support_plan c set ended_on = $3, outcome = $4, version = version + 1
     where ${tenant} and id = $1 and version = $2 and ended_on is null returning council_id`,
    [plan.id, plan.version, plan.endedOn, plan.outcome],
  );
  if (!updated[0]) throw savedByOther();
  return updated[0].council_id;
}
