import { anyone, auditEvents, enrol, partner, seal, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scenario, startScenario, supportCentre, welfareOffice } from './scenario.ts';

let world: Scenario;
let person: string;
let sealed: string;
let household: string;

beforeAll(async () => {
  world = await startScenario();
  const address = { address: '岡山市北区試験町1-1', since: '2010-04-01' };
  person = (await world.resident('壁 花子', 'カベ ハナコ', { address })).id;
  sealed = (await world.resident('壁 秘子', 'カベ ヒメコ', { address })).id;
  const input = {
    formedOn: '2010-04-01',
    members: [
      { personId: person, relation: 'HEAD' },
      { personId: sealed, relation: 'CHILD' },
    ],
  };
  const { formHousehold } = await world.give(
    world.window,
    'mutation ($input: FormHouseholdInput!) { formHousehold(input: $input) { id } }',
    { input },
  );
  household = formHousehold.id;
  await seal(world.subgraph.database, sealed, supportCentre);
});
afterAll(() => world.subgraph.stop());

const search =
  '{ people(search: "壁") { totalCount nodes { id name } } households(search: "壁") { totalCount nodes { id memberIds } } }';
const byId =
  'query ($id: ID!) { person(id: $id) { name address { address } addresses { address } visibleBecause { basis dataClasses } } }';
const nothing = { people: { totalCount: 0, nodes: [] }, households: { totalCount: 0, nodes: [] } };

describe('without a basis', () => {
  it.each([
    ['the public', () => anyone()],
    ['a partner with every scope', () => partner(['identity', 'contact', 'summary'])],
    ['a case worker of another agency', () => world.stranger],
  ])('%s finds nobody, counts nobody and opens nobody', async (_, actor) => {
    expect(await world.give(actor(), search)).toEqual(nothing);
    expect((await world.give(actor(), byId, { id: person })).person).toBeNull();
    expect(
      (await world.give(actor(), 'query ($id: ID!) { household(id: $id) { id } }', { id: household }))
        .household,
    ).toBeNull();
  });

  it('also the window finds nobody without a purpose', async () => {
    const [aimless] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: welfareOffice, purpose: undefined }),
    );
    expect(await world.give(aimless, search)).toEqual(nothing);
  });

  it('a person of another municipality does not exist', async () => {
    const [elsewhere] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: welfareOffice, municipality: '33202' }),
    );
    expect(await world.give(elsewhere, search)).toEqual(nothing);
  });
});

describe('at the window', () => {
  it('a person has a name but no address', async () => {
    const { person: seen } = await world.give(world.window, byId, { id: person });
    expect(seen).toEqual({
      name: '壁 花子',
      address: null,
      addresses: [],
      visibleBecause: [{ basis: 'counter', dataClasses: ['identity'] }],
    });
  });

  it('every answer is in the audit log, with basis and purpose, and without values', async () => {
    await world.give(world.window, byId, { id: person });
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({ outcome: 'given', purpose: 'consultation', person_ids: [person] });
    expect(JSON.stringify(event)).not.toContain('花子');
  });
});

describe('with a case', () => {
  it('the handling agency sees the person and the address, and why', async () => {
    const [worker] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: welfareOffice }),
    );
    await world.openCase(world.window, [person], household);
    const { person: seen } = await world.give(worker, byId, { id: person });
    expect(seen.address.address).toBe('岡山市北区試験町1-1');
    expect(seen.visibleBecause[0].basis).toBe('own-case');
  });

  it('others learn at the window only that somebody is involved', async () => {
    const [other] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: crypto.randomUUID() }),
    );
    const read = 'query ($id: ID!) { household(id: $id) { othersInvolved } }';
    expect((await world.give(other, read, { id: household })).household.othersInvolved).toBe(true);
    const [told] = await auditEvents(world.subgraph.database);
    expect(told).toMatchObject({
      staff_id: other!.staffId,
      read_bases: expect.arrayContaining(['discovery']),
    });
    expect((await world.give(world.window, read, { id: household })).household.othersInvolved).toBe(false);
  });
});

describe('under seal', () => {
  it('a person is missing from search, count, household, relations and by id', async () => {
    const { people, households } = await world.give(world.window, search);
    expect(people).toEqual({ totalCount: 1, nodes: [{ id: person, name: '壁 花子' }] });
    expect(households.nodes).toEqual([{ id: household, memberIds: [person] }]);
    expect((await world.give(world.window, byId, { id: sealed })).person).toBeNull();
    const { people: forgiven } = await world.give(
      world.window,
      '{ people(search: "かべひめと") { totalCount } }',
    );
    expect(forgiven.totalCount).toBe(0);
  });

  it('a person cannot be changed, taken in or related by guessing the id', async () => {
    const death = 'mutation ($id: ID!) { recordDeath(id: $id, version: 1, on: "2020-01-01") { id } }';
    expect(await world.refusal(world.window, death, { id: sealed })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const relate =
      'mutation ($id: ID!, $other: ID!) { recordRelationship(id: $id, input: { otherId: $other, relation: CHILD }) { id } }';
    expect(await world.refusal(world.window, relate, { id: person, other: sealed })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('a household of which only they are left is absent, also for who knows somebody who left it', async () => {
    const left = (await world.resident('柱 去子', 'ハシラ サリコ')).id;
    const hidden = (await world.resident('柱 残子', 'ハシラ ノコリコ')).id;
    const form = 'mutation ($input: FormHouseholdInput!) { formHousehold(input: $input) { id version } }';
    const { formHousehold } = await world.give(world.window, form, {
      input: {
        formedOn: '2012-04-01',
        members: [
          { personId: hidden, relation: 'HEAD' },
          { personId: left, relation: 'CHILD' },
        ],
      },
    });
    const { id, version } = formHousehold;
    const leave = `mutation ($id: ID!, $version: Int!, $person: ID!) {
      endMembership(id: $id, version: $version, personId: $person, on: "2020-04-01") { id } }`;
    await world.give(world.window, leave, { id, version, person: left });
    const past = 'query ($id: ID!) { person(id: $id) { households { household { id } } } }';
    expect((await world.give(world.window, past, { id: left })).person.households).toHaveLength(1);

    await seal(world.subgraph.database, hidden, supportCentre);
    const open = 'query ($id: ID!) { household(id: $id) { id } }';
    expect((await world.give(world.window, open, { id })).household).toBeNull();
    expect((await world.give(world.window, past, { id: left })).person.households).toEqual([]);
    const join = `mutation ($id: ID!, $person: ID!) {
      addHouseholdMember(id: $id, version: 2, member: { personId: $person, relation: CHILD }, since: "2021-01-01") { id } }`;
    expect(await world.refusal(world.window, join, { id, person: left })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const [handling] = await enrol(world.subgraph.database, staff(['window'], { agencyId: supportCentre }));
    expect((await world.give(handling, open, { id })).household).toEqual({ id });
  });

  it('the handling agency alone sees the person', async () => {
    const [handling] = await enrol(world.subgraph.database, staff(['window'], { agencyId: supportCentre }));
    expect((await world.give(handling, search)).people.totalCount).toBe(2);
  });
});
