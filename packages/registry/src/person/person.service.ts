import { formatEra, normaliseName } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  cursorsOf,
  newId,
  notFoundOrNotPermitted,
  pageSize,
} from '@tsunagu/subgraph-kit';
import { phoneCanBeCalled } from '../agency/agency.rules.ts';
import type {
  OtherNameInput,
  PersonAddressInput,
  PersonContactInput,
  PersonListArgs,
  PersonNameInput,
  PersonRelationshipInput,
  RegisterPersonInput,
} from './person.input.ts';
import {
  type Candidate,
  countCandidates,
  isVisible,
  namesByPerson,
  type PersonRow,
  personById,
  personCandidates,
  personsByIds,
  readAddresses,
} from './person.repository.ts';
import {
  dayHasCome,
  deathCanBeRecorded,
  isNoDuplicate,
  moveFollowsPresentAddress,
  postalCodeIsReal,
  readingIsKana,
  relationshipIsBetweenTwo,
} from './person.rules.ts';
import {
  endContact,
  insertAddress,
  insertContact,
  insertName,
  insertPerson,
  insertRelationship,
  keepCommunication,
  keepSearch,
  moveSearch,
  updatePerson,
} from './person.store.ts';
import { Person, PersonContactKind, PersonNameKind, PersonRelation } from './person.type.ts';
import {
  forgivingTerms,
  type RecordedName,
  type SearchTerm,
  searchOf,
  searchTerms,
} from './person-search.ts';

export function toPerson(row: PersonRow): Person {
  return Object.assign(new Person(), {
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    name: `${row.family_name} ${row.given_name}`.trim(),
    kana: `${row.family_kana} ${row.given_kana}`.trim(),
    birthDate: row.birth_date,
    birthDateEra: row.birth_date && formatEra(row.birth_date),
    sex: row.sex,
    deceasedOn: row.deceased_on,
    areaId: row.area_id,
    version: row.version,
  });
}

/** A person the actor may see, or null. */
export async function findPerson(ctx: CallContext, id: string): Promise<Person | null> {
  const row = await ctx.load(personById, id);
  if (!row) ctx.reads.missed(id);
  return row && toPerson(row);
}

/** 住民検索: visible people who fit, best match first. When nobody fits, one slip in a reading is forgiven. */
export async function personConnection(ctx: CallContext, args: PersonListArgs) {
  const cursors = cursorsOf(`people:${args.sort}`);
  const asked = searchOf([args.search, args.name, args.kana, args.birthDate], args.areaId);
  const page = {
    sort: args.sort,
    after: args.after ? cursors.decode(args.after) : null,
    limit: pageSize(args) + 1,
  };
  let search = asked;
  let candidates = await personCandidates(ctx, search, page);
  const fits = candidates.length > 0 || (args.after && (await countCandidates(ctx, asked)) > 0);
  const forgiving = fits ? undefined : forgivingTerms(asked.terms);
  if (forgiving) {
    search = { ...asked, terms: forgiving };
    candidates = await personCandidates(ctx, search, page);
  }
  const totalCount = await countCandidates(ctx, search);
  const rows = new Map(
    (
      await personsByIds(
        ctx,
        candidates.map((c) => c.person_id),
      )
    ).map((row) => [row.id, row]),
  );
  const visible = candidates.flatMap((candidate): [Candidate, PersonRow][] => {
    const row = rows.get(candidate.person_id);
    return row ? [[candidate, row]] : [];
  });
  return connectionFrom({
    rows: visible,
    args,
    cursors,
    cursorOf: ([candidate]) => [candidate.sort_key, candidate.person_id],
    nodeOf: ([, row]) => toPerson(row),
    totalCount,
  });
}

/**
 * 住民を登録する.
 *
 * @throws RG-001 birth in the future, RG-002 reading, RG-003 postal code, RG-004 duplicate, RG-010 telephone
 */
export async function registerPerson(
  ctx: CallContext,
  input: RegisterPersonInput,
  idempotencyKey?: string | null,
): Promise<Person> {
  await ctx.authorize('person.register');
  const name = recorded(input);
  dayHasCome(input.birthDate, ctx.today, 'birthDate');
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (repeated) return getPerson(ctx, id);
  const alike = await countCandidates(ctx, { terms: likeness(name, input.birthDate), areaId: null });
  isNoDuplicate(alike, input.isNotDuplicate ?? false);
  await insertPerson(ctx, {
    id,
    ...name,
    birthDate: input.birthDate ?? null,
    sex: input.sex,
    deceasedOn: null,
    areaId: input.address?.areaId ?? null,
  });
  if (input.address) await insertAddress(ctx, id, addressOf(ctx, input.address));
  const phone = phoneCanBeCalled(input.phone);
  if (phone)
    await insertContact(ctx, newId(), id, { kind: PersonContactKind.PHONE, value: phone, note: null });
  return getPerson(ctx, id);
}

/** 氏名を直す: the name so far is kept as a former name. @throws RG-002, SAVED_BY_OTHER */
export async function correctName(
  ctx: CallContext,
  id: string,
  version: number,
  input: PersonNameInput,
): Promise<Person> {
  const person = await openForChange(ctx, id, 'person.correctName');
  const name = recorded(input);
  await updatePerson(ctx, id, version, name);
  await insertName(ctx, id, PersonNameKind.FORMER, nameOf(person), ctx.today);
  await keepNames(ctx, { ...person, ...rowOf(name) });
  return getPerson(ctx, id);
}

/** 通称・前の氏名を記録する. @throws RG-002, SAVED_BY_OTHER */
export async function recordOtherName(
  ctx: CallContext,
  id: string,
  version: number,
  input: OtherNameInput,
): Promise<Person> {
  const person = await openForChange(ctx, id, 'person.correctName');
  const name = recorded(input);
  await updatePerson(ctx, id, version, {});
  await insertName(ctx, id, input.kind, name, null);
  await keepNames(ctx, person);
  return getPerson(ctx, id);
}

/** 転居を記録する: the address so far ends the day before. @throws RG-001, RG-003, RG-005, SAVED_BY_OTHER */
export async function moveAddress(
  ctx: CallContext,
  id: string,
  version: number,
  input: PersonAddressInput,
): Promise<Person> {
  await openForChange(ctx, id, 'person.moveAddress', 'contact');
  const address = addressOf(ctx, input);
  const present = (await readAddresses(ctx, [id])).find((row) => row.until === null);
  moveFollowsPresentAddress(address.since, present?.since ?? null);
  await updatePerson(ctx, id, version, { areaId: address.areaId });
  await insertAddress(ctx, id, address);
  await moveSearch(ctx, id, address.areaId);
  return getPerson(ctx, id);
}

/** 死亡を記録する. @throws RG-001, RG-006, RG-007, SAVED_BY_OTHER */
export async function recordDeath(
  ctx: CallContext,
  id: string,
  version: number,
  on: string,
): Promise<Person> {
  const person = await openForChange(ctx, id, 'person.recordDeath');
  dayHasCome(on, ctx.today, 'on');
  deathCanBeRecorded(on, { birthDate: person.birth_date, deceasedOn: person.deceased_on });
  await updatePerson(ctx, id, version, { deceasedOn: on });
  return getPerson(ctx, id);
}

/** 連絡先を加える. @throws RG-010 */
export async function addContact(
  ctx: CallContext,
  id: string,
  input: PersonContactInput,
  idempotencyKey?: string | null,
): Promise<Person> {
  await openForChange(ctx, id, 'person.keepContact', 'contact');
  const value = input.kind === PersonContactKind.PHONE ? phoneCanBeCalled(input.value) : input.value.trim();
  const contact = await ctx.once(idempotencyKey, newId());
  if (!contact.repeated && value) {
    await insertContact(ctx, contact.id, id, { kind: input.kind, value, note: input.note?.trim() || null });
  }
  return getPerson(ctx, id);
}

/** 連絡先を外す. */
export async function removeContact(ctx: CallContext, id: string, contactId: string): Promise<Person> {
  await openForChange(ctx, id, 'person.keepContact', 'contact');
  if (!(await endContact(ctx, id, contactId))) throw notFoundOrNotPermitted();
  return getPerson(ctx, id);
}

/** 意思疎通の配慮を記録する: languages and support a person needs to understand and be understood. */
export async function recordCommunication(
  ctx: CallContext,
  id: string,
  version: number,
  needs: { languages: readonly string[]; supportNeeds: readonly string[] },
): Promise<Person> {
  await openForChange(ctx, id, 'person.keepContact', 'contact');
  await keepCommunication(ctx, id, version, needs);
  return getPerson(ctx, id);
}

/** 続柄を記録する. @throws RG-008 */
export async function recordRelationship(
  ctx: CallContext,
  id: string,
  input: PersonRelationshipInput,
): Promise<Person> {
  await openForChange(ctx, id, 'person.relate');
  relationshipIsBetweenTwo(id, input.otherId);
  if (!(await isVisible(ctx, input.otherId, 'identity'))) throw notFoundOrNotPermitted();
  const { relation, otherId } = input;
  await insertRelationship(
    ctx,
    newId(),
    relation === PersonRelation.CHILD
      ? { personId: otherId, otherId: id, kind: 'parent' }
      : { personId: id, otherId, kind: relation },
  );
  return getPerson(ctx, id);
}

/** Who may change a person must see what they change: absent and hidden are one answer. */
async function openForChange(
  ctx: CallContext,
  id: string,
  action: string,
  dataClass: 'identity' | 'contact' = 'identity',
): Promise<PersonRow> {
  await ctx.authorize(action);
  ctx.reads.wrote(action, { personIds: [id] });
  const [row] = await personsByIds(ctx, [id]);
  if (!row || !(await isVisible(ctx, id, dataClass))) throw notFoundOrNotPermitted();
  return row;
}

async function getPerson(ctx: CallContext, id: string): Promise<Person> {
  ctx.reads.wrote(ctx.reads.action ?? 'person.read', { personIds: [id] });
  const [row] = await personsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toPerson(row);
}

function recorded(input: PersonNameInput): RecordedName {
  return {
    familyName: input.familyName.trim(),
    givenName: input.givenName.trim(),
    familyKana: readingIsKana(input.familyKana, 'familyKana'),
    givenKana: readingIsKana(input.givenKana, 'givenKana'),
  };
}

function addressOf(ctx: CallContext, input: PersonAddressInput) {
  dayHasCome(input.since, ctx.today, 'since');
  return {
    postalCode: postalCodeIsReal(input.postalCode),
    address: input.address.trim(),
    areaId: input.areaId ?? null,
    since: input.since,
  };
}

function likeness(name: RecordedName, birthDate: string | null | undefined): SearchTerm[] {
  const born: SearchTerm[] = birthDate ? [{ kind: 'birth', from: birthDate, to: birthDate }] : [];
  return [...searchTerms(normaliseName(name.familyName + name.givenName)), ...born];
}

async function keepNames(ctx: CallContext, person: PersonRow): Promise<void> {
  const others = await ctx.load(namesByPerson, person.id);
  await keepSearch(
    ctx,
    { id: person.id, birthDate: person.birth_date, areaId: person.area_id },
    [person, ...others].map(nameOf),
  );
}

function nameOf(
  row: Pick<PersonRow, 'family_name' | 'given_name' | 'family_kana' | 'given_kana'>,
): RecordedName {
  return {
    familyName: row.family_name,
    givenName: row.given_name,
    familyKana: row.family_kana,
    givenKana: row.given_kana,
  };
}

function rowOf(name: RecordedName) {
  return {
    family_name: name.familyName,
    given_name: name.givenName,
    family_kana: name.familyKana,
    given_kana: name.givenKana,
  };
}
