import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  type PublishedActivity,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { ExchangeEventEntity } from './exchange.entity.ts';
import type { ExchangeEventKind, ExchangeEventState } from './exchange.rules.ts';

export interface EventRow {
  id: string;
  kind: ExchangeEventKind;
  title: string;
  theme: string;
  fiscal_year: string;
  held_on: string | null;
  day_precision: 'day' | 'month' | 'year';
  starts_at: Date | null;
  ends_at: Date | null;
  area_id: string | null;
  organiser_id: string | null;
  place: string | null;
  capacity: number | null;
  how_to_apply: string | null;
  state: ExchangeEventState;
  cancelled_because: string | null;
  participants: number | null;
  corporations: number | null;
  minutes: string;
  note: string | null;
  published: boolean;
  version: number;
}

const tenant = `municipality = (select access.municipality())`;
const columns = `e.id, e.kind, e.title, e.theme, e.fiscal_year, e.held_on, e.day_precision, e.starts_at, e.ends_at, e.area_id,
  e.organiser_id, e.place, e.capacity, e.how_to_apply, e.state, e.cancelled_because, e.participants, e.corporations,
  e.minutes, e.note, e.published, e.version`;

/** Events without a day stand last. */
const day = `coalesce(e.held_on, '0001-01-01'::date)`;
const perArea = 50;

export const eventCursors = cursorsOf('exchangeEvents:heldOn');

export function eventsByIds(ctx: CallContext, ids: readonly string[]): Promise<EventRow[]> {
  return ctx.db.query(
    `select ${columns} from exchange_event e where e.${tenant} and e.id = any ($1::uuid[])`,
    [ids],
  );
}

export const eventById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await eventsByIds(ctx, ids), ids, (row) => row.id),
);

export const eventsByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<EventRow>(
      `select ${columns} from unnest($1::uuid[]) as wanted(id)
       cross join lateral (select * from exchange_event found where found.${tenant} and found.area_id = wanted.id
         order by found.held_on desc nulls last, found.id desc limit ${perArea}) e`,
      [ids],
    ),
    ids,
    (row) => row.area_id ?? '',
  ),
);

interface EventFilter {
  kind?: string | null;
  state?: string | null;
  fiscalYear?: string | null;
  areaId?: string | null;
  first: number;
  after?: string | null;
}

/** One page of events, latest day first. */
export async function listEvents(
  ctx: CallContext,
  args: EventFilter,
): Promise<{ rows: EventRow[]; totalCount: number }> {
  const where = `e.${tenant} and ($1::text is null or e.kind = $1) and ($2::text is null or e.state = $2)
    and ($3::text is null or e.fiscal_year = $3) and ($4::uuid is null or e.area_id = $4)`;
  const filters = [args.kind ?? null, args.state ?? null, args.fiscalYear ?? null, args.areaId ?? null];
  const after = args.after ? eventCursors.decode(args.after) : null;
  const rows = await ctx.db.query<EventRow>(
    `select ${columns} from exchange_event e
     where ${where} and ($5::date is null or (${day}, e.id) < ($5::date, $6::uuid))
     order by ${day} desc, e.id desc limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from exchange_event e where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function insertEvent(
  ctx: CallContext,
  row: Omit<ExchangeEventEntity, 'municipality' | 'version' | 'sourceKey' | 'sourceHash'>,
): Promise<unknown> {
  return ctx.db.manager.insert(ExchangeEventEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateEvent(
  ctx: CallContext,
  id: string,
  version: number,
  change: {
    state: ExchangeEventState;
    participants?: number;
    corporations?: number;
    minutes?: string;
    cancelledBecause?: string;
  },
): Promise<void> {
  const updated = await ctx.db.query(
    `update exchange_event set state = $3, participants = coalesce($4::int, participants),
       corporations = coalesce($5::int, corporations), minutes = coalesce($6::text, minutes), cancelled_because = $7::text,
       version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.participants ?? null,
      change.corporations ?? null,
      change.minutes ?? null,
      change.cancelledBecause ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

export interface ParticipationRow {
  event_id: string;
  group_id: string;
  people: number;
  joined_on: string;
}

/** Who comes: seen by the group itself and by those who co-ordinate. */
export const participationsByEvent = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ParticipationRow>(
      `select p.event_id, p.group_id, p.people, p.joined_on from exchange_participation p
       where p.${tenant} and p.event_id = any ($1::uuid[]) order by p.joined_on, p.group_id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.event_id,
  ),
);

/** Joining twice only changes the number of people. */
export function upsertParticipation(
  ctx: CallContext,
  row: { eventId: string; groupId: string; agencyId: string; people: number; joinedOn: string },
): Promise<unknown> {
  return ctx.db.query(
    `insert into exchange_participation (municipality, event_id, group_id, agency_id, people, joined_on)
     values (access.municipality(), $1, $2, $3, $4, $5::date)
     on conflict (municipality, event_id, group_id) do update set people = excluded.people`,
    [row.eventId, row.groupId, row.agencyId, row.people, row.joinedOn],
  );
}

/** Events with a known day as entries of the activity catalogue. */
export async function eventsForCatalogue(ctx: CallContext): Promise<PublishedActivity[]> {
  const rows = await ctx.db.query<EventRow>(
    `select ${columns} from exchange_event e where e.${tenant} and e.day_precision = 'day' and e.held_on is not null`,
  );
  return rows.map(toActivity);
}

const catalogueKinds: Record<ExchangeEventKind, string> = {
  'cross-field': 'exchange-event',
  corporation: 'exchange-event',
  'network-meeting': 'meeting',
  condominium: 'course',
};

export function toActivity(row: EventRow): PublishedActivity {
  return {
    id: row.id,
    version: row.version,
    measure: 5,
    kind: catalogueKinds[row.kind],
    title: row.title,
    description: row.theme || null,
    organiserAgencyId: row.organiser_id,
    areaId: row.area_id,
    place: row.place,
    startsAt: row.starts_at?.toISOString() ?? `${row.held_on}T00:00:00+09:00`,
    endsAt: row.ends_at?.toISOString() ?? null,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
    published: row.published && row.state !== 'cancelled',
  };
}
