import { type CallContext, newId } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type { RecordCoordinationEventInput } from './coordination-event.input.ts';
import { type EventRow, eventsByIds, insertEvent, withdrawEvent } from './coordination-event.repository.ts';
import { eventIsComplete, eventIsOwn } from './coordination-event.rules.ts';
import { CoordinationEvent } from './coordination-event.type.ts';

export function toEvent(row: EventRow): CoordinationEvent {
  return Object.assign(new CoordinationEvent(), {
    id: row.id,
    kind: row.kind,
    means: row.means,
    occurredOn: row.occurred_on,
    place: row.place,
    agencies: row.agency_ids.map((id) => AgencyReference.of(id)),
    adviserField: row.adviser_field,
    adviserPost: row.adviser_post,
    recordedByAgency: AgencyReference.of(row.recorded_by_agency_id),
    recordedBy: row.recorded_by === null ? null : StaffReference.of(row.recorded_by),
    visibleBecause: visibleBecause(row),
  });
}

/**
 * 調整を記録する, by the coordinator of the case or the lead division: a visit, a telephone call, a meeting or an adviser who
 * was sent. After the decision of roles it is support from behind, which stays allowed (M2-11, M2-15).
 *
 * @throws CC-006, CC-063, CC-064
 */
export async function recordEvent(
  ctx: CallContext,
  input: RecordCoordinationEventInput,
  idempotencyKey?: string | null,
): Promise<CoordinationEvent> {
  await ctx.authorize('coordination.recordEvent', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `coordination-event:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    const occurredOn = input.occurredOn ?? ctx.today;
    dateIsPlausible(occurredOn, { today: ctx.today, field: 'occurredOn' });
    const isDispatch = input.kind === 'adviser-dispatch';
    const terms = {
      kind: input.kind,
      means: input.kind === 'individual' ? (input.means ?? null) : null,
      agencyIds: input.agencyIds,
      adviserField: isDispatch ? input.adviserField.trim() || null : null,
      adviserPost: isDispatch ? input.adviserPost.trim() || null : null,
    };
    eventIsComplete(terms);
    const event = { ...terms, id, caseId: input.caseId, occurredOn, place: input.place.trim() || null };
    await insertEvent(ctx, event, input.words.trim());
  }
  return toEvent(await getEvent(ctx, id));
}

/**
 * 調整の記録を取り消す: recorded by mistake; it is no longer shown or counted.
 *
 * @throws CC-065
 */
export async function withdraw(ctx: CallContext, id: string): Promise<string> {
  const row = await getEvent(ctx, id);
  await ctx.authorize('coordination.withdrawEvent', { caseId: row.case_id });
  eventIsOwn(row.recorded_by_agency_id, ctx.actor.agencyId);
  await withdrawEvent(ctx, row.id);
  return row.id;
}

async function getEvent(ctx: CallContext, id: string): Promise<EventRow> {
  const [row] = await eventsByIds(ctx, [id]);
  return ctx.found(row, id);
}
