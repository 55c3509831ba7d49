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
  EmergencySupportEntity,
  EmergencySupportItemEntity,
  EmergencySupportNarrativeEntity,
  EmergencySupportPersonEntity,
} from './emergency.entity.ts';
import type { EmergencySupportState, FollowUpOutcome, ReliefKind } from './emergency.rules.ts';

export interface SupportRow {
  id: string;
  agency_id: string;
  referred_by_id: string | null;
  person_ids: string[];
  wanted: ReliefKind[];
  state: EmergencySupportState;
  requested_on: string;
  delivered_on: string | null;
  followed_on: string | null;
  outcome: FollowUpOutcome | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

const tenant = `municipality = (select access.municipality())`;
const columns = `e.id, e.agency_id, e.referred_by_id, e.wanted, e.state, e.requested_on, e.delivered_on, e.followed_on,
  e.outcome, e.version, e.id as read_case_id, ${basisColumns},
  array(select p.person_id from emergency_support_person p
    where p.municipality = e.municipality and p.support_id = e.id order by p.person_id) as person_ids`;
const from = `emergency_support e ${caseBasis('e.id', 'summary')}`;

export const supportCursors = cursorsOf('emergencySupports:requestedOn');

export function supportsByIds(ctx: CallContext, ids: readonly string[]): Promise<SupportRow[]> {
  return ctx.db.personal<SupportRow>(
    'summary',
    `select ${columns} from ${from} where e.${tenant} and e.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const supportById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await supportsByIds(ctx, ids), ids, (row) => row.id),
);

/** The supports that concern each person; one of a household comes under each of its people. */
export const supportsByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<SupportRow & { of_person_id: string }>(
      'summary',
      `select o.person_id as of_person_id, ${columns}
       from emergency_support_person o
       join ${from} on e.municipality = o.municipality and e.id = o.support_id
       where o.${tenant} and o.person_id = any ($1::uuid[])
       order by e.requested_on desc, e.id desc limit 2000`,
      [personIds],
    ),
    personIds,
    (row) => row.of_person_id,
  ),
);

export const itemsBySupport = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<{ support_id: string; kind: ReliefKind; quantity: number }>(
      'summary',
      `select i.support_id, i.kind, i.quantity, i.support_id as read_case_id, ${basisColumns}
       from emergency_support_item i ${caseBasis('i.support_id', 'summary')}
       where i.${tenant} and i.support_id = any ($1::uuid[]) order by i.kind`,
      [ids],
    ),
    ids,
    (row) => row.support_id,
  ),
);

export const narrativeBySupport = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ support_id: string; circumstances: string; follow_up: string }>(
      'narrative',
      `select n.support_id, n.circumstances, n.follow_up, n.support_id as read_case_id, ${basisColumns}
       from emergency_support_narrative n ${caseBasis('n.support_id', 'narrative')}
       where n.${tenant} and n.support_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.support_id,
  ),
);

/** One page of the supports the actor may see, newest first. */
export async function listSupports(
  ctx: CallContext,
  args: { state?: string | null; first: number; after?: string | null },
): Promise<{ rows: SupportRow[]; totalCount: number }> {
  const where = `e.${tenant} and ($1::text is null or e.state = $1)`;
  const after = args.after ? supportCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<SupportRow>(
    'summary',
    `select ${columns} from ${from}
     where ${where} and ($2::date is null or (e.requested_on, e.id) < ($2::date, $3::uuid))
     order by e.requested_on desc, e.id desc limit $4`,
    [args.state ?? null, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from emergency_support e where ${where} limit ${countCap}) capped`,
    [args.state ?? null],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Registers the case with access and stores the request. */
export async function insertSupport(
  ctx: CallContext,
  row: Omit<EmergencySupportEntity, 'municipality' | 'version'>,
  personIds: readonly string[],
  circumstances: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.open_case($1, 5::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'emergency-support',
    row.householdId,
    personIds,
    row.agencyId,
  ]);
  await ctx.db.manager.insert(EmergencySupportEntity, { ...row, municipality });
  await ctx.db.manager.insert(
    EmergencySupportPersonEntity,
    personIds.map((personId) => ({ municipality, supportId: row.id, personId })),
  );
  await ctx.db.manager.insert(EmergencySupportNarrativeEntity, {
    municipality,
    supportId: row.id,
    ...(await ctx.encrypt(row.id, EmergencySupportNarrativeEntity, { circumstances, followUp: '' })),
  });
}

export async function insertItems(
  ctx: CallContext,
  supportId: string,
  items: readonly { kind: ReliefKind; quantity: number }[],
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(
    EmergencySupportItemEntity,
    items.map(({ kind, quantity }) => ({ municipality, supportId, kind, quantity })),
  );
}

export async function updateFollowUp(ctx: CallContext, supportId: string, note: string): Promise<void> {
  const { followUp } = await ctx.encrypt(supportId, EmergencySupportNarrativeEntity, { followUp: note });
  await ctx.db.query(
    `update emergency_support_narrative set follow_up = $2 where ${tenant} and support_id = $1`,
    [supportId, followUp],
  );
}

/**
 * Stores a new state if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateState(
  ctx: CallContext,
  id: string,
  version: number,
  change: {
    state: EmergencySupportState;
    deliveredOn?: string;
    followedOn?: string;
    outcome?: FollowUpOutcome;
  },
): Promise<void> {
  const updated = await ctx.db.query(
    `update emergency_support set state = $3, delivered_on = coalesce($4::date, delivered_on),
       followed_on = coalesce($5::date, followed_on), outcome = coalesce($6::text, outcome), version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.deliveredOn ?? null,
      change.followedOn ?? null,
      change.outcome ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}

export interface EmergencyFiguresRow {
  requested: number;
  delivered: number;
  connected: number;
}

export async function figuresOf(ctx: CallContext, first: string, last: string): Promise<EmergencyFiguresRow> {
  const row = await ctx.db.one<EmergencyFiguresRow>(
    'select * from multi_actor_participation.emergency_figures($1::date, $2::date)',
    [first, last],
  );
  return row ?? { requested: 0, delivered: 0, connected: 0 };
}

/**
 * Statistics of the whole municipality: counts only, run as the owner because no single worker sees all cases. Readable
 * by insiders; the service suppresses numbers under 10.
 */
export const emergencyFiguresFunction = [
  `create or replace function multi_actor_participation.emergency_figures(p_from date, p_to date)
   returns table (requested bigint, delivered bigint, connected bigint)
   language sql stable security definer set search_path = pg_catalog, multi_actor_participation as $body$
     select count(*), count(*) filter (where e.state in ('delivered', 'followed')),
       count(*) filter (where e.outcome = 'connected')
     from emergency_support e
     where e.municipality = access.municipality() and e.requested_on between p_from and p_to and access.is_insider()
   $body$`,
];
