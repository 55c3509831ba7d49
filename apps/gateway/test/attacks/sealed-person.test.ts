import { randomUUID } from 'node:crypto';
import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, expectUnhelpful, openTarget, type Target } from './harness.ts';

/*
 * 支援措置: somebody at another counter looks for a mother and her child who fled. Whatever they try, the answer is that of
 * a family that does not exist, by the same statements. Basis: access.md "sealed".
 */

const mother = familyMemberId('dv-sealed', 0);
const child = familyMemberId('dv-sealed', 1);
const household = familyHouseholdId('dv-sealed');
const counter: Asker = { staff: 'other-agency' };
const handling: Asker = { staff: 'soudansho-worker' };

const seekers: [string, Asker][] = [
  ['a counter', counter],
  ['the register keeper', { staff: 'register-keeper' }],
  ['the coordinator', { staff: 'coordinator' }],
  ['the lead division', { staff: 'lead-division' }],
  ['a partner system', 'partner'],
  ['nobody', 'public'],
];

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

/** The SQL that a request causes, without its values. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const original = pg.Client.prototype.query;
  const texts: string[] = [];
  pg.Client.prototype.query = function spied(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    texts.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return texts
    .filter((text) => !/rate_counter|pgboss|staff\.left/.test(text))
    .map((text) => text.replaceAll(/decode\('[^']*'/g, "decode('…'"))
    .sort();
}

describe('by number', () => {
  const byNumber: [string, string, string][] = [
    ['the mother', mother, 'query ($id: ID!) { person(id: $id) { id name age household { id } } }'],
    ['the child', child, 'query ($id: ID!) { person(id: $id) { id name relationships { relation } } }'],
    [
      'the household',
      household,
      'query ($id: ID!) { household(id: $id) { id members { person { id } } othersInvolved } }',
    ],
    [
      "the mother's records in all measures",
      mother,
      `query ($id: ID!) { person(id: $id) {
         comprehensiveConsultation { timeline { id } } homeMedicalCare { timeline { id } }
         lifelongEmployment { timeline { id } } communityBuilding { timeline { id } } } }`,
    ],
  ];
  describe.each(seekers)('%s', (_who, asker) => {
    test.each(byNumber)('%s does not exist', async (_what, id, query) => {
      await target.sameAsAbsent(asker, query, { id }, { id: randomUUID() });
    });
  });

  test('is refused by the very statements that refuse a number that does not exist', async () => {
    const query =
      'query ($id: ID!) { person(id: $id) { id name comprehensiveConsultation { timeline { id } } } }';
    await target.ask(counter, query, { id: randomUUID() });
    const sealed = await statementsOf(() => target.ask(counter, query, { id: mother }));
    const absent = await statementsOf(() => target.ask(counter, query, { id: randomUUID() }));
    expect(sealed.length).toBeGreaterThan(3);
    expect(sealed).toEqual(absent);
  });
});

describe('by search', () => {
  const words = ['真鍋 彩', 'マナベ アヤ', 'まなべ', '真鍋', '1990-01-08', '彩', 'マナヘ アヤ'];
  test.each(words)('「%s」 finds nobody of theirs, and the number found tells nothing', async (search) => {
    const query = `query ($search: String) { people(search: $search, first: 100) { totalCount nodes { id } } }`;
    const { data, errors } = await target.ask(counter, query, { search });
    expect(errors).toBeUndefined();
    const found = data?.people as { totalCount: number; nodes: { id: string }[] };
    expect(found.nodes.map(({ id }) => id)).not.toEqual(expect.arrayContaining([mother]));
    expect(found.nodes.map(({ id }) => id)).not.toEqual(expect.arrayContaining([child]));
    expect(found.totalCount).toBe(found.nodes.length);
  });

  test('the agency that handles them finds them', async () => {
    const { data } = await target.ask(handling, '{ people(search: "真鍋 彩", first: 5) { nodes { id } } }');
    expect(JSON.stringify(data)).toContain(mother);
  });

  test('a search of households answers as if nobody of that name lived anywhere', async () => {
    const answer = async (search: string) =>
      target.ask(
        counter,
        'query ($search: String) { households(search: $search, first: 100) { totalCount nodes { id } } }',
        {
          search,
        },
      );
    expect(await answer('真鍋 彩')).toEqual(await answer('存在 しない名'));
  });
});

describe('by what surrounds them', () => {
  test('registering the same woman again warns of no duplicate, as for a woman nobody knows', async () => {
    const register = (familyName: string, givenName: string) =>
      target.ask(
        counter,
        `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { version } }`,
        {
          input: {
            familyName,
            givenName,
            familyKana: 'マナベ',
            givenKana: 'アヤ',
            birthDate: '1990-01-08',
            sex: 'FEMALE',
            isNotDuplicate: false,
          },
        },
      );
    expect(await register('真鍋', '彩')).toEqual(await register('真鍋', '綾乃'));
  });

  test('the man they left sees no trace of them in his own record', async () => {
    const { data, errors } = await target.ask(
      counter,
      `query ($id: ID!) { person(id: $id) { name relationships { relation person { id } } households { household { id } }
         household { members { person { id } } formerMembers { person { id } } origins { __typename } } } }`,
      { id: familyMemberId('dv-left-behind', 0) },
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data ?? {})).not.toMatch(new RegExp(`${mother}|${child}|${household}`));
  });

  test('a case recorded for them changes no number that others see', async () => {
    const figures = `{
      agencies(search: "こども総合相談所", first: 5) { nodes { id comprehensiveConsultation { handoverFigures { received waiting accepted sent } } } }
      areas(first: 100) { nodes { id comprehensiveConsultation { openConsultations } } }
      consultationCases(first: 1) { totalCount }
      myOpenWork { __typename } }`;
    const before = await target.ask(counter, figures);
    const { errors } = await target.ask(
      { staff: 'kodomo-worker' },
      `{ people(search: "真鍋", first: 1) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    await target.world.admin.query(
      `insert into access.case_ref (municipality, case_id, measure, kind, household_id)
       values ('33100', $1, 2, 'consultation', $2)`,
      [randomUUID(), household],
    );
    expect(await target.ask(counter, figures)).toEqual(before);
  });

  test('whoever names them in a new record is told what they would be told of a stranger to the city', async () => {
    const before = await target.recorded();
    const receive = (householdId: string, personId: string) =>
      target.ask(
        counter,
        `mutation ($input: ReceiveConsultationInput!) { receiveConsultation(input: $input) { id } }`,
        {
          input: {
            householdId,
            personIds: [personId],
            channel: 'COUNTER',
            urgency: 'ORDINARY',
            firstWord: '行き先を知りたい',
          },
        },
      );
    const [sealed, absent] = [await receive(household, mother), await receive(randomUUID(), randomUUID())];
    expect(sealed.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual(
      absent.errors?.map(({ message, extensions }) => [message, extensions.code]),
    );
    expectUnhelpful(sealed);
    expect(await target.recorded()).toEqual(before);
  });

  test('a consent, a move, a relationship and a need that name them fail as for nobody', async () => {
    const attempts: [string, (id: string) => Record<string, unknown>][] = [
      [
        `mutation ($id: ID!, $input: PersonAddressInput!) { moveAddress(id: $id, version: 1, input: $input) { id } }`,
        (id) => ({ id, input: { address: '岡山市北区大供一丁目1番1号', since: '2026-04-01' } }),
      ],
      [`mutation ($id: ID!) { recordDeath(id: $id, version: 1, on: "2026-04-01") { id } }`, (id) => ({ id })],
      [
        `mutation ($id: ID!, $input: PersonNameInput!) { correctName(id: $id, version: 1, input: $input) { id } }`,
        (id) => ({
          id,
          input: { familyName: '真鍋', givenName: '彩', familyKana: 'マナベ', givenKana: 'アヤ' },
        }),
      ],
    ];
    for (const [query, variables] of attempts) {
      await target.sameAsAbsent(counter, query, variables(mother), variables(randomUUID()));
    }
  });

  test('what others are told of involved agencies counts no sealed case', async () => {
    const { data } = await target.ask(
      counter,
      `query ($id: ID!) { household(id: $id) { othersInvolved comprehensiveConsultation { othersInvolved } } }`,
      { id: household },
    );
    expect(data?.household ?? null).toBeNull();
  });

  test('no message, list or figure that the handling agency causes names them to another agency', async () => {
    const lists = await target.ask(
      { staff: 'kodomo-worker' },
      `{ handovers(direction: INCOMING, first: 100) { nodes { id } }
         consultationCases(first: 100) { nodes { id household { id } persons { id } } } }`,
    );
    expect(JSON.stringify(lists)).not.toMatch(new RegExp(`${mother}|${child}|${household}`));
    const agency = await target.ask(
      counter,
      `query ($id: ID!) { agency(id: $id) { id comprehensiveConsultation { handoverFigures { waiting } } } }`,
      { id: keyedId('agency', 'ag-012') },
    );
    expect(JSON.stringify(agency)).not.toMatch(new RegExp(`${mother}|${child}|${household}`));
  });
});
