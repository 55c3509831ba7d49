import {
  basisColumns,
  type CallContext,
  type CursorValues,
  countCap,
  defineLoader,
  groupBy,
  orderBy,
  personBasis,
  visiblePersons,
} from '@tsunagu/subgraph-kit';
import type {
  PersonContactKind,
  PersonNameKind,
  PersonRelation,
  PersonSex,
  PersonSort,
} from './person.type.ts';
import type { PersonSearch } from './person-search.ts';

export interface PersonRow {
  id: string;
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
  birth_date: string | null;
  sex: PersonSex;
  deceased_on: string | null;
  area_id: string | null;
  version: number;
}

export interface NameRow {
  person_id: string;
  kind: PersonNameKind;
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
  used_until: string | null;
}

export interface AddressRow {
  id: string;
  person_id: string;
  postal_code: string | null;
  address: string;
  area_id: string | null;
  since: string | null;
  until: string | null;
}

export interface ContactRow {
  id: string;
  person_id: string;
  kind: PersonContactKind;
  value: string;
  note: string | null;
}

export interface CommunicationRow {
  person_id: string;
  languages: string[];
  support_needs: string[];
  version: number;
}

export interface RelationshipRow {
  id: string;
  person_id: string;
  other_id: string;
  relation: PersonRelation;
}

const tenant = (alias: string) => `${alias}.municipality = (select access.municipality())`;

export function personsByIds(ctx: CallContext, ids: readonly string[]): Promise<PersonRow[]> {
  return ctx.db.personal<PersonRow>(
    'identity',
    `select p.id, p.family_name, p.given_name, p.family_kana, p.given_kana, p.birth_date, p.sex, p.deceased_on, p.area_id,
       p.version, p.id as read_person_id, ${basisColumns}
     from person p ${personBasis('p.id', 'identity')} where ${tenant('p')} and p.id in ${visiblePersons('$1', 'identity')}`,
    [ids],
  );
}

export const personById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await personsByIds(ctx, ids), ids, (row) => row.id),
);

export const namesByPerson = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<NameRow>(
      'identity',
      `select n.person_id, n.kind, n.family_name, n.given_name, n.family_kana, n.given_kana, n.used_until,
         n.person_id as read_person_id, ${basisColumns}
       from person_name n ${personBasis('n.person_id', 'identity')}
       where ${tenant('n')} and n.person_id = any ($1::uuid[]) order by n.used_until desc nulls first, n.id`,
      [ids],
    ),
    ids,
    (row) => row.person_id,
  ),
);

/** Newest first. */
export function readAddresses(ctx: CallContext, personIds: readonly string[]): Promise<AddressRow[]> {
  return ctx.db.personal<AddressRow>(
    'contact',
    `select a.id, a.person_id, a.postal_code, a.address, a.area_id, lower(a.valid) as since, upper(a.valid) as until,
       a.person_id as read_person_id, ${basisColumns}
     from person_address a ${personBasis('a.person_id', 'contact')}
     where ${tenant('a')} and a.person_id = any ($1::uuid[]) order by lower(a.valid) desc nulls last`,
    [personIds],
  );
}

export const addressesByPerson = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await readAddresses(ctx, ids), ids, (row) => row.person_id),
);

export const contactsByPerson = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ContactRow>(
      'contact',
      `select c.id, c.person_id, c.kind, c.value, c.note, c.person_id as read_person_id, ${basisColumns}
       from person_contact c ${personBasis('c.person_id', 'contact')}
       where ${tenant('c')} and c.person_id = any ($1::uuid[]) and c.valid @> current_date order by c.id`,
      [ids],
    ),
    ids,
    (row) => row.person_id,
  ),
);

export const communicationByPerson = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<CommunicationRow>(
      'contact',
      `select c.person_id, c.languages, c.support_needs, c.version, c.person_id as read_person_id, ${basisColumns}
       from person_communication c ${personBasis('c.person_id', 'contact')}
       where ${tenant('c')} and c.person_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.person_id,
  ),
);

/** Relationships from the person's side: what the other is to them. Only people who are visible themselves. */
export const relationshipsByPerson = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<RelationshipRow>(
      'identity',
      `select r.id, r.person_id, r.other_id, r.relation, r.person_id as read_person_id, ${basisColumns} from (
         select id, municipality, person_id, other_id, kind as relation from relationship
           where person_id = any ($1::uuid[]) and valid @> current_date
         union all
         select id, municipality, other_id, person_id, case kind when 'parent' then 'child' else kind end from relationship
           where other_id = any ($1::uuid[]) and valid @> current_date) r
       ${personBasis('r.person_id', 'identity')} where ${tenant('r')} order by r.id`,
      [ids],
    ),
    ids,
    (row) => row.person_id,
  ),
);

export interface Candidate {
  person_id: string;
  sort_key: string;
}

/** Ids of visible people who fit, in the order asked for. */
export function personCandidates(
  ctx: CallContext,
  search: PersonSearch,
  page: { sort: PersonSort; after: CursorValues | null; limit: number },
): Promise<Candidate[]> {
  return ctx.db.query<Candidate>(
    'select person_id, sort_key from registry.person_candidates($1, $2, $3, $4, $5, $6, $7)',
    [
      JSON.stringify(search.terms),
      JSON.stringify(search.wholes),
      search.areaId,
      page.sort,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.limit,
    ],
  );
}

/** How many visible people fit, counted up to the cap. */
export async function countCandidates(
  ctx: CallContext,
  search: Pick<PersonSearch, 'terms' | 'areaId'>,
): Promise<number> {
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from registry.person_candidates($1, '[]', $2, 'kana', null, null, $3)`,
    [JSON.stringify(search.terms), search.areaId, countCap],
  );
  return counted?.count ?? 0;
}

/** Whether the actor sees the person in a data class. */
export async function isVisible(
  ctx: CallContext,
  personId: string,
  dataClass: 'identity' | 'contact',
): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from access.visible_person v
     where v.municipality = (select access.municipality()) and v.person_id = $1 and v.data_class = $2 limit 1`,
    [personId, dataClass],
  );
  return row !== null;
}
