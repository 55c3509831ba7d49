import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type CityHousehold,
  createCityContext,
  keyedId,
  runImport,
  systemActor,
} from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, staff, testMasterKeys } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let pool: pg.Pool;

const household = (family?: string): CityHousehold => ({
  id: randomUUID(),
  areaId: randomUUID(),
  family,
  members: ['1980-01-01', '2015-01-01'].map((birthDate) => ({
    id: randomUUID(),
    familyName: '試験',
    givenName: '花',
    birthDate,
    sex: 'female',
    deceased: false,
  })),
});

/** A generator that repeats itself, as the city's does. */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const needy = household('single-parent-in-need');
const sealed = household('dv-sealed');

beforeAll(async () => {
  world = await startScenario();
  for (const definition of domain.imports ?? []) {
    await runImport({
      definition,
      fileName: definition.name,
      bytes: readFileSync(definition.file!),
      transact: (work) => world.subgraph.runtime.transact(systemActor(okayama, 'import'), work),
    });
  }
  pool = new pg.Pool({ connectionString: world.subgraph.database.adminUrl, max: 2 });
  const households = [needy, sealed, ...Array.from({ length: 300 }, () => household())];
  for (const _again of [1, 2]) {
    const city = {
      municipality: okayama,
      households,
      random: repeatable(),
      pool,
      now: new Date(),
      masterKeys: testMasterKeys,
    };
    await domain.city!(createCityContext(city));
  }
});
afterAll(async () => {
  await pool.end();
  await world.subgraph.stop();
});

describe('the invented city', () => {
  it('gives a needy family its emergency supports, seen by the corporation that handles them', async () => {
    const [council, stranger] = await enrol(
      world.subgraph.database,
      staff(['coordinator'], { agencyId: keyedId('agency', 'ag-021') }),
      staff(['case-worker'], { agencyId: keyedId('agency', 'ag-001') }),
    );
    const read = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { multiActorParticipation {
      emergencySupports { state items { kind } narrative { circumstances } } timeline { title } } } } }`;
    const r = [needy, sealed].map((each) => ({
      __typename: 'Household',
      id: each.id,
      memberIds: each.members.map((member) => member.id),
    }));
    const { data, errors } = await world.subgraph.ask(council!, read, { r });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      _entities: [
        {
          multiActorParticipation: {
            emergencySupports: [
              {
                state: 'REQUESTED',
                items: [],
                narrative: { circumstances: expect.stringContaining('給食') },
              },
              { state: 'FOLLOWED', items: [{ kind: 'CLOTHING' }, { kind: 'FOOD' }] },
            ],
            timeline: [{}, {}, {}, {}],
          },
        },
        { multiActorParticipation: { emergencySupports: [], timeline: [] } },
      ],
    });
    expect((await world.subgraph.ask(stranger!, read, { r })).data).toMatchObject({
      _entities: [{ multiActorParticipation: { emergencySupports: [] } }, {}],
    });
  });

  it('offers spaces in every 福祉区 to residents, and events to come', async () => {
    const areaId = keyedId('area', 'fukushi-naka');
    const { data } = await world.subgraph.ask<{ facilitySpaces: { totalCount: number } }>(
      anyone(),
      `query ($areaId: ID!) { facilitySpaces(areaId: $areaId) { totalCount nodes { name facility { facilityName } } }
         exchangeEvents(state: PLANNED, areaId: $areaId) { totalCount } }`,
      { areaId },
    );
    expect(data!.facilitySpaces.totalCount).toBeGreaterThan(0);
    expect(data).toMatchObject({ exchangeEvents: { totalCount: 1 } });
  });

  it('has requests of groups to decide on', async () => {
    const { data } = await world.subgraph.ask(
      world.section,
      '{ adviserDispatches { totalCount } grantApplications { totalCount } }',
    );
    expect(data).toMatchObject({
      adviserDispatches: { totalCount: 3 },
      grantApplications: { totalCount: 2 },
    });
  });
});
