import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const fields =
  '{ id version formedOn dissolvedOn memberIds head { id } members { relation isHead since person { id } } formerMembers { until person { id } } origins { kind origin { id } } }';
const form = `mutation ($input: FormHouseholdInput!, $key: String) { formHousehold(input: $input, idempotencyKey: $key) ${fields} }`;
const read = `query ($id: ID!) { household(id: $id) ${fields} }`;

async function family(...relations: string[]): Promise<{ household: Answer; ids: string[] }> {
  const people = await Promise.all(
    relations.map((_, index) => world.resident(`世帯 ${index}`, `セタイ ${'アイウエオ'[index]}`)),
  );
  const ids = people.map((person) => person.id);
  const input = {
    formedOn: '2010-04-01',
    members: ids.map((personId, index) => ({ personId, relation: relations[index] })),
  };
  return { household: (await world.give(world.window, form, { input })).formHousehold, ids };
}

describe('a household', () => {
  it('is formed of people who have none, with one head', async () => {
    const { household, ids } = await family('HEAD', 'SPOUSE', 'CHILD');
    expect(new Set(household.memberIds)).toEqual(new Set(ids));
    expect(household.head.id).toBe(ids[0]);
    const members = [{ personId: ids[2], relation: 'HEAD' }];
    expect(await world.refusal(world.window, form, { input: { formedOn: '2020-01-01', members } })).toBe(
      'RG-030',
    );
    expect(await world.refusal(world.window, form, { input: { formedOn: '2999-01-01', members } })).toBe(
      'RG-001',
    );
    const other = await world.resident('世帯 子', 'セタイ コ');
    const noHead = [{ personId: other.id, relation: 'CHILD' }];
    expect(
      await world.refusal(world.window, form, { input: { formedOn: '2020-01-01', members: noHead } }),
    ).toBe('RG-031');
  });

  it('lets members leave and remembers them; the head only after a successor', async () => {
    const { household, ids } = await family('HEAD', 'SPOUSE');
    const end = `mutation ($id: ID!, $version: Int!, $personId: ID!, $on: String!) { endMembership(id: $id, version: $version, personId: $personId, on: $on) ${fields} }`;
    const leave = { id: household.id, version: 1, personId: ids[0], on: '2020-01-01' };
    expect(await world.refusal(world.window, end, leave)).toBe('RG-035');
    const change = `mutation ($id: ID!, $members: [HouseholdMemberInput!]!) { changeHead(id: $id, version: 1, members: $members, on: "2019-01-01") ${fields} }`;
    const members = [
      { personId: ids[0], relation: 'SPOUSE' },
      { personId: ids[1], relation: 'HEAD' },
    ];
    const changed = await world.give(world.window, change, { id: household.id, members });
    expect(changed.changeHead.head.id).toBe(ids[1]);
    expect(await world.refusal(world.window, end, leave)).toBe('SAVED_BY_OTHER');
    const left = await world.give(world.window, end, { ...leave, version: 2 });
    expect(left.endMembership).toMatchObject({
      memberIds: [ids[1]],
      formerMembers: [{ until: '2020-01-01', person: { id: ids[0] } }],
    });
    const last = await world.give(world.window, end, { ...leave, version: 3, personId: ids[1] });
    expect(last.endMembership).toMatchObject({ memberIds: [], dissolvedOn: '2020-01-01' });
    expect(await world.refusal(world.window, end, { ...leave, version: 4, personId: ids[1] })).toBe('RG-037');
  });

  it('splits, and both keep their history', async () => {
    const { household, ids } = await family('HEAD', 'CHILD', 'CHILD');
    const split = `mutation ($id: ID!, $input: SplitHouseholdInput!) { splitHousehold(id: $id, version: 1, input: $input) ${fields} }`;
    const input = { on: '2021-04-01', members: [{ personId: ids[1], relation: 'HEAD' }] };
    const { splitHousehold } = await world.give(world.window, split, { id: household.id, input });
    expect(splitHousehold).toMatchObject({
      memberIds: [ids[1]],
      origins: [{ kind: 'SPLIT', origin: { id: household.id } }],
    });
    const before = (await world.give(world.window, read, { id: household.id })).household;
    expect(new Set(before.memberIds)).toEqual(new Set([ids[0], ids[2]]));
    expect(before.formerMembers).toEqual([{ until: '2021-04-01', person: { id: ids[1] } }]);
    const { person } = await world.give(
      world.window,
      'query ($id: ID!) { person(id: $id) { household { id } households { current relation since until household { id } } } }',
      { id: ids[1] },
    );
    expect(person.household.id).toBe(splitHousehold.id);
    expect(person.households.map((m: Answer) => m.household.id)).toEqual([splitHousehold.id, household.id]);
  });

  it('joins another, which ends', async () => {
    const stays = await family('HEAD');
    const ends = await family('HEAD', 'CHILD');
    const join = `mutation ($id: ID!, $input: JoinHouseholdsInput!) { joinHouseholds(id: $id, version: 1, input: $input) ${fields} }`;
    const members = [
      { personId: ends.ids[0], relation: 'PARENT' },
      { personId: ends.ids[1], relation: 'OTHER_RELATIVE' },
    ];
    const input = { fromId: ends.household.id, fromVersion: 1, on: '2022-04-01', members };
    expect(
      await world.refusal(world.window, join, {
        id: stays.household.id,
        input: { ...input, members: [members[0]] },
      }),
    ).toBe('RG-038');
    const { joinHouseholds } = await world.give(world.window, join, { id: stays.household.id, input });
    expect(joinHouseholds.memberIds).toHaveLength(3);
    expect((await world.give(world.window, read, { id: ends.household.id })).household).toMatchObject({
      dissolvedOn: '2022-04-01',
      memberIds: [],
    });
  });

  it('is found by any of its members', async () => {
    const { household, ids } = await family('HEAD', 'CHILD');
    await world.give(
      world.window,
      'mutation ($id: ID!) { correctName(id: $id, version: 1, input: { familyName: "珍名", givenName: "子", familyKana: "チンナ", givenKana: "コ" }) { id } }',
      { id: ids[1] },
    );
    const { households } = await world.give(
      world.window,
      '{ households(search: "珍名") { totalCount nodes { id } } }',
    );
    expect(households).toEqual({ totalCount: 1, nodes: [{ id: household.id }] });
  });
});
