import {
  basisColumns,
  type CallContext,
  countCap,
  defineLoader,
  groupBy,
  type Keyset,
  type KeysetOrder,
  keysetOf,
  orderBy,
  personBasis,
} from '@tsunagu/subgraph-kit';
import type { PersonSearch } from '../person/person-search.ts';
import { type HouseholdOriginKind, type HouseholdRelation, HouseholdSort } from './household.type.ts';

export interface HouseholdRow {
  id: string;
  area_id: string | null;
  formed_on: string;
  dissolved_on: string | null;
  version: number;
}

export interface MemberRow {
  household_id: string;
  person_id: string;
  relation: HouseholdRelation;
  since: string | null;
  until: string | null;
  is_current: boolean;
  is_head: boolean;
}

export interface OriginRow {
  household_id: string;
  origin_id: string;
  kind: HouseholdOriginKind;
  happened_on: string;
}

const tenant = (alias: string) => `${alias}.municipality = (select access.municipality())`;

/** The basis of a household is that of one member who is visible. */
export function householdsByIds(ctx: CallContext, ids: readonly string[]): Promise<HouseholdRow[]> {
  return ctx.db.personal<HouseholdRow>(
    'identity',
    `select h.id, h.area_id, h.formed_on, h.dissolved_on, h.version, seen.read_person_id, seen.basis, seen.evidence_id
     from household h
     join lateral (
       select m.person_id as read_person_id, ${basisColumns}
       from household_member m ${personBasis('m.person_id', 'identity')}
       where ${tenant('m')} and m.household_id = h.id
       order by upper_inf(m.valid) desc, m.id limit 1) seen on true
     where ${tenant('h')} and h.id = any ($1::uuid[])`,
    [ids],
  );
}

export const householdById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await householdsByIds(ctx, ids), ids, (row) => row.id),
);

const memberSelect = `select m.household_id, m.person_id, m.relation, lower(m.valid) as since, upper(m.valid) as until,
    (upper(m.valid) is null or upper(m.valid) > $2::date) as is_current,
    exists (select from household_head hh where ${tenant('hh')} and hh.household_id = m.household_id
      and hh.person_id = m.person_id and (upper(hh.valid) is null or upper(hh.valid) > $2::date)) as is_head,
    m.person_id as read_person_id, ${basisColumns}
  from household_member m ${personBasis('m.person_id', 'identity')}`;

export function readMembers(ctx: CallContext, householdIds: readonly string[]): Promise<MemberRow[]> {
  return ctx.db.personal<MemberRow>(
    'identity',
    `${memberSelect} where ${tenant('m')} and m.household_id = any ($1::uuid[])
     order by m.household_id, is_head desc, lower(m.valid) nulls first, m.id`,
    [householdIds, ctx.today],
  );
}

/** Everybody who is or was a visible member. */
export const membersByHousehold = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await readMembers(ctx, ids), ids, (row) => row.household_id),
);

/** Households of a person, the present one first. */
export const membershipsByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<MemberRow>(
      'identity',
      `${memberSelect} where ${tenant('m')} and m.person_id = any ($1::uuid[]) order by lower(m.valid) desc nulls last`,
      [personIds, ctx.today],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

export const originsByHousehold = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<OriginRow>(
      `select o.household_id, o.origin_id, o.kind, o.happened_on from household_origin o
       where ${tenant('o')} and o.household_id = any ($1::uuid[]) order by o.happened_on desc`,
      [ids],
    ),
    ids,
    (row) => row.household_id,
  ),
);

/** A household with its present members. */
export interface HouseholdWithMembers {
  id: string;
  memberIds: readonly string[];
}

/**
 * 関わりの発見 (M2-08): whether other agencies handle something of a household; never about sealed cases, never which
 * agency. The log keeps for whose members it was told.
 */
export const othersInvolved = defineLoader(async (ctx, households: readonly HouseholdWithMembers[]) => {
  const rows = await ctx.db.query<{ id: string; involved: boolean }>(
    `select h.id, access.others_involved(h.id, h."memberIds") as involved
     from jsonb_to_recordset($1::jsonb) as h(id uuid, "memberIds" uuid[])`,
    [JSON.stringify(households)],
  );
  const involved = new Set(rows.filter((row) => row.involved).map((row) => row.id));
  ctx.reads.add(
    'identity',
    households
      .filter((household) => involved.has(household.id))
      .flatMap(({ memberIds }) =>
        memberIds.map((id) => ({ basis: 'discovery', evidence_id: null, read_person_id: id })),
      ),
  );
  return households.map((household) => involved.has(household.id));
});

/** Most people a search of households looks through. */
const peopleLookedThrough = 5_000;

/** A household of a search, with the number of all that fit. */
export interface HouseholdCandidate {
  id: string;
  sort_keys: string[];
  total: number;
}

/** The reading of the present head as far as the actor sees the head; `$4` is today. */
const headKana = (when: string, hidden: string) => `coalesce(case when ${when} then (
    select s.kana_key from household_head hh
    join person_search s on ${tenant('s')} and s.person_id = hh.person_id
    where ${tenant('hh')} and hh.household_id = h.id and hh.valid @> $4::date limit 1) end, '${hidden}')`;

/** What the orders sort by, of `found`; an unseen head comes last in both directions. */
const orders: Record<HouseholdSort, KeysetOrder> = {
  [HouseholdSort.RELEVANCE]: { keys: [{ sql: 'f.relevance', type: 'text' }] },
  [HouseholdSort.HEAD_KANA]: { keys: [{ sql: 'f.head_kana', type: 'text' }] },
  [HouseholdSort.HEAD_KANA_DESC]: { keys: [{ sql: 'f.head_kana', type: 'text' }], descending: true },
  [HouseholdSort.FORMED_ON]: { keys: [{ sql: 'f.formed_on', type: 'date' }] },
  [HouseholdSort.FORMED_ON_DESC]: { keys: [{ sql: 'f.formed_on', type: 'date' }], descending: true },
};

export function householdOrder(sort: HouseholdSort): Keyset {
  return keysetOf('households', sort, orders[sort], 'f.id');
}

/** Ids of households with a visible member who fits, in the order asked for. */
export function householdCandidates(
  ctx: CallContext,
  search: PersonSearch,
  page: { sort: HouseholdSort; after?: string | null; limit: number },
): Promise<HouseholdCandidate[]> {
  const order = householdOrder(page.sort);
  const after = order.after(page.after, 6);
  const byHead = page.sort === HouseholdSort.HEAD_KANA || page.sort === HouseholdSort.HEAD_KANA_DESC;
  const lastKana = page.sort === HouseholdSort.HEAD_KANA_DESC ? '' : '\u{10FFFF}';
  return ctx.db.query(
    `with members as materialized (
       select m.household_id, min(c.sort_key) as relevance
       from registry.person_candidates($1, $2, $3, 'relevance', null, null, ${peopleLookedThrough}) c
       join household_member m on ${tenant('m')} and m.person_id = c.person_id and upper_inf(m.valid)
       group by m.household_id),
     found as materialized (
       select h.id, members.relevance, h.formed_on, ${headKana(byHead ? 'true' : 'false', lastKana)} as head_kana
       from members join household h on ${tenant('h')} and h.id = members.household_id)
     select f.id, ${order.columns}, least((select count(*) from found), ${countCap})::int as total from found f
     where true${after.sql} order by ${order.orderBy} limit $5`,
    [
      JSON.stringify(search.terms),
      JSON.stringify(search.wholes),
      search.areaId,
      ctx.today,
      page.limit,
      ...after.values,
    ],
  );
}
