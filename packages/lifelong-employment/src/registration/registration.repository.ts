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
  RegistrationEntity,
  RegistrationHealthEntity,
  RegistrationTriageEntity,
  RegistrationWishEntity,
} from './registration.entity.ts';
import type { Eligibility, ObstacleLevel, RegistrationState, SupportProvider } from './registration.rules.ts';

export interface RegistrationRow {
  id: string;
  person_id: string;
  agency_id: string;
  provider_id: string | null;
  eligibility: Eligibility;
  inflow: string;
  state: RegistrationState;
  registered_on: string;
  ended_on: string | null;
  ended_because: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface WishRow {
  registration_id: string;
  wish: string;
  days_per_week: number | null;
  hours_per_day: number | null;
  commute_minutes: number | null;
  history: string;
}

export interface TriageRow {
  registration_id: string;
  level: ObstacleLevel;
  provider_id: string;
  reason: string;
  decided_on: string;
}

const summary = `select r.id, r.person_id, r.agency_id, r.provider_id, r.eligibility, r.inflow, r.state, r.registered_on,
    r.ended_on, r.ended_because, r.version, r.id as read_case_id, ${basisColumns}
  from registration r ${caseBasis('r.id', 'summary')}`;

export const registrationCursors = cursorsOf('employmentRegistrations:registeredOn');

export function registrationsByIds(ctx: CallContext, ids: readonly string[]): Promise<RegistrationRow[]> {
  return ctx.db.personal<RegistrationRow>(
    'summary',
    `${summary} where r.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const registrationById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await registrationsByIds(ctx, ids), ids, (row) => row.id),
);

export const registrationsByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<RegistrationRow>(
      'summary',
      `${summary} where r.person_id = any ($1::uuid[]) order by r.registered_on desc, r.id desc limit 2000`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

export const wishByRegistration = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<WishRow>(
      'employment',
      `select w.registration_id, w.wish, w.days_per_week, w.hours_per_day, w.commute_minutes, w.history,
         w.registration_id as read_case_id, ${basisColumns}
       from registration_wish w ${caseBasis('w.registration_id', 'employment')}
       where w.registration_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.registration_id,
  ),
);

export const healthByRegistration = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ registration_id: string; consideration: string }>(
      'health',
      `select h.registration_id, h.consideration, h.registration_id as read_case_id, ${basisColumns}
       from registration_health h ${caseBasis('h.registration_id', 'health')}
       where h.registration_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.registration_id,
  ),
);

export const triagesByRegistration = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<TriageRow>(
      'employment',
      `select t.registration_id, t.level, t.provider_id, t.reason, t.decided_on, t.registration_id as read_case_id,
         ${basisColumns}
       from registration_triage t ${caseBasis('t.registration_id', 'employment')}
       where t.registration_id = any ($1::uuid[]) order by t.id desc`,
      [ids],
    ),
    ids,
    (row) => row.registration_id,
  ),
);

/** One page of the registrations the actor may see, newest first. */
export async function listRegistrations(
  ctx: CallContext,
  args: { state?: string | null; first: number; after?: string | null },
): Promise<{ rows: RegistrationRow[]; totalCount: number }> {
  const after = args.after ? registrationCursors.decode(args.after) : null;
  const state = args.state ?? null;
  const rows = await ctx.db.personal<RegistrationRow>(
    'summary',
    `${summary}
     where ($1::text is null or r.state = $1)
       and ($2::date is null or (r.registered_on, r.id) < ($2::date, $3::uuid))
     order by r.registered_on desc, r.id desc limit $4`,
    [state, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from registration r where ($1::text is null or r.state = $1) limit ${countCap}) capped`,
    [state],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** The support agency of a kind on a day; the private one changes from year to year. */
export async function findProvider(
  ctx: CallContext,
  kind: SupportProvider,
  day: string,
): Promise<string | null> {
  const row = await ctx.db.one<{ agency_id: string }>(
    'select agency_id from support_provider where kind = $1 and valid @> $2::date',
    [kind, day],
  );
  return row?.agency_id ?? null;
}

/** Registers the case with access and stores the registration. */
export async function insertRegistration(
  ctx: CallContext,
  row: Omit<RegistrationEntity, 'municipality' | 'version'>,
  wish: Omit<RegistrationWishEntity, 'municipality' | 'registrationId'>,
  consideration: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.open_case($1, 3::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'employment-registration',
    row.householdId,
    [row.personId],
    row.agencyId,
  ]);
  await ctx.db.manager.insert(RegistrationEntity, { ...row, municipality });
  await ctx.db.manager.insert(RegistrationWishEntity, { ...wish, municipality, registrationId: row.id });
  await ctx.db.manager.insert(RegistrationHealthEntity, {
    municipality,
    registrationId: row.id,
    ...(await ctx.encrypt(row.id, RegistrationHealthEntity, { consideration })),
  });
}

/** Stores a triage and gives the support agency its part in the case. */
export async function insertTriage(
  ctx: CallContext,
  row: Omit<RegistrationTriageEntity, 'municipality'>,
): Promise<void> {
  await ctx.db.query('select access.assign_case($1, $2, null, $3)', [
    row.registrationId,
    row.providerId,
    'triage',
  ]);
  await ctx.db.manager.insert(RegistrationTriageEntity, { ...row, municipality: ctx.actor.municipality });
}

/**
 * Stores a change of the registration if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateRegistration(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: RegistrationState; providerId?: string; endedOn?: string; endedBecause?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update registration set state = $3, provider_id = coalesce($4::uuid, provider_id), ended_on = coalesce($5::date, ended_on),
       ended_because = coalesce($6::text, ended_because), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.providerId ?? null,
      change.endedOn ?? null,
      change.endedBecause ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

export function endAssignment(ctx: CallContext, id: string, agencyId: string): Promise<unknown> {
  return ctx.db.query('select access.end_assignment($1, $2)', [id, agencyId]);
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}
