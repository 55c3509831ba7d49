import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import {
  ConferenceAgendaPointEntity,
  ConferenceMinutesEntity,
  ConferenceOutcomeEntity,
  ConferencePriorityEntity,
  ConferenceProposedRoleEntity,
} from './conference-record.entity.ts';
import type { Attendance, DecisionResult, FollowUp } from './conference-record.rules.ts';

/** A conference and the case it is about. */
export interface ConferencePlace {
  conferenceId: string;
  caseId: string;
}

export interface AttendanceRow {
  conference_id: string;
  staff_id: string;
  agency_id: string;
  attendance: Attendance;
  deputy: string | null;
}

export const attendanceByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<AttendanceRow>(
      'summary',
      `select a.conference_id, a.staff_id, a.agency_id, a.attendance, a.deputy, a.case_id as read_case_id, ${basisColumns}
       from conference_attendance a ${caseBasis('a.case_id', 'summary')}
       where a.municipality = (select access.municipality()) and a.conference_id = any ($1::uuid[])
       order by a.agency_id, a.staff_id`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export interface AgendaRow {
  conference_id: string;
  agency_id: string | null;
  what: string;
}

export const agendaByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<AgendaRow>(
      'plan',
      `select p.conference_id, p.agency_id, p.what, p.case_id as read_case_id, ${basisColumns}
       from conference_agenda_point p ${caseBasis('p.case_id', 'plan')}
       where p.municipality = (select access.municipality()) and p.conference_id = any ($1::uuid[])
       order by p.position`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export interface OutcomeRow {
  conference_id: string;
  result: DecisionResult;
  direction: string;
  next_on: string | null;
  follow_up: FollowUp | null;
  recorded_at: Date;
  version: number;
}

export function outcomesOf(ctx: CallContext, ids: readonly string[]): Promise<OutcomeRow[]> {
  return ctx.db.personal<OutcomeRow>(
    'plan',
    `select o.conference_id, o.result, o.direction, o.next_on::text, o.follow_up, o.recorded_at, o.version,
       o.case_id as read_case_id, ${basisColumns}
     from conference_outcome o ${caseBasis('o.case_id', 'plan')}
     where o.municipality = (select access.municipality()) and o.conference_id = any ($1::uuid[])`,
    [ids],
  );
}

export const outcomeByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await outcomesOf(ctx, ids), ids, (row) => row.conference_id),
);

export const prioritiesByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<{ conference_id: string; what: string }>(
      'plan',
      `select p.conference_id, p.what, p.case_id as read_case_id, ${basisColumns}
       from conference_priority p ${caseBasis('p.case_id', 'plan')}
       where p.municipality = (select access.municipality()) and p.conference_id = any ($1::uuid[])
       order by p.position`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export const proposedRolesByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<{ conference_id: string; agency_id: string; role: string }>(
      'plan',
      `select r.conference_id, r.agency_id, r.role, r.case_id as read_case_id, ${basisColumns}
       from conference_proposed_role r ${caseBasis('r.case_id', 'plan')}
       where r.municipality = (select access.municipality()) and r.conference_id = any ($1::uuid[])
       order by r.position`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export interface MinutesRow {
  conference_id: string;
  minutes: string;
  written_at: Date;
  written_by: string | null;
  version: number;
}

/** Of the conferences in which the actor sits or sat; the wall of the table keeps the others away. */
export const minutesByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<MinutesRow>(
      'progress',
      `select n.conference_id, n.minutes, n.written_at, n.written_by, n.version, n.case_id as read_case_id, ${basisColumns}
       from conference_minutes n ${caseBasis('n.case_id', 'progress')}
       where n.municipality = (select access.municipality()) and n.conference_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

/** Whether the actor sits in a conference, or sat there until it was closed, with the notice accepted. */
export async function satInConference(ctx: CallContext, conferenceId: string): Promise<boolean> {
  return (await ctx.db.one('select 1 from sat_in_conference($1)', [conferenceId])) !== null;
}

export async function storeAttendance(
  ctx: CallContext,
  place: ConferencePlace,
  entries: readonly { staffId: string; agencyId: string; attendance: Attendance; deputy: string | null }[],
): Promise<void> {
  await ctx.db.query(
    `insert into conference_attendance (municipality, conference_id, case_id, staff_id, agency_id, attendance, deputy)
     select (select access.municipality()), $1, $2, e.staff_id, e.agency_id, e.attendance, e.deputy
     from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[]) e(staff_id, agency_id, attendance, deputy)
     on conflict (municipality, conference_id, staff_id) do update
       set attendance = excluded.attendance, deputy = excluded.deputy`,
    [
      place.conferenceId,
      place.caseId,
      entries.map((entry) => entry.staffId),
      entries.map((entry) => entry.agencyId),
      entries.map((entry) => entry.attendance),
      entries.map((entry) => entry.deputy),
    ],
  );
}

/**
 * Puts the whole agenda in its order; it belongs to the conference, whose version it is saved under.
 *
 * @throws SAVED_BY_OTHER
 */
export async function replaceAgenda(
  ctx: CallContext,
  place: ConferencePlace,
  version: number,
  points: readonly { agencyId: string | null; what: string }[],
): Promise<void> {
  const updated = await ctx.db.query(
    `update conference set version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [place.conferenceId, version],
  );
  if (updated.length === 0) throw savedByOther();
  await clear(ctx, 'conference_agenda_point', place.conferenceId);
  for (const agencyId of new Set(points.flatMap((point) => point.agencyId ?? []))) {
    await ctx.db.query('select access.require_agency($1)', [agencyId]);
  }
  const rows = await Promise.all(
    points.map(async (point, position) => ({
      ...placed(ctx, place),
      position,
      agencyId: point.agencyId,
      ...(await ctx.encrypt(place.caseId, ConferenceAgendaPointEntity, { what: point.what })),
    })),
  );
  if (rows.length > 0) await ctx.db.manager.insert(ConferenceAgendaPointEntity, rows);
}

/** @throws SAVED_BY_OTHER */
export async function storeOutcome(
  ctx: CallContext,
  place: ConferencePlace,
  version: number,
  outcome: {
    result: DecisionResult;
    direction: string;
    nextOn: string | null;
    followUp: FollowUp | null;
    priorities: readonly string[];
    roles: readonly { agencyId: string; role: string }[];
  },
): Promise<void> {
  const { direction } = await ctx.encrypt(place.caseId, ConferenceOutcomeEntity, {
    direction: outcome.direction,
  });
  const stored = await ctx.db.query(
    `insert into conference_outcome as known
       (municipality, conference_id, case_id, result, direction, next_on, follow_up, recorded_at, recorded_by)
     values ((select access.municipality()), $1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (municipality, conference_id) do update
       set result = excluded.result, direction = excluded.direction, next_on = excluded.next_on,
           follow_up = excluded.follow_up, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
           version = known.version + 1
       where known.version = $9
     returning version`,
    [
      place.conferenceId,
      place.caseId,
      outcome.result,
      direction,
      outcome.nextOn,
      outcome.followUp,
      ctx.now,
      ctx.actor.staffId ?? null,
      version,
    ],
  );
  if (stored.length === 0) throw savedByOther();
  await clear(ctx, 'conference_priority', place.conferenceId);
  await clear(ctx, 'conference_proposed_role', place.conferenceId);
  await insertPriorities(ctx, place, outcome.priorities);
  await insertProposedRoles(ctx, place, outcome.roles);
}

async function insertPriorities(
  ctx: CallContext,
  place: ConferencePlace,
  priorities: readonly string[],
): Promise<void> {
  const rows = await Promise.all(
    priorities.map(async (what, position) => ({
      ...placed(ctx, place),
      position,
      ...(await ctx.encrypt(place.caseId, ConferencePriorityEntity, { what })),
    })),
  );
  if (rows.length > 0) await ctx.db.manager.insert(ConferencePriorityEntity, rows);
}

async function insertProposedRoles(
  ctx: CallContext,
  place: ConferencePlace,
  roles: readonly { agencyId: string; role: string }[],
): Promise<void> {
  for (const { agencyId } of roles) await ctx.db.query('select access.require_agency($1)', [agencyId]);
  const rows = await Promise.all(
    roles.map(async ({ agencyId, role }, position) => ({
      ...placed(ctx, place),
      position,
      agencyId,
      ...(await ctx.encrypt(place.caseId, ConferenceProposedRoleEntity, { role })),
    })),
  );
  if (rows.length > 0) await ctx.db.manager.insert(ConferenceProposedRoleEntity, rows);
}

/** @throws SAVED_BY_OTHER */
export async function storeMinutes(
  ctx: CallContext,
  place: ConferencePlace,
  version: number,
  text: string,
): Promise<void> {
  const { minutes } = await ctx.encrypt(place.caseId, ConferenceMinutesEntity, { minutes: text });
  const stored = await ctx.db.query(
    `insert into conference_minutes as known (municipality, conference_id, case_id, minutes, written_at, written_by)
     values ((select access.municipality()), $1, $2, $3, $4, $5)
     on conflict (municipality, conference_id) do update
       set minutes = excluded.minutes, written_at = excluded.written_at, written_by = excluded.written_by,
           version = known.version + 1
       where known.version = $6
     returning version`,
    [place.conferenceId, place.caseId, minutes, ctx.now, ctx.actor.staffId ?? null, version],
  );
  if (stored.length === 0) throw savedByOther();
}

function placed(ctx: CallContext, place: ConferencePlace) {
  return { municipality: ctx.actor.municipality, ...place };
}

function clear(
  ctx: CallContext,
  table: 'conference_agenda_point' | 'conference_priority' | 'conference_proposed_role',
  conferenceId: string,
): Promise<unknown> {
  return ctx.db.query(
    `delete from ${table} where municipality = (select access.municipality()) and conference_id = $1`,
    [conferenceId],
  );
}
