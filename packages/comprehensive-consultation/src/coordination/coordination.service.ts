import { addDays } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { beginDuties } from '../monitoring/monitoring.repository.ts';
import { dutiesOf } from '../monitoring/monitoring.rules.ts';
import { momentOn } from '../references/recorded-on.ts';
import { AgencyReference } from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import { tellCoordinators, tellHandlers } from '../work/notices.ts';
import type {
  AcceptCoordinationInput,
  CoordinationListArgs,
  DecideRolesInput,
  EndCoordinationInput,
  RequestCoordinationInput,
} from './coordination.input.ts';
import {
  acceptFact,
  type CoordinationRow,
  coordinationCursors,
  coordinationsByIds,
  coordinationsOfCases,
  coordinatorAgencies,
  endFact,
  type InboxRow,
  inboxCursors,
  insertCoordination,
  insertDecision,
  listCoordinations,
  listInbox,
  sealedByOwnAgency,
  storeAdvice,
  updateCoordination,
} from './coordination.repository.ts';
import {
  adviceIsGiven,
  type CoordinationOutcome,
  caseIsNotSealed,
  coordinatorAgency,
  noCoordinationIsOpen,
  rolesAreComplete,
  rolesAreDecidedByLeadDivision,
  situationIsTold,
  stateAfter,
} from './coordination.rules.ts';
import { Coordination, CoordinationRequest, EndedCoordination } from './coordination.type.ts';

export function toCoordination(row: CoordinationRow): Coordination {
  return Object.assign(new Coordination(), {
    id: row.id,
    state: row.state,
    reason: row.reason,
    requestedBy: AgencyReference.of(row.requesting_agency_id),
    coordinator: AgencyReference.of(row.coordinator_agency_id),
    requestedAt: row.requested_at.toISOString(),
    acceptedAt: row.accepted_at?.toISOString() ?? null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    outcome: row.outcome,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
  });
}

function toRequest(row: InboxRow): CoordinationRequest {
  return Object.assign(new CoordinationRequest(), {
    id: row.id,
    requestedBy: AgencyReference.of(row.requesting_agency_id),
    requestedAt: row.requested_at.toISOString(),
    reason: row.reason,
    version: row.version,
  });
}

export async function coordinationConnection(ctx: CallContext, args: CoordinationListArgs) {
  const { rows, totalCount } = await listCoordinations(ctx, args.state ?? null, args);
  return connectionFrom({
    rows,
    args,
    cursors: coordinationCursors,
    cursorOf: (row) => [row.requested_at.toISOString(), row.id],
    nodeOf: toCoordination,
    totalCount,
  });
}

export async function requestConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listInbox(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: inboxCursors,
    cursorOf: (row) => [row.requested_at.toISOString(), row.id],
    nodeOf: toRequest,
    totalCount,
  });
}

/**
 * 調整を頼む: the handling agency brings a case to the coordinator, never the citizen (M2-10, M2-12).
 *
 * @throws CC-006, CC-031, CC-032, CC-033, CC-036, CC-063
 */
export async function requestCoordination(
  ctx: CallContext,
  input: RequestCoordinationInput,
  idempotencyKey?: string | null,
): Promise<Coordination> {
  await ctx.authorize('coordination.request', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `coordination:${idempotencyKey}`, newId());
  if (!repeated) {
    const consultation = await getRow(ctx, input.caseId);
    consultationIsOpen(consultation.state);
    situationIsTold(input.situation);
    const earlier = await coordinationsOfCases(ctx, [input.caseId]);
    noCoordinationIsOpen(earlier.map((row) => row.state));
    caseIsNotSealed(await sealedByOwnAgency(ctx, input.caseId));
    const chosen = coordinatorAgency(input.coordinatorAgencyId ?? null, await coordinatorAgencies(ctx));
    await insertCoordination(ctx, {
      id,
      caseId: input.caseId,
      reason: input.reason,
      coordinatorAgencyId: chosen,
      situation: input.situation,
      requestedAt: momentOn(input.requestedOn, {
        now: ctx.now,
        after: consultation.received_at,
        field: 'requestedOn',
      }),
    });
    await tellCoordinators(ctx, 'coordination-requested', chosen);
  }
  return getCoordination(ctx, id);
}

/**
 * 調整の依頼を受け付ける: the coordinator sees the case from here on, until the roles are decided (M2-11).
 *
 * @throws CC-030, CC-063
 */
export async function acceptCoordination(
  ctx: CallContext,
  input: AcceptCoordinationInput,
  idempotencyKey?: string | null,
): Promise<Coordination> {
  await ctx.authorize('coordination.accept');
  const { repeated } = await ctx.once(idempotencyKey && `accept-coordination:${idempotencyKey}`, input.id);
  if (!repeated) {
    const [accepted] = await coordinationsByIds(ctx, [input.id]);
    if (accepted) stateAfter(accepted.state, 'accept');
    await acceptFact(ctx, input.id);
    const { requested_at: after, case_id: caseId, requesting_agency_id: asked } = await seen(ctx, input.id);
    await updateCoordination(ctx, input.id, input.version, {
      state: stateAfter('requested', 'accept'),
      acceptedAt: momentOn(input.acceptedOn, { now: ctx.now, after, field: 'acceptedOn' }),
    });
    await tellHandlers(ctx, 'coordination-accepted', caseId, [asked]);
  }
  return getCoordination(ctx, input.id);
}

/**
 * 役割分担を決める: the lead division alone decides, with reason. Every agency with a role, and the one that monitors, holds a
 * duty from then on, with a date of review (M2-20, M2-22).
 *
 * @throws CC-030, CC-034, CC-062, CC-063
 */
export async function decideRoles(
  ctx: CallContext,
  input: DecideRolesInput,
  idempotencyKey?: string | null,
): Promise<Coordination> {
  const row = await seen(ctx, input.id);
  rolesAreDecidedByLeadDivision(ctx.actor.roles);
  await ctx.authorize('coordination.decideRoles', { caseId: row.case_id });
  const { repeated } = await ctx.once(idempotencyKey && `decide-roles:${idempotencyKey}`, row.id);
  if (!repeated) {
    const state = stateAfter(row.state, 'decide');
    rolesAreComplete(input.roles, input.reason);
    const decidedAt = momentOn(input.decidedOn, {
      now: ctx.now,
      after: row.accepted_at,
      field: 'decidedOn',
    });
    await updateCoordination(ctx, row.id, input.version, { state, decidedAt });
    const duties = await beginDuties(
      ctx,
      {
        caseId: row.case_id,
        coordinationId: row.id,
        reviewOn: addDays(ctx.today, await setting(ctx, 'review-interval-days')),
      },
      dutiesOf(input.monitoringAgencyId ?? row.coordinator_agency_id, input.roles),
    );
    await insertDecision(ctx, { ...input, id: row.id, caseId: row.case_id, decidedAt, duties });
    await tellHandlers(ctx, 'roles-decided', row.case_id, [...duties.keys()]);
  }
  return getCoordination(ctx, row.id);
}

/**
 * 役割を決めずに終える: 問い合わせ・相談のみで完了 by the coordinator, or withdrawn by the agency that asked (M2-13).
 *
 * @throws CC-030, CC-035, CC-063
 */
export async function endCoordination(
  ctx: CallContext,
  input: EndCoordinationInput,
): Promise<EndedCoordination> {
  const row = await seen(ctx, input.id);
  await ctx.authorize('coordination.end', { caseId: row.case_id });
  const state = stateAfter(row.state, 'end');
  const outcome = endedBy(ctx, row);
  adviceIsGiven(outcome, input.advice);
  const endedAt = momentOn(input.endedOn, {
    now: ctx.now,
    after: row.accepted_at ?? row.requested_at,
    field: 'endedOn',
  });
  await updateCoordination(ctx, row.id, input.version, { state, endedAt, outcome });
  if (outcome === 'advice-only') await storeAdvice(ctx, { id: row.id, caseId: row.case_id }, input.advice);
  await endFact(ctx, row.id);
  if (outcome === 'withdrawn') await tellCoordinators(ctx, 'coordination-ended', row.coordinator_agency_id);
  else await tellHandlers(ctx, 'coordination-ended', row.case_id, [row.requesting_agency_id]);
  return Object.assign(new EndedCoordination(), {
    id: row.id,
    outcome,
    endedAt: endedAt.toISOString(),
  });
}

/** The coordinator ends it with an advice; anybody else who may is of the agency that asked, and withdraws. */
function endedBy(ctx: CallContext, row: CoordinationRow): CoordinationOutcome {
  const coordinates =
    ctx.actor.roles.includes('coordinator') && row.coordinator_agency_id === ctx.actor.agencyId;
  return coordinates ? 'advice-only' : 'withdrawn';
}

async function seen(ctx: CallContext, id: string): Promise<CoordinationRow> {
  const [row] = await coordinationsByIds(ctx, [id]);
  return ctx.found(row, id);
}

async function getCoordination(ctx: CallContext, id: string): Promise<Coordination> {
  return toCoordination(await seen(ctx, id));
}
