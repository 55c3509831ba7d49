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
import {
  CoordinationEntity,
  CoordinationNarrativeEntity,
  DecidedRoleEntity,
  RoleDecisionEntity,
} from './coordination.entity.ts';
import type {
  CoordinationOutcome,
  CoordinationReason,
  CoordinationState,
  RoleTerms,
} from './coordination.rules.ts';

/** A row of `coordination` with the basis that makes it visible. */
export interface CoordinationRow {
  id: string;
  case_id: string;
  reason: CoordinationReason;
  state: CoordinationState;
  requesting_agency_id: string;
  coordinator_agency_id: string;
  requested_at: Date;
  accepted_at: Date | null;
  decided_at: Date | null;
  ended_at: Date | null;
  outcome: CoordinationOutcome | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

/** A request that waits for a coordinator: no person, no case. */
export interface InboxRow {
  id: string;
  requesting_agency_id: string;
  requested_at: Date;
  reason: CoordinationReason;
  version: number;
}

const columns = `c.id, c.case_id, c.reason, c.state, c.requesting_agency_id, c.coordinator_agency_id, c.requested_at,
  c.accepted_at, c.decided_at, c.ended_at, c.outcome, c.version`;

const summary = `select ${columns}, c.case_id as read_case_id, ${basisColumns}
  from coordination c ${caseBasis('c.case_id', 'summary')}`;

export const coordinationCursors = cursorsOf('coordinations:requestedAt');
export const inboxCursors = cursorsOf('coordinationRequests:requestedAt');

export function coordinationsByIds(ctx: CallContext, ids: readonly string[]): Promise<CoordinationRow[]> {
  return ctx.db.personal<CoordinationRow>(
    'summary',
    `${summary} where c.municipality = (select access.municipality()) and c.id = any ($1::uuid[])`,
    [ids],
  );
}

/** Every coordination of some cases, newest first. */
export function coordinationsOfCases(
  ctx: CallContext,
  caseIds: readonly string[],
): Promise<CoordinationRow[]> {
  return ctx.db.personal<CoordinationRow>(
    'summary',
    `${summary} where c.municipality = (select access.municipality()) and c.case_id = any ($1::uuid[])
     order by c.requested_at desc, c.id desc`,
    [caseIds],
  );
}

export const coordinationsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await coordinationsOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

export const narrativeByCoordination = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ coordination_id: string; situation: string; advice: string | null }>(
      'narrative',
      `select n.coordination_id, n.situation, n.advice, n.case_id as read_case_id, ${basisColumns}
       from coordination_narrative n ${caseBasis('n.case_id', 'narrative')}
       where n.municipality = (select access.municipality()) and n.coordination_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.coordination_id,
  ),
);

export interface DecisionRow {
  coordination_id: string;
  decided_at: Date;
  decided_by: string | null;
  reason: string;
  roles: { agency_id: string; role: string; duty_id: string | null }[];
}

export const decisionByCoordination = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<DecisionRow>(
      'plan',
      `select d.coordination_id, d.decided_at, d.decided_by, d.reason,
         (select coalesce(json_agg(json_build_object('agency_id', r.agency_id, 'role', r.role, 'duty_id', r.duty_id) order by r.position), '[]')
          from decided_role r where r.municipality = d.municipality and r.coordination_id = d.coordination_id) as roles,
         d.case_id as read_case_id, ${basisColumns}
       from role_decision d ${caseBasis('d.case_id', 'plan')}
       where d.municipality = (select access.municipality()) and d.coordination_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.coordination_id,
  ),
);

/** One page of the coordinations the actor may see, newest first; it starts from the cases the actor sees. */
export async function listCoordinations(
  ctx: CallContext,
  state: CoordinationState | null,
  args: { first: number; after?: string | null },
): Promise<{ rows: CoordinationRow[]; totalCount: number }> {
  const after = args.after ? coordinationCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<CoordinationRow & { total: number }>(
    'summary',
    `with seen as materialized (
       select distinct on (v.case_id) v.case_id, v.basis, v.evidence_id
       from access.visible_case v
       where v.municipality = (select access.municipality()) and v.data_class = 'summary'
       order by v.case_id, (v.basis = 'own-case') desc),
     hits as materialized (
       select ${columns}, seen.basis, seen.evidence_id
       from seen join coordination c on c.municipality = (select access.municipality()) and c.case_id = seen.case_id
       where $1::text is null or c.state = $1)
     select h.*, h.case_id as read_case_id,
       (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits h where $2::timestamptz is null or (h.requested_at, h.id) < ($2::timestamptz, $3::uuid)
     order by h.requested_at desc, h.id desc limit $4`,
    [state, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** One page of the requests that wait for the coordinators of the actor's agency, oldest first. */
export async function listInbox(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: InboxRow[]; totalCount: number }> {
  const after = args.after ? inboxCursors.decode(args.after) : null;
  const rows = await ctx.db.query<InboxRow & { total: number }>(
    `with waiting as materialized (select * from coordination_inbox())
     select w.*, (select count(*) from (select 1 from waiting limit ${countCap}) capped) as total
     from waiting w where $1::timestamptz is null or (w.requested_at, w.id) > ($1::timestamptz, $2::uuid)
     order by w.requested_at, w.id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** Agencies where a coordinator works. */
export async function coordinatorAgencies(ctx: CallContext): Promise<string[]> {
  const rows = await ctx.db.query<{ agency_id: string }>(
    'select agency_id from access.coordinator_agencies()',
  );
  return rows.map((row) => row.agency_id);
}

/** Whether the actor's agency sealed the case or one of its persons. */
export async function sealedByOwnAgency(ctx: CallContext, caseId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from access.own_seals() s
     where (s.until is null or s.until > now()) and (s.case_id = $1 or s.person_id in (
       select p.person_id from consultation_person p
       where p.municipality = (select access.municipality()) and p.case_id = $1)) limit 1`,
    [caseId],
  );
  return row !== null;
}

/** Stores a request and makes it a fact of access, in the same transaction. */
export async function insertCoordination(
  ctx: CallContext,
  request: {
    id: string;
    caseId: string;
    reason: CoordinationReason;
    coordinatorAgencyId: string;
    situation: string;
    requestedAt: Date;
  },
): Promise<void> {
  const { id, caseId, coordinatorAgencyId } = request;
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.request_coordination($1, $2, $3)', [id, caseId, coordinatorAgencyId]);
  await ctx.db.manager.insert(CoordinationEntity, {
    municipality,
    id,
    caseId,
    reason: request.reason,
    state: 'requested',
    requestingAgencyId: ctx.actor.agencyId!,
    coordinatorAgencyId,
    requestedAt: request.requestedAt,
    acceptedAt: null,
    decidedAt: null,
    endedAt: null,
    outcome: null,
  });
  await ctx.db.manager.insert(CoordinationNarrativeEntity, {
    municipality,
    coordinationId: id,
    caseId,
    ...(await ctx.encrypt(caseId, CoordinationNarrativeEntity, {
      situation: request.situation,
      advice: null,
    })),
  });
}

/** 受け付ける: from here on the coordinator's agency sees the case. */
export function acceptFact(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.accept_coordination($1)', [id]);
}

/**
 * Stores a step if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateCoordination(
  ctx: CallContext,
  id: string,
  version: number,
  change: {
    state: CoordinationState;
    acceptedAt?: Date;
    decidedAt?: Date;
    endedAt?: Date;
    outcome?: CoordinationOutcome;
  },
): Promise<void> {
  const updated = await ctx.db.query(
    `update coordination set state = $3, accepted_at = coalesce($4::timestamptz, accepted_at),
       decided_at = coalesce($5::timestamptz, decided_at), ended_at = coalesce($6::timestamptz, ended_at),
       outcome = coalesce($7, outcome), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.acceptedAt ?? null,
      change.decidedAt ?? null,
      change.endedAt ?? null,
      change.outcome ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

/** Stores the decision, each role with the duty that goes with it. */
export async function insertDecision(
  ctx: CallContext,
  decision: {
    id: string;
    caseId: string;
    reason: string;
    roles: readonly RoleTerms[];
    decidedAt: Date;
    duties: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const municipality = ctx.actor.municipality;
  const place = { municipality, coordinationId: decision.id, caseId: decision.caseId };
  for (const { agencyId } of decision.roles) {
    await ctx.db.query('select access.require_agency($1)', [agencyId]);
  }
  await ctx.db.manager.insert(RoleDecisionEntity, {
    ...place,
    decidedAt: decision.decidedAt,
    decidedBy: ctx.actor.staffId ?? null,
    reason: decision.reason,
  });
  await ctx.db.manager.insert(
    DecidedRoleEntity,
    decision.roles.map((role, position) => ({
      ...place,
      position,
      agencyId: role.agencyId,
      role: role.role,
      dutyId: decision.duties.get(role.agencyId) ?? null,
    })),
  );
}

/** Keeps the coordinator's advice; only who reads the narrative may answer it. */
export async function storeAdvice(
  ctx: CallContext,
  coordination: { id: string; caseId: string },
  text: string,
): Promise<void> {
  const { advice } = await ctx.encrypt(coordination.caseId, CoordinationNarrativeEntity, { advice: text });
  await ctx.db.query(
    `update coordination_narrative set advice = $2
     where municipality = (select access.municipality()) and coordination_id = $1`,
    [coordination.id, advice],
  );
}

/** 終える: the coordinator's right to read ends with it. */
export function endFact(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.end_coordination($1)', [id]);
}
