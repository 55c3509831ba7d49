import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
} from '@tsunagu/subgraph-kit';
import { CoordinationEventEntity, CoordinationEventWordEntity } from './coordination-event.entity.ts';
import type { EventKind, EventMeans } from './coordination-event.rules.ts';

/** A row of `coordination_event` with the basis that makes it visible. */
export interface EventRow {
  id: string;
  case_id: string;
  kind: EventKind;
  means: EventMeans | null;
  occurred_on: string;
  place: string | null;
  agency_ids: string[];
  adviser_field: string | null;
  adviser_post: string | null;
  recorded_by_agency_id: string;
  recorded_by: string | null;
  basis: string;
  evidence_id: string | null;
}

function eventsWhere(
  ctx: CallContext,
  column: 'id' | 'case_id',
  ids: readonly string[],
): Promise<EventRow[]> {
  return ctx.db.personal<EventRow>(
    'summary',
    `select e.id, e.case_id, e.kind, e.means, e.occurred_on::text, e.place, e.agency_ids, e.adviser_field, e.adviser_post,
       e.recorded_by_agency_id, e.recorded_by, e.case_id as read_case_id, ${basisColumns}
     from coordination_event e ${caseBasis('e.case_id', 'summary')}
     where e.municipality = (select access.municipality()) and e.${column} = any ($1::uuid[]) and e.withdrawn_at is null
     order by e.occurred_on desc, e.id desc`,
    [ids],
  );
}

export function eventsByIds(ctx: CallContext, ids: readonly string[]): Promise<EventRow[]> {
  return eventsWhere(ctx, 'id', ids);
}

export const eventsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await eventsWhere(ctx, 'case_id', caseIds), caseIds, (row) => row.case_id),
);

export const wordByEvent = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ event_id: string; words: string }>(
      'narrative',
      `select w.event_id, w.words, w.case_id as read_case_id, ${basisColumns}
       from coordination_event_word w ${caseBasis('w.case_id', 'narrative')}
       where w.municipality = (select access.municipality()) and w.event_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.event_id,
  ),
);

/** Stores an event; its words apart, for those who read narratives. */
export async function insertEvent(
  ctx: CallContext,
  event: Omit<
    CoordinationEventEntity,
    'municipality' | 'recordedByAgencyId' | 'recordedBy' | 'recordedAt' | 'withdrawnAt'
  >,
  words: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  for (const agencyId of event.agencyIds) await ctx.db.query('select access.require_agency($1)', [agencyId]);
  await ctx.db.manager.insert(CoordinationEventEntity, {
    ...event,
    municipality,
    recordedByAgencyId: ctx.actor.agencyId!,
    recordedBy: ctx.actor.staffId ?? null,
    recordedAt: ctx.now,
    withdrawnAt: null,
  });
  if (words === '') return;
  await ctx.db.manager.insert(CoordinationEventWordEntity, {
    municipality,
    eventId: event.id,
    caseId: event.caseId,
    ...(await ctx.encrypt(event.caseId, CoordinationEventWordEntity, { words })),
  });
}

export function withdrawEvent(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query(
    `update coordination_event set withdrawn_at = $2
     where municipality = (select access.municipality()) and id = $1 and withdrawn_at is null`,
    [id, ctx.now],
  );
}
