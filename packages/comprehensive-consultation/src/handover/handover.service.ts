import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { putInCharge } from '../charge/charge.repository.ts';
import { updateConsultation } from '../consultation/consultation.repository.ts';
import { consultationIsOpen, coordinatorSupportsFromBehind } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';
import { tellHandlers, tellSender } from '../work/notices.ts';
import type {
  AcceptHandoverInput,
  HandoverListArgs,
  NoteFirstContactInput,
  PassOnHandoverInput,
  SendHandoverInput,
} from './handover.input.ts';
import {
  answerHandover,
  endOwnPart,
  type ForwardedRow,
  forwardedHandovers,
  type HandoverRow,
  handoverCursors,
  handoversByIds,
  handoversOfCases,
  insertHandover,
  listHandovers,
  storeFirstContact,
  takesPart,
} from './handover.repository.ts';
import {
  citizenIsTold,
  contactIsInThePast,
  firstContactIsOpen,
  handoverCannotBeRefused,
  hoursBetween,
  passingOnHasReason,
  stateAfter,
  targetDoesNotYetTakePart,
  targetIsAnotherAgency,
  wordIsGivenToTarget,
} from './handover.rules.ts';
import { ForwardedHandover, Handover } from './handover.type.ts';

export function toHandover(row: HandoverRow): Handover {
  return Object.assign(new Handover(), {
    id: row.id,
    from: AgencyReference.of(row.from_agency_id),
    to: AgencyReference.of(row.to_agency_id),
    state: row.state,
    sentAt: row.sent_at.toISOString(),
    citizenTold: row.citizen_told,
    contentIsPlain: row.content_is_plain,
    answeredAt: row.answered_at?.toISOString() ?? null,
    hoursToAcceptance: hoursBetween(row.sent_at, row.state === 'accepted' ? row.answered_at : null),
    firstContactAt: row.first_contact_at?.toISOString() ?? null,
    hoursToFirstContact: hoursBetween(row.waiting_since, row.first_contact_at),
    overdue: row.overdue,
    bounces: row.step - 1,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
    chainId: row.chain_id,
  });
}

export function toForwarded(row: ForwardedRow): ForwardedHandover {
  return Object.assign(new ForwardedHandover(), {
    id: row.id,
    to: AgencyReference.of(row.to_agency_id),
    sentAt: row.sent_at.toISOString(),
    state: row.state,
    acceptedBy: row.accepted_by === null ? null : AgencyReference.of(row.accepted_by),
    bounces: row.bounces,
  });
}

export async function handoverConnection(ctx: CallContext, args: HandoverListArgs) {
  const { rows, totalCount } = await listHandovers(
    ctx,
    { direction: args.direction, state: args.state ?? null },
    args,
  );
  return connectionFrom({
    rows,
    args,
    cursors: handoverCursors,
    cursorOf: (row) => [row.sent_at.toISOString(), row.id],
    nodeOf: (row) => toHandover(row),
    totalCount,
  });
}

/**
 * 引き継ぐ: the citizen is told, the target gets a word and its part in the case at once (M2-06).
 *
 * @throws CC-006, CC-010, CC-011, CC-013, CC-014
 */
export async function sendHandover(
  ctx: CallContext,
  input: SendHandoverInput,
  idempotencyKey?: string | null,
): Promise<Handover> {
  await ctx.authorize('handover.send', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `send-handover:${idempotencyKey}`, newId());
  if (!repeated) {
    const from = ctx.actor.agencyId!;
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    targetIsAnotherAgency(from, input.toAgencyId);
    citizenIsTold(input.citizenTold);
    wordIsGivenToTarget(input.wordToTarget ?? '', input.contentIsPlain ?? false);
    targetDoesNotYetTakePart(await takesPart(ctx, input.caseId, input.toAgencyId));
    await updateConsultation(ctx, input.caseId, input.version ?? null, {});
    await insertHandover(
      ctx,
      {
        id,
        caseId: input.caseId,
        chainId: id,
        step: 1,
        fromAgencyId: from,
        fromStaffId: ctx.actor.staffId ?? null,
        toAgencyId: input.toAgencyId,
        citizenTold: input.citizenTold,
        contentIsPlain: input.contentIsPlain ?? false,
      },
      input.wordToTarget ?? '',
    );
    await tellHandlers(ctx, 'handover-arrived', input.caseId, [input.toAgencyId]);
  }
  return getHandover(ctx, id);
}

/**
 * 引継ぎを受ける: support begins with it (M2-06).
 *
 * @throws CC-015, CC-060
 */
export async function acceptHandover(
  ctx: CallContext,
  input: AcceptHandoverInput,
  idempotencyKey?: string | null,
): Promise<Handover> {
  coordinatorSupportsFromBehind(ctx.actor.roles);
  const row = await incoming(ctx, input.handoverId, 'handover.accept');
  const { repeated } = await ctx.once(idempotencyKey && `accept-handover:${idempotencyKey}`, row.id);
  if (!repeated) {
    await answerHandover(ctx, row.id, input.version, stateAfter(row.state, 'accept'), null);
    await putInCharge(ctx, row.case_id, ctx.actor.staffId ?? null);
    const consultation = await getRow(ctx, row.case_id);
    if (consultation.state === 'received') {
      await updateConsultation(ctx, row.case_id, null, { state: 'in-support', supportBeganAt: ctx.now });
    }
    await tellSender(ctx, 'handover-accepted', row);
  }
  return getHandover(ctx, row.id);
}

/**
 * 初回連絡を記録する, by the agency that accepted: how long the person waited becomes visible (M2-06).
 *
 * @throws CC-018, CC-019
 */
export async function noteFirstContact(
  ctx: CallContext,
  input: NoteFirstContactInput,
  idempotencyKey?: string | null,
): Promise<Handover> {
  const row = await incoming(ctx, input.handoverId, 'handover.noteFirstContact');
  const { repeated } = await ctx.once(idempotencyKey && `first-contact:${idempotencyKey}`, row.id);
  if (!repeated) {
    firstContactIsOpen(row.state, row.first_contact_at);
    const contactedAt = input.contactedAt ? new Date(input.contactedAt) : ctx.now;
    contactIsInThePast(contactedAt, row.sent_at, ctx.now);
    await storeFirstContact(ctx, row.id, input.version, contactedAt);
  }
  return getHandover(ctx, row.id);
}

/**
 * 次の機関へ引き継ぐ: the only answer besides accepting, with reason and target (M2-07). The agency that passes on gives
 * up its part in the case; what became of it, it is told without the case.
 *
 * @throws CC-010, CC-011, CC-012 handoverCannotBeRefused, CC-014, CC-015, CC-016
 */
export async function passOnHandover(
  ctx: CallContext,
  input: PassOnHandoverInput,
  idempotencyKey?: string | null,
): Promise<ForwardedHandover> {
  const { id, repeated } = await ctx.once(idempotencyKey && `pass-on-handover:${idempotencyKey}`, newId());
  if (!repeated) await passOn(ctx, id, input);
  const [forwarded] = await forwardedHandovers(ctx, 1, id);
  if (!forwarded) throw notFoundOrNotPermitted();
  return toForwarded(forwarded);
}

async function passOn(ctx: CallContext, id: string, input: PassOnHandoverInput): Promise<void> {
  const row = await incoming(ctx, input.handoverId, 'handover.passOn');
  const state = stateAfter(row.state, 'pass-on');
  const target = input.toAgencyId ?? null;
  handoverCannotBeRefused(target, await agenciesOfChain(ctx, row));
  passingOnHasReason(input.reason);
  citizenIsTold(input.citizenTold);
  wordIsGivenToTarget(input.wordToTarget ?? '', input.contentIsPlain ?? false);
  targetDoesNotYetTakePart(await takesPart(ctx, row.case_id, target));
  await answerHandover(ctx, row.id, input.version, state, input.reason);
  await insertHandover(
    ctx,
    {
      id,
      caseId: row.case_id,
      chainId: row.chain_id,
      step: row.step + 1,
      fromAgencyId: row.to_agency_id,
      fromStaffId: ctx.actor.staffId ?? null,
      toAgencyId: target,
      citizenTold: input.citizenTold,
      contentIsPlain: input.contentIsPlain ?? false,
    },
    input.wordToTarget ?? '',
  );
  await endOwnPart(ctx, row.case_id);
  if (target) await tellHandlers(ctx, 'handover-arrived', row.case_id, [target]);
  await tellSender(ctx, 'handover-passed-on', row);
}

async function agenciesOfChain(ctx: CallContext, row: HandoverRow): Promise<string[]> {
  const all = await handoversOfCases(ctx, [row.case_id]);
  return all.filter((h) => h.chain_id === row.chain_id).flatMap((h) => [h.from_agency_id, h.to_agency_id]);
}

/** A hand-over that came to the actor's agency; anybody else's is not there. */
async function incoming(ctx: CallContext, id: string, action: string): Promise<HandoverRow> {
  const [row] = await handoversByIds(ctx, [id]);
  if (!row || row.to_agency_id !== ctx.actor.agencyId) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize(action, { caseId: row.case_id });
  return row;
}

async function getHandover(ctx: CallContext, id: string): Promise<Handover> {
  const [row] = await handoversByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toHandover(row);
}
