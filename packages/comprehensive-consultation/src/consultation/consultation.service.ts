import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { deleteDraft } from '../draft/draft.repository.ts';
import {
  AgencyReference,
  AreaReference,
  HouseholdReference,
  StaffReference,
} from '../references/references.ts';
import type {
  CloseConsultationInput,
  ConsultationListArgs,
  OtherTroublesInput,
  ReceiveConsultationInput,
} from './consultation.input.ts';
import {
  type ConsultationRow,
  closeCase,
  closingFacts,
  consultationById,
  consultationOrder,
  consultationsByIds,
  insertConsultation,
  type ListFilter,
  listConsultations,
  nameablePersons,
  updateConsultation,
  updateNarrative,
} from './consultation.repository.ts';
import {
  consultationConcernsPersons,
  consultationIsOpen,
  coordinatorReceivesFromAgenciesOnly,
  coordinatorSupportsFromBehind,
  noHandoverWaits,
  otherTroublesAreAsked,
  receptionIsInThePast,
  stateAfter,
  wholeHouseholdIsAssessed,
} from './consultation.rules.ts';
import { ConsultationCase, visibleBecause } from './consultation.type.ts';

export function toConsultation(row: ConsultationRow): ConsultationCase {
  return Object.assign(new ConsultationCase(), {
    id: row.id,
    household: HouseholdReference.of(row.household_id),
    area: row.area_id === null ? null : AreaReference.of(row.area_id),
    receivedBy: AgencyReference.of(row.agency_id),
    receivedByStaff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
    channel: row.channel,
    urgency: row.urgency,
    state: row.state,
    receivedAt: row.received_at.toISOString(),
    supportBeganAt: row.support_began_at?.toISOString() ?? null,
    otherTroublesAskedAt: row.other_troubles_asked_at?.toISOString() ?? null,
    hasOtherTroubles: row.has_other_troubles,
    outcome: row.outcome,
    closedAt: row.closed_at?.toISOString() ?? null,
    version: row.version,
    visibleBecause: visibleBecause(row),
    sheetId: row.sheet_id,
  });
}

/** A consultation the actor may see, or null. */
export async function findConsultation(ctx: CallContext, id: string): Promise<ConsultationCase | null> {
  const row = await ctx.load(consultationById, id);
  if (!row) ctx.reads.missed(id);
  return row && toConsultation(row);
}

/** A consultation as it is now, for a stream that waits for the next change of it; null ends the stream. */
export async function watchConsultation(ctx: CallContext, id: string): Promise<ConsultationCase | null> {
  const consultation = await findConsultation(ctx, id);
  if (consultation) ctx.watch('case', consultation.id);
  return consultation;
}

export function consultationConnection(ctx: CallContext, args: ConsultationListArgs) {
  const states = args.state ? [args.state] : null;
  return connectionOfConsultations(
    ctx,
    { states, worry: args.worry ?? null, mine: args.mine ?? false, sort: args.sort },
    args,
  );
}

export async function connectionOfConsultations(
  ctx: CallContext,
  filter: ListFilter,
  args: { first: number; after?: string | null },
) {
  const { rows, totalCount } = await listConsultations(ctx, filter, args);
  const order = consultationOrder(filter.sort);
  return connectionFrom({
    rows,
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: toConsultation,
    totalCount,
  });
}

/**
 * 相談を受け付ける: any agency receives a household's consultation; it handles the case from then on (M2-01, pr-1).
 *
 * @throws CC-001, CC-017, CC-028
 */
export async function receiveConsultation(
  ctx: CallContext,
  input: ReceiveConsultationInput,
  idempotencyKey?: string | null,
): Promise<ConsultationCase> {
  coordinatorReceivesFromAgenciesOnly(ctx.actor.roles);
  await ctx.authorize('consultation.receive', { agencyId: ctx.actor.agencyId });
  consultationConcernsPersons(input.personIds);
  const receivedAt = input.receivedAt ? new Date(input.receivedAt) : ctx.now;
  receptionIsInThePast(receivedAt, ctx.now);
  const { id, repeated } = await ctx.once(
    idempotencyKey && `receive:${idempotencyKey}`,
    input.draftId ?? newId(),
  );
  if (!repeated) {
    const nameable = await nameablePersons(ctx, input.personIds);
    if (nameable.length < input.personIds.length) throw notFoundOrNotPermitted();
    await insertConsultation(
      ctx,
      {
        id,
        householdId: input.householdId,
        areaId: input.areaId ?? null,
        agencyId: ctx.actor.agencyId!,
        staffId: ctx.actor.staffId ?? null,
        channel: input.channel,
        urgency: input.urgency,
        state: stateAfter('draft', 'receive') as 'received',
        receivedAt,
        supportBeganAt: null,
        otherTroublesAskedAt: null,
        hasOtherTroubles: null,
        outcome: null,
        closedAt: null,
        sheetId: null,
      },
      input.personIds,
      input.firstWord,
    );
    ctx.changed(id);
    if (input.draftId) await deleteDraft(ctx, input.draftId);
  }
  return getConsultation(ctx, id);
}

/**
 * 支援を始める.
 *
 * @throws CC-002, CC-060
 */
export async function beginSupport(
  ctx: CallContext,
  id: string,
  version: number,
  idempotencyKey?: string | null,
): Promise<ConsultationCase> {
  coordinatorSupportsFromBehind(ctx.actor.roles);
  await ctx.authorize('consultation.beginSupport', { caseId: id });
  const { repeated } = await ctx.once(idempotencyKey && `begin-support:${idempotencyKey}`, id);
  if (repeated) return getConsultation(ctx, id);
  const row = await getRow(ctx, id);
  await updateConsultation(ctx, id, version, {
    state: stateAfter(row.state, 'begin-support'),
    supportBeganAt: ctx.now,
  });
  return getConsultation(ctx, id);
}

/**
 * 「他に困り事はありませんか？」 was asked; the answer is kept (M2-03).
 *
 * @throws CC-006
 */
export async function askForOtherTroubles(
  ctx: CallContext,
  input: OtherTroublesInput,
  idempotencyKey?: string | null,
): Promise<ConsultationCase> {
  await ctx.authorize('consultation.askForOtherTroubles', { caseId: input.caseId });
  const { repeated } = await ctx.once(idempotencyKey && `other-troubles:${idempotencyKey}`, input.caseId);
  if (repeated) return getConsultation(ctx, input.caseId);
  consultationIsOpen((await getRow(ctx, input.caseId)).state);
  await updateConsultation(ctx, input.caseId, input.version, {
    otherTroublesAskedAt: ctx.now,
    hasOtherTroubles: input.hasOtherTroubles,
  });
  await updateNarrative(ctx, input.caseId, { otherTroubles: input.answer ?? '' });
  return getConsultation(ctx, input.caseId);
}

/**
 * 相談を終結する, when the whole household is assessed, the question was asked and nobody waits (M2-01, M2-03, M2-24).
 *
 * @throws CC-002, CC-003, CC-004, CC-005
 */
export async function closeConsultation(
  ctx: CallContext,
  input: CloseConsultationInput,
  idempotencyKey?: string | null,
): Promise<ConsultationCase> {
  await ctx.authorize('consultation.close', { caseId: input.caseId });
  const { repeated } = await ctx.once(idempotencyKey && `close:${idempotencyKey}`, input.caseId);
  if (repeated) return getConsultation(ctx, input.caseId);
  const row = await getRow(ctx, input.caseId);
  const state = stateAfter(row.state, 'close');
  const facts = await closingFacts(ctx, input.caseId);
  wholeHouseholdIsAssessed(facts);
  otherTroublesAreAsked(row.other_troubles_asked_at);
  noHandoverWaits(facts.waitingHandovers);
  await updateConsultation(ctx, input.caseId, input.version, {
    state,
    outcome: input.outcome,
    closedAt: ctx.now,
  });
  await updateNarrative(ctx, input.caseId, { closingNote: input.note ?? '' });
  await closeCase(ctx, input.caseId);
  return getConsultation(ctx, input.caseId);
}

/** The row of a consultation that must be there. */
export async function getRow(ctx: CallContext, id: string): Promise<ConsultationRow> {
  const [row] = await consultationsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

export async function getConsultation(ctx: CallContext, id: string): Promise<ConsultationCase> {
  return toConsultation(await getRow(ctx, id));
}
