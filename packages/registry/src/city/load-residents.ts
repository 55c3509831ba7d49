import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { searchProjection } from '../person/person-search.ts';
import type { InventedHousehold, InventedPerson } from './invented.ts';

type Rows = Iterable<readonly unknown[]>;

/** Loads invented residents by COPY: register, histories, search projection, and the facts of access that protect them. */
export async function loadResidents(
  city: CityContext,
  households: readonly InventedHousehold[],
): Promise<void> {
  const tenant = city.municipality;
  const each = function* (make: (person: InventedPerson, household: InventedHousehold) => Rows): Rows {
    for (const household of households)
      for (const person of household.members) yield* make(person, household);
  };

  await city.copy(
    'access.subject',
    ['municipality', 'person_id'],
    each((p) => [[tenant, p.id]]),
  );
  await city.copy(
    'registry.person',
    [
      'municipality',
      'id',
      'family_name',
      'given_name',
      'family_kana',
      'given_kana',
      'birth_date',
      'sex',
      'deceased_on',
      'area_id',
    ],
    each((p, h) => [
      [
        tenant,
        p.id,
        p.familyName,
        p.givenName,
        p.familyKana,
        p.givenKana,
        p.birthDate,
        p.sex,
        p.deceasedOn,
        h.areaId,
      ],
    ]),
  );
  await city.copy(
    'registry.person_name',
    [
      'municipality',
      'id',
      'person_id',
      'kind',
      'family_name',
      'given_name',
      'family_kana',
      'given_kana',
      'used_until',
    ],
    each((p) =>
      otherNames(p).map((n) => [
        tenant,
        keyedId('city-name', `${p.id}:${n.kind}`),
        p.id,
        n.kind,
        n.familyName,
        n.givenName,
        n.familyKana,
        n.givenKana,
        n.usedUntil,
      ]),
    ),
  );
  await city.copy(
    'registry.person_search',
    [
      'municipality',
      'person_id',
      'names',
      'kanas',
      'kana_key',
      'name_grams',
      'kana_grams',
      'kana_deletions',
      'birth_date',
      'area_id',
    ],
    each((p, h) => {
      const search = searchProjection([p, ...otherNames(p)]);
      return [
        [
          tenant,
          p.id,
          search.names,
          search.kanas,
          search.kana_key,
          search.name_grams,
          search.kana_grams,
          search.kana_deletions,
          p.birthDate,
          h.areaId,
        ],
      ];
    }),
  );
  await city.copy(
    'registry.person_address',
    ['municipality', 'id', 'person_id', 'address', 'area_id', 'valid'],
    each((p) =>
      p.addresses.map((a, i) => [
        tenant,
        keyedId('city-address', `${p.id}:${i}`),
        p.id,
        a.address,
        a.areaId,
        range(a.since, a.until),
      ]),
    ),
  );
  await city.copy(
    'registry.person_contact',
    ['municipality', 'id', 'person_id', 'kind', 'value', 'valid'],
    each((p) =>
      p.phone ? [[tenant, keyedId('city-phone', p.id), p.id, 'phone', p.phone, range(p.since, null)]] : [],
    ),
  );
  await city.copy(
    'registry.person_communication',
    ['municipality', 'person_id', 'languages', 'support_needs', 'version'],
    each((p) =>
      p.languages.length + p.supportNeeds.length > 0 ? [[tenant, p.id, p.languages, p.supportNeeds, 1]] : [],
    ),
  );
  await loadHouseholds(city, households, each);
  await loadSeals(city, households);
}

async function loadHouseholds(
  city: CityContext,
  households: readonly InventedHousehold[],
  each: (make: (person: InventedPerson, household: InventedHousehold) => Rows) => Rows,
): Promise<void> {
  const tenant = city.municipality;
  const perHousehold = function* (make: (household: InventedHousehold) => Rows): Rows {
    for (const household of households) yield* make(household);
  };
  await city.copy(
    'registry.household',
    ['municipality', 'id', 'area_id', 'formed_on'],
    perHousehold((h) => [[tenant, h.id, h.areaId, h.formedOn]]),
  );
  await city.copy(
    'registry.household_member',
    ['municipality', 'id', 'household_id', 'person_id', 'relation', 'valid'],
    each((p, h) => [[tenant, keyedId('city-member', p.id), h.id, p.id, p.relation, range(p.since, p.until)]]),
  );
  await city.copy(
    'registry.household_head',
    ['municipality', 'id', 'household_id', 'person_id', 'valid'],
    perHousehold((h) =>
      headsOf(h).map((head, i) => [
        tenant,
        keyedId('city-head', `${h.id}:${i}`),
        h.id,
        head.personId,
        range(head.since, head.until),
      ]),
    ),
  );
  await city.copy(
    'registry.relationship',
    ['municipality', 'id', 'person_id', 'other_id', 'kind', 'valid'],
    perHousehold((h) =>
      relationshipsOf(h).map((r) => [
        tenant,
        keyedId('city-relationship', `${r.person}:${r.other}`),
        r.person,
        r.other,
        r.kind,
        '(,)',
      ]),
    ),
  );
}

/** Everybody of a sealed household exists for the handling agency only. */
async function loadSeals(city: CityContext, households: readonly InventedHousehold[]): Promise<void> {
  await city.copy(
    'access.seal',
    ['municipality', 'seal_id', 'person_id', 'handling_agency_id', 'reason'],
    households.flatMap((h) =>
      h.sealedFor
        ? h.members.map((p) => [
            city.municipality,
            keyedId('city-seal', p.id),
            p.id,
            h.sealedFor,
            'DV等支援措置',
          ])
        : [],
    ),
  );
}

function otherNames(person: InventedPerson) {
  const former = person.formerName && {
    kind: 'former',
    familyName: person.formerName.familyName,
    givenName: person.givenName,
    familyKana: person.formerName.familyKana,
    givenKana: person.givenKana,
    usedUntil: person.formerName.usedUntil,
  };
  const alias = person.alias && { kind: 'alias', ...person.alias, usedUntil: null };
  return [former, alias].filter((name) => name !== null);
}

/** The head of today, after the spouse who was head until their death. */
function headsOf(household: InventedHousehold): { personId: string; since: string; until: string | null }[] {
  const head = household.members.find((person) => person.relation === 'head');
  if (!head) return [];
  const before = household.members.find((person) => person.relation === 'spouse' && person.until !== null);
  if (!before?.until) return [{ personId: head.id, since: head.since, until: null }];
  return [
    { personId: before.id, since: before.since, until: before.until },
    { personId: head.id, since: before.until, until: null },
  ];
}

/** Who is parent and spouse of whom, read from the relations to the head. */
function relationshipsOf(household: InventedHousehold): { person: string; other: string; kind: string }[] {
  const by = (relation: InventedPerson['relation']) =>
    household.members.filter((person) => person.relation === relation);
  const [head] = by('head');
  if (!head) return [];
  const couple = [head, ...by('spouse')];
  return [
    ...by('spouse').map((spouse) => ({ person: head.id, other: spouse.id, kind: 'spouse' })),
    ...by('child').flatMap((child) =>
      couple.map((parent) => ({ person: child.id, other: parent.id, kind: 'parent' })),
    ),
    ...by('parent').map((parent) => ({ person: head.id, other: parent.id, kind: 'parent' })),
    ...by('sibling').map((sibling) => ({ person: head.id, other: sibling.id, kind: 'sibling' })),
    ...by('grandchild').flatMap((grandchild) =>
      by('child').map((parent) => ({ person: grandchild.id, other: parent.id, kind: 'parent' })),
    ),
  ];
}

function range(since: string, until: string | null): string {
  return `[${since},${until ?? ''})`;
}
