import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, PersonReference } from '../references/references.ts';
import type { RegisterForEmploymentInput, RegistrationListArgs, TriageInput } from './registration.input.ts';
import {
  closeCase,
  endAssignment,
  findProvider,
  insertRegistration,
  insertTriage,
  listRegistrations,
  type RegistrationRow,
  registrationById,
  registrationCursors,
  registrationsByIds,
  updateRegistration,
} from './registration.repository.ts';
import {
  personMayRegister,
  providerFor,
  type RegistrationStep,
  stateAfter,
  triageHasReason,
} from './registration.rules.ts';
import { EmploymentRegistration } from './registration.type.ts';

export function toRegistration(row: RegistrationRow): EmploymentRegistration {
  return Object.assign(new EmploymentRegistration(), {
    id: row.id,
    person: PersonReference.of(row.person_id),
    agency: AgencyReference.of(row.agency_id),
    provider: row.provider_id ? AgencyReference.of(row.provider_id) : null,
    eligibility: row.eligibility,
    inflow: row.inflow,
    state: row.state,
    registeredOn: row.registered_on,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    version: row.version,
    basis: row.basis,
    evidenceId: row.evidence_id,
  });
}

/** A registration the actor may see, or null. */
export async function findRegistration(ctx: CallContext, id: string): Promise<EmploymentRegistration | null> {
  const row = await ctx.load(registrationById, id);
  if (!row) ctx.reads.missed(id);
  return row && toRegistration(row);
}

export async function registrationConnection(ctx: CallContext, args: RegistrationListArgs) {
  const { rows, totalCount } = await listRegistrations(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: registrationCursors,
    cursorOf: (row) => [row.registered_on, row.id],
    nodeOf: toRegistration,
    totalCount,
  });
}

/**
 * 登録する at the one window, 生涯かつやく支援センター (M3-01, M3-02).
 *
 * @throws LE-002 when neither the age nor compound problems open the scheme
 */
export async function registerForEmployment(
  ctx: CallContext,
  input: RegisterForEmploymentInput,
  idempotencyKey?: string | null,
): Promise<EmploymentRegistration> {
  await ctx.authorize('employment.register');
  personMayRegister(input.eligibility, input.age, input.registeredOn);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertRegistration(
      ctx,
      {
        id,
        personId: input.personId,
        householdId: input.householdId ?? null,
        agencyId: ctx.actor.agencyId!,
        providerId: null,
        eligibility: input.eligibility,
        inflow: input.inflow,
        state: 'registered',
        registeredOn: input.registeredOn,
        endedOn: null,
        endedBecause: null,
      },
      {
        wish: input.wish,
        daysPerWeek: input.daysPerWeek ?? null,
        hoursPerDay: input.hoursPerDay ?? null,
        commuteMinutes: input.commuteMinutes ?? null,
        history: input.history ?? '',
      },
      input.healthConsideration ?? '',
    );
  }
  return getRegistration(ctx, id);
}

/**
 * 振り分ける by the size of the obstacles; may be changed later, always with a reason (M3-03).
 *
 * @throws LE-003 without a reason, LE-004 when no support agency is set up for the day
 */
export async function triage(
  ctx: CallContext,
  id: string,
  version: number,
  input: TriageInput,
): Promise<EmploymentRegistration> {
  const row = await rowForStep(ctx, 'employment.triage', id);
  triageHasReason(input.reason);
  const state = stateAfter(row.state, 'triage');
  const providerId = await findProvider(ctx, providerFor(input.level), ctx.today);
  if (!providerId) {
    throw new DomainError(
      'LE-004',
      '今日の支援機関が登録されていません。所管課に支援機関の登録を頼んでください。',
    );
  }
  await updateRegistration(ctx, id, version, { state, providerId });
  await insertTriage(ctx, {
    id: newId(),
    registrationId: id,
    level: input.level,
    providerId,
    reason: input.reason,
    decidedOn: ctx.today,
  });
  const former = row.provider_id;
  if (former && former !== providerId && former !== row.agency_id) await endAssignment(ctx, id, former);
  return getRegistration(ctx, id);
}

/**
 * 支援を終える, with the reason.
 *
 * @throws LE-001 when it has already ended
 */
export async function endEmploymentSupport(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<EmploymentRegistration> {
  const row = await rowForStep(ctx, 'employment.end', id);
  const state = stateAfter(row.state, 'end');
  await updateRegistration(ctx, id, version, { state, endedOn: ctx.today, endedBecause: reason });
  await closeCase(ctx, id);
  return getRegistration(ctx, id);
}

/** Moves a registration along with its placement; called by the placement's use cases in the same transaction. */
export async function followPlacement(ctx: CallContext, id: string, step: RegistrationStep): Promise<void> {
  const [row] = await registrationsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  await updateRegistration(ctx, id, row.version, { state: stateAfter(row.state, step) });
}

async function rowForStep(ctx: CallContext, action: string, id: string): Promise<RegistrationRow> {
  await ctx.authorize(action, { caseId: id });
  const [row] = await registrationsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getRegistration(ctx: CallContext, id: string): Promise<EmploymentRegistration> {
  const [row] = await registrationsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toRegistration(row);
}
