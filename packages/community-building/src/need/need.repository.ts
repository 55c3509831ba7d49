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
import type { HelpKind } from '../supporter/supporter.rules.ts';
import { NeedContactEntity, NeedEntity, NeedMatchEntity } from './need.entity.ts';
import type { NeedListArgs } from './need.input.ts';
import type { NeedState } from './need.rules.ts';

/** A row of `need` with the basis that makes it visible. */
export interface NeedRow {
  id: string;
  person_id: string;
  household_id: string | null;
  agency_id: string;
  area_id: string;
  kind: HelpKind;
  wish: string;
  state: NeedState;
  registered_on: string;
  ended_on: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface NeedContactRow {
  need_id: string;
  phone: string | null;
  place: string | null;
  preferred_time: string | null;
}

export interface MatchRow {
  id: string;
  need_id: string;
  supporter_id: string | null;
  service_id: string | null;
  state: 'proposed' | 'accepted' | 'declined';
  proposed_on: string;
  decided_on: string | null;
  reason: string | null;
}

const tenant = 'n.municipality = (select access.municipality())';
const summary = `select n.id, n.person_id, n.household_id, n.agency_id, n.area_id, n.kind, n.wish, n.state, n.registered_on,
    n.ended_on, n.version, n.id as read_case_id, ${basisColumns}
  from need n ${caseBasis('n.id', 'summary')}`;

export const needCursors = cursorsOf('needs:registeredOn');

export function needsByIds(ctx: CallContext, ids: readonly string[]): Promise<NeedRow[]> {
  return ctx.db.personal<NeedRow>(
    'summary',
    `${summary} where ${tenant} and n.id in ${visibleCases('$1', 'summary')}`,
    [ids],
  );
}

export const needById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await needsByIds(ctx, ids), ids, (row) => row.id),
);

export const needsByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<NeedRow>(
      'summary',
      `${summary} where ${tenant} and n.person_id = any ($1::uuid[]) order by n.registered_on desc, n.id desc limit 2000`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

export const contactByNeed = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<NeedContactRow>(
      'contact',
      `select n.need_id, n.phone, n.place, n.preferred_time, n.need_id as read_case_id, ${basisColumns}
       from need_contact n ${caseBasis('n.need_id', 'contact')}
       where ${tenant} and n.need_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.need_id,
  ),
);

export const matchesByNeed = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<MatchRow>(
      'summary',
      `select n.id, n.need_id, n.supporter_id, n.service_id, n.state, n.proposed_on, n.decided_on, n.reason,
          n.need_id as read_case_id, ${basisColumns}
       from need_match n ${caseBasis('n.need_id', 'summary')}
       where ${tenant} and n.need_id = any ($1::uuid[]) order by n.proposed_on desc, n.id desc`,
      [ids],
    ),
    ids,
    (row) => row.need_id,
  ),
);

/** One page of the needs the actor may see, newest first. */
export async function listNeeds(
  ctx: CallContext,
  args: NeedListArgs,
): Promise<{ rows: NeedRow[]; totalCount: number }> {
  const after = args.after ? needCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or n.state = $1) and ($2::uuid is null or n.area_id = $2)
    and ($3::text is null or n.kind = $3)`;
  const filters = [args.state ?? null, args.areaId ?? null, args.kind ?? null];
  const rows = await ctx.db.personal<NeedRow>(
    'summary',
    `${summary} where ${filter} and ($4::date is null or (n.registered_on, n.id) < ($4::date, $5::uuid))
     order by n.registered_on desc, n.id desc limit $6`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from need n where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Registers the case with access, entrusts it to promoters where asked, and stores the need. */
export async function insertNeed(
  ctx: CallContext,
  row: Omit<NeedEntity, 'municipality' | 'version' | 'endedOn'>,
  contact: Omit<NeedContactEntity, 'municipality' | 'needId'>,
  promotingAgencyId: string | null,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.open_case($1, 4::smallint, $2, $3, $4::uuid[], $5)', [
    row.id,
    'area-need',
    row.householdId,
    [row.personId],
    row.agencyId,
  ]);
  await ctx.db.query('select access.place_community_case($1, $2)', [row.id, row.areaId]);
  if (promotingAgencyId && promotingAgencyId !== row.agencyId) {
    await ctx.db.query('select access.assign_case($1, $2, null, $3)', [
      row.id,
      promotingAgencyId,
      'マッチングの依頼',
    ]);
  }
  await ctx.db.manager.insert(NeedEntity, { ...row, municipality });
  await ctx.db.manager.insert(NeedContactEntity, { municipality, needId: row.id, ...contact });
}

export async function insertMatch(
  ctx: CallContext,
  row: Pick<NeedMatchEntity, 'id' | 'needId' | 'supporterId' | 'serviceId' | 'proposedOn' | 'proposedBy'>,
): Promise<void> {
  await ctx.db.manager.insert(NeedMatchEntity, {
    ...row,
    municipality: ctx.actor.municipality,
    state: 'proposed',
  });
}

/** Decides the open proposal of a need; gives the supporter it named. */
export async function decideMatch(
  ctx: CallContext,
  needId: string,
  decision: { state: 'accepted' | 'declined'; on: string; reason: string | null },
): Promise<string | null> {
  const rows = await ctx.db.query<{ supporter_id: string | null }>(
    `update need_match n set state = $2, decided_on = greatest($3::date, proposed_on), reason = $4
     where ${tenant} and need_id = $1 and state = 'proposed' returning supporter_id`,
    [needId, decision.state, decision.on, decision.reason],
  );
  return rows[0]?.supporter_id ?? null;
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
  change: { state: NeedState; endedOn: string | null },
): Promise<void> {
  const updated = await ctx.db.query(
    `update need n set state = $3, ended_on = $4::date, version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.endedOn],
  );
  if (updated.length === 0) throw savedByOther();
}

export function closeCase(ctx: CallContext, id: string): Promise<unknown> {
  return ctx.db.query('select access.close_case($1)', [id]);
}
