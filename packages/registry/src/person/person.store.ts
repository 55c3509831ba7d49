import { type CallContext, newId, savedByOther } from '@tsunagu/subgraph-kit';
import { PersonEntity, PersonNameEntity } from './person.entity.ts';
import type { PersonContactKind, PersonNameKind } from './person.type.ts';
import { type RecordedName, searchProjection } from './person-search.ts';

/** A new resident: known to access first, so that the walls let the writer in. */
export async function insertPerson(
  ctx: CallContext,
  person: Omit<PersonEntity, 'municipality' | 'version'>,
): Promise<void> {
  await ctx.db.query('select access.register_subject($1)', [person.id]);
  await ctx.db.manager.insert(PersonEntity, { ...person, municipality: ctx.actor.municipality, version: 1 });
  await keepSearch(ctx, person, [person]);
}

/**
 * Changes a person nobody else changed in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updatePerson(
  ctx: CallContext,
  id: string,
  version: number,
  change: Partial<Omit<PersonEntity, 'municipality' | 'id' | 'version'>>,
): Promise<void> {
  const { affected } = await ctx.db.manager.update(
    PersonEntity,
    { municipality: ctx.actor.municipality, id, version },
    { ...change, version: version + 1 },
  );
  if (!affected) throw savedByOther();
}

export async function insertName(
  ctx: CallContext,
  personId: string,
  kind: PersonNameKind,
  name: RecordedName,
  usedUntil: string | null,
): Promise<void> {
  await ctx.db.manager.insert(PersonNameEntity, {
    municipality: ctx.actor.municipality,
    id: newId(),
    personId,
    kind,
    familyName: name.familyName,
    givenName: name.givenName,
    familyKana: name.familyKana,
    givenKana: name.givenKana,
    usedUntil,
  });
}

/** Writes the search projection in the same transaction as the names it is made of; the present name first. */
export async function keepSearch(
  ctx: CallContext,
  person: { id: string; birthDate: string | null; areaId: string | null },
  names: readonly RecordedName[],
): Promise<void> {
  const projection = searchProjection(names);
  await ctx.db.query(
    `insert into person_search (municipality, person_id, names, kanas, kana_key, name_grams, kana_grams, kana_deletions,
       birth_date, area_id)
     values (access.municipality(), $1, $2::text[], $3::text[], $4, $5::text[], $6::text[], $7::text[], $8, $9)
     on conflict (municipality, person_id) do update set names = excluded.names, kanas = excluded.kanas,
       kana_key = excluded.kana_key, name_grams = excluded.name_grams, kana_grams = excluded.kana_grams,
       kana_deletions = excluded.kana_deletions, birth_date = excluded.birth_date, area_id = excluded.area_id`,
    [
      person.id,
      projection.names,
      projection.kanas,
      projection.kana_key,
      projection.name_grams,
      projection.kana_grams,
      projection.kana_deletions,
      person.birthDate,
      person.areaId,
    ],
  );
}

/** The district of a person in the search projection. */
export async function moveSearch(ctx: CallContext, personId: string, areaId: string | null): Promise<void> {
  await ctx.db.query(
    `update person_search set area_id = $2 where municipality = (select access.municipality()) and person_id = $1`,
    [personId, areaId],
  );
}

/** Ends the present address, if any, and begins a new one on a day. */
export async function insertAddress(
  ctx: CallContext,
  personId: string,
  address: { postalCode: string | null; address: string; areaId: string | null; since: string },
): Promise<void> {
  await ctx.db.query(
    `update person_address set valid = daterange(lower(valid), $2::date)
     where municipality = (select access.municipality()) and person_id = $1 and upper_inf(valid)`,
    [personId, address.since],
  );
  await ctx.db.query(
    `insert into person_address (municipality, id, person_id, postal_code, address, area_id, valid)
     values (access.municipality(), $1, $2, $3, $4, $5, daterange($6::date, null))`,
    [newId(), personId, address.postalCode, address.address, address.areaId, address.since],
  );
}

export async function insertContact(
  ctx: CallContext,
  id: string,
  personId: string,
  contact: { kind: PersonContactKind; value: string; note: string | null },
): Promise<void> {
  await ctx.db.query(
    `insert into person_contact (municipality, id, person_id, kind, value, note, valid)
     values (access.municipality(), $1, $2, $3, $4, $5, daterange($6::date, null))`,
    [id, personId, contact.kind, contact.value, contact.note, ctx.today],
  );
}

/** Ends a contact; false when the person has no such contact in use. */
export async function endContact(ctx: CallContext, personId: string, id: string): Promise<boolean> {
  const ended = await ctx.db.query(
    `update person_contact set valid = daterange(lower(valid), greatest($3::date, lower(valid)))
     where municipality = (select access.municipality()) and person_id = $1 and id = $2 and upper_inf(valid) returning id`,
    [personId, id, ctx.today],
  );
  return ended.length > 0;
}

export async function keepCommunication(
  ctx: CallContext,
  personId: string,
  version: number,
  needs: { languages: readonly string[]; supportNeeds: readonly string[] },
): Promise<void> {
  const kept = await ctx.db.query(
    `insert into person_communication as c (municipality, person_id, languages, support_needs, version)
     values (access.municipality(), $1, $2::text[], $3::text[], 1)
     on conflict (municipality, person_id) do update set languages = excluded.languages,
       support_needs = excluded.support_needs, version = c.version + 1 where c.version = $4
     returning person_id`,
    [personId, needs.languages, needs.supportNeeds, version],
  );
  if (kept.length === 0) throw savedByOther();
}

/** Stores a relationship once, parents before their children. */
export async function insertRelationship(
  ctx: CallContext,
  id: string,
  relationship: { personId: string; otherId: string; kind: 'parent' | 'spouse' | 'sibling' | 'other' },
): Promise<void> {
  await ctx.db.query(
    `insert into relationship (municipality, id, person_id, other_id, kind, valid)
     values (access.municipality(), $1, $2, $3, $4, daterange(null, null)) on conflict do nothing`,
    [id, relationship.personId, relationship.otherId, relationship.kind],
  );
}
