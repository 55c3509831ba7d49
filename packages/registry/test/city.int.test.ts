import { readFile } from 'node:fs/promises';
import { createCityContext, keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff, testMasterKeys } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  domain,
  families,
  familyHouseholdId,
  familyMemberId,
  generateCity,
  inventFamilies,
  loadResidents,
  randomFrom,
} from '../src/index.ts';
import { type Scenario, startScenario, welfareOffice } from './scenario.ts';

const today = '2026-11-21';
let world: Scenario;
let pool: pg.Pool;

beforeAll(async () => {
  world = await startScenario();
  pool = new pg.Pool({ connectionString: world.subgraph.database.adminUrl, max: 1 });
  const areas = domain.imports!.slice(0, 1);
  for (const definition of areas) {
    await runImport({
      definition,
      fileName: definition.name,
      bytes: await readFile(definition.file!),
      transact: (work) => world.subgraph.runtime.transact(systemActor(okayama, 'test'), work),
    });
  }
  await load(300, 1);
});
afterAll(async () => {
  await pool.end();
  await world.subgraph.stop();
});

async function load(count: number, seed: number): Promise<void> {
  const households = [...inventFamilies(), ...generateCity({ households: count, seed, today })];
  const options = {
    municipality: okayama,
    random: randomFrom(seed),
    pool,
    now: new Date(),
    masterKeys: testMasterKeys,
  };
  await loadResidents(createCityContext({ ...options, households }), households);
}

describe('the invented city', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = generateCity({ households: 20, seed: 3, today });
    expect(generateCity({ households: 20, seed: 3, today })).toEqual(first);
    expect(generateCity({ households: 20, seed: 4, today })).not.toEqual(first);
  });

  it('keeps every history in order', () => {
    for (const household of generateCity({ households: 2_000, seed: 5, today })) {
      expect(household.members.filter((person) => person.relation === 'head')).toHaveLength(1);
      for (const person of household.members) {
        expect(person.since >= person.birthDate && person.since <= today).toBe(true);
        expect(person.until === null || person.until > person.since).toBe(true);
        for (const address of person.addresses)
          expect(address.until === null || address.until > address.since).toBe(true);
      }
    }
  });

  it('can be added to, and what is there is left alone', async () => {
    const count = async () =>
      (await pool.query('select count(*)::int as n from registry.household')).rows[0].n;
    const before = await count();
    expect(before).toBe(300 + families.length);
    await load(40, 2);
    expect(await count()).toBe(before + 40);
  });

  it('is found by the search of people, as if registered', async () => {
    const { people } = await world.give(
      world.window,
      '{ people(search: "渡辺 はる 昭和17年") { nodes { id name household { id memberIds formerMembers { person { name } } } } } }',
    );
    expect(people.nodes).toEqual([
      {
        id: familyMemberId('eighty-fifty', 0),
        name: '渡邉 ハル',
        household: {
          id: familyHouseholdId('eighty-fifty'),
          memberIds: expect.arrayContaining([familyMemberId('eighty-fifty', 1)]),
          formerMembers: [{ person: { name: '渡邉 勇' } }],
        },
      },
    ]);
  });
});

describe('the hand-made families', () => {
  it('have code names of their own and a story', () => {
    expect(families.length).toBeGreaterThanOrEqual(30);
    expect(new Set(families.map((family) => family.code)).size).toBe(families.length);
    expect(
      families.every((family) => family.story.length > 10 && family.members[0]?.relation === 'head'),
    ).toBe(true);
  });

  it('under seal exist for the handling agency only', async () => {
    const [handling] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: keyedId('agency', 'ag-012') }),
    );
    const read = 'query ($id: ID!) { household(id: $id) { memberIds } }';
    const variables = { id: familyHouseholdId('dv-sealed') };
    expect((await world.give(handling, read, variables)).household.memberIds).toHaveLength(2);
    expect((await world.give(world.window, read, variables)).household).toBeNull();
    expect(world.window.agencyId).toBe(welfareOffice);
  });
});
