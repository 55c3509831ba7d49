import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type {
  ExchangeEventListArgs,
  ExchangeGroupListArgs,
  JoinExchangeEventInput,
  PlanExchangeEventInput,
  RecordExchangeResultInput,
  RegisterExchangeGroupInput,
} from './exchange.input.ts';
import {
  corporationsAreParticipants,
  eventDayHasCome,
  eventEndsAfterItBegins,
  eventIsStillPlanned,
} from './exchange.rules.ts';
import { ExchangeEvent, ExchangeFieldCount, ExchangeGroup } from './exchange.type.ts';
import {
  type EventRow,
  eventCursors,
  eventsByIds,
  insertEvent,
  listEvents,
  toActivity,
  updateEvent,
  upsertParticipation,
} from './exchange-event.repository.ts';
import {
  type GroupRow,
  groupCursors,
  groupsByIds,
  groupsPerField,
  insertGroup,
  listGroups,
} from './exchange-group.repository.ts';

export function toGroup(row: GroupRow): ExchangeGroup {
  return Object.assign(new ExchangeGroup(), {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    name: row.name,
    field: row.field,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    offers: row.offers,
    seeks: row.seeks,
    version: row.version,
  });
}

export function toEvent(row: EventRow): ExchangeEvent {
  return Object.assign(new ExchangeEvent(), {
    id: row.id,
    kind: row.kind,
    title: row.title,
    theme: row.theme,
    fiscalYear: row.fiscal_year,
    heldOn: row.held_on,
    dayPrecision: row.day_precision,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    organiser: row.organiser_id ? AgencyReference.of(row.organiser_id) : null,
    place: row.place,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    state: row.state,
    cancelledBecause: row.cancelled_because,
    participants: row.participants,
    corporations: row.corporations,
    minutes: row.minutes,
    note: row.note,
    version: row.version,
  });
}

export async function groupConnection(ctx: CallContext, args: ExchangeGroupListArgs) {
  const { rows, totalCount } = await listGroups(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: groupCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toGroup,
    totalCount,
  });
}

export async function eventConnection(ctx: CallContext, args: ExchangeEventListArgs) {
  const { rows, totalCount } = await listEvents(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: eventCursors,
    cursorOf: (row) => [row.held_on ?? '0001-01-01', row.id],
    nodeOf: toEvent,
    totalCount,
  });
}

/** 分野ごとの団体数 (27 groups in 9 fields in R1). */
export async function fieldCounts(ctx: CallContext): Promise<ExchangeFieldCount[]> {
  return (await groupsPerField(ctx)).map((row) => Object.assign(new ExchangeFieldCount(), row));
}

/** 団体を登録する: a group for itself, or a section for a group without an account (M5-05). */
export async function registerGroup(
  ctx: CallContext,
  input: RegisterExchangeGroupInput,
  idempotencyKey?: string | null,
): Promise<ExchangeGroup> {
  const agencyId = input.agencyId ?? ctx.actor.agencyId ?? '';
  await ctx.authorize('exchangeGroup.register', { agencyId });
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertGroup(ctx, {
      id,
      agencyId,
      name: input.name,
      field: input.field,
      areaId: input.areaId ?? null,
      offers: input.offers,
      seeks: input.seeks,
      published: true,
    });
  }
  return toGroup(await getGroupRow(ctx, id));
}

/**
 * 交流会を予定する: it appears in the activity catalogue with the same commit.
 *
 * @throws MA-010 when it does not end after it begins
 */
export async function planEvent(
  ctx: CallContext,
  input: PlanExchangeEventInput,
  idempotencyKey?: string | null,
): Promise<ExchangeEvent> {
  await ctx.authorize('exchangeEvent.plan');
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  eventEndsAfterItBegins(startsAt, endsAt);
  const heldOn = dateInJapan(startsAt);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertEvent(ctx, {
      id,
      kind: input.kind,
      title: input.title,
      theme: input.theme,
      fiscalYear: fiscalYearOf(heldOn),
      heldOn,
      dayPrecision: 'day',
      startsAt,
      endsAt,
      areaId: input.areaId ?? null,
      organiserId: ctx.actor.agencyId ?? null,
      place: input.place ?? null,
      capacity: input.capacity ?? null,
      howToApply: input.howToApply ?? null,
      state: 'planned',
      cancelledBecause: null,
      participants: null,
      corporations: null,
      minutes: '',
      note: null,
      published: true,
    });
    await ctx.publish('activity.published', toActivity(await getEventRow(ctx, id)));
  }
  return toEvent(await getEventRow(ctx, id));
}

/**
 * 交流会に申し込む with one's own group.
 *
 * @throws MA-011 unless the event is planned
 */
export async function joinEvent(ctx: CallContext, input: JoinExchangeEventInput): Promise<ExchangeEvent> {
  const group = await getGroupRow(ctx, input.groupId);
  await ctx.authorize('exchangeEvent.join', { agencyId: group.agency_id });
  const event = await getEventRow(ctx, input.eventId);
  eventIsStillPlanned(event.state);
  await upsertParticipation(ctx, {
    eventId: event.id,
    groupId: group.id,
    agencyId: group.agency_id,
    people: input.people,
    joinedOn: ctx.today,
  });
  return toEvent(event);
}

/**
 * 結果を記録する; corporations and companies count for 成果指標10.
 *
 * @throws MA-011 unless planned, MA-012 before the day, MA-013 when the numbers do not fit
 */
export async function recordResult(
  ctx: CallContext,
  id: string,
  version: number,
  input: RecordExchangeResultInput,
): Promise<ExchangeEvent> {
  const row = await ownEvent(ctx, 'exchangeEvent.recordResult', id);
  eventIsStillPlanned(row.state);
  eventDayHasCome(row.held_on ?? ctx.today, ctx.today);
  corporationsAreParticipants(input.participants, input.corporations);
  await updateEvent(ctx, id, version, { state: 'held', ...input });
  return toEvent(await getEventRow(ctx, id));
}

/**
 * 中止する, with the reason; it leaves the activity catalogue with the same commit.
 *
 * @throws MA-011 unless planned
 */
export async function cancelEvent(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<ExchangeEvent> {
  const row = await ownEvent(ctx, 'exchangeEvent.cancel', id);
  eventIsStillPlanned(row.state);
  await updateEvent(ctx, id, version, { state: 'cancelled', cancelledBecause: reason });
  const cancelled = await getEventRow(ctx, id);
  await ctx.publish('activity.withdrawn', toActivity(cancelled));
  return toEvent(cancelled);
}

async function ownEvent(ctx: CallContext, action: string, id: string): Promise<EventRow> {
  const row = await getEventRow(ctx, id);
  await ctx.authorize(action, { agencyId: row.organiser_id ?? '' });
  return row;
}

async function getEventRow(ctx: CallContext, id: string): Promise<EventRow> {
  const [row] = await eventsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getGroupRow(ctx: CallContext, id: string): Promise<GroupRow> {
  const [row] = await groupsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
