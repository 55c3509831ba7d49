import { type CityHousehold, createCityContext, keyedId, systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff, testMasterKeys } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needStories, supporterStories } from '../src/city/stories.ts';
import { domain } from '../src/index.ts';
import { given, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const naka = keyedId('area', 'fukushi-naka');
const demoPromoter = staff(['promoter'], {
  agencyId: keyedId('agency', 'ag-021'),
  staffId: keyedId('staff', 'promoter'),
});

const household = (key: string, areaId: string, births: string[], family?: string): CityHousehold => ({
  id: keyedId('test-household', key),
  areaId,
  members: births.map((birthDate, index) => ({
    id: keyedId('test-person', `${key}:${index}`),
    familyName: '試験',
    givenName: `${index}子`,
    birthDate,
    sex: 'female',
    deceased: false,
  })),
  ...(family ? { family } : {}),
});

beforeAll(async () => {
  world = await startScenario();
  await enrol(world.subgraph.database, demoPromoter);
  const families = [...new Set([...Object.keys(needStories), ...Object.keys(supporterStories), 'dv-sealed'])];
  const five = ['1955-01-01', '1957-01-01', '1990-01-01', '1945-01-01', '1940-01-01'];
  const households = [
    ...families.map((code) => household(code, naka, five, code)),
    ...Array.from({ length: 400 }, (_, i) =>
      household(`generated-${i}`, keyedId('area', i % 2 ? 'fukushi-naka' : 'fukushi-kita-kita'), [
        '1945-01-01',
        '1960-01-01',
      ]),
    ),
  ];
  const pool = new pg.Pool({ connectionString: world.subgraph.database.adminUrl, max: 2 });
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const city = createCityContext({
    municipality: okayama,
    households,
    random,
    pool,
    now: new Date('2026-11-21T00:00:00Z'),
    masterKeys: testMasterKeys,
  });
  await city.copy(
    'access.subject',
    ['municipality', 'person_id'],
    households.flatMap((h) => h.members.map((m) => [okayama, m.id])),
  );
  await domain.city!(city);
  await domain.city!(city);
  await pool.end();
});
afterAll(() => world.subgraph.stop());

const familyOf = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { communityBuilding {
  supporterRegistrations { state activity trainings { course { title } } surveys { answer } contact { phone } }
  needs { kind state basis matches { state supporter { state } service { name } } } timeline { title } } } } }`;

const asked = async (code: string) => {
  const memberIds = [0, 1, 2, 3, 4].map((index) => keyedId('test-person', `${code}:${index}`));
  const [entity] = await given<
    { communityBuilding: { needs: object[]; supporterRegistrations: object[]; timeline: object[] } }[]
  >(world, demoPromoter, familyOf, {
    r: [{ __typename: 'Household', id: keyedId('test-household', code), memberIds }],
  });
  return entity!.communityBuilding;
};

describe('架空の市の地域づくり', () => {
  it('has twenty promoters, one of tier 1 in each welfare district, and the demo promoter may match', async () => {
    expect(await given(world, world.section, `{ communityPromoters(first: 100) { totalCount } }`)).toEqual({
      totalCount: 20,
    });
    expect(
      await given(world, world.section, `{ communityPromoters(first: 100, tier: 1) { totalCount } }`),
    ).toEqual({ totalCount: 6 });
    const [area] = await given<{ communityBuilding: { promoters: object[] } }[]>(
      world,
      world.section,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { communityBuilding { supporterCount promoters { displayName } } } } }`,
      { r: [{ __typename: 'Area', id: naka }] },
    );
    expect(area!.communityBuilding.promoters).toContainEqual({ displayName: '大森 和美' });
  });

  it('tells the story of a family that is helped by another', async () => {
    const story = await asked('eighty-fifty');
    expect(story.needs).toEqual([
      {
        kind: 'RUBBISH',
        state: 'MATCHED',
        basis: 'promoter',
        matches: [{ state: 'ACCEPTED', supporter: { state: 'ACTIVE' }, service: null }],
      },
    ]);
    expect(story.timeline).toEqual([{ title: '困りごとを受け付けた' }]);
  });

  it('tells the story of a couple that helps', async () => {
    const story = await asked('retired-volunteer');
    expect(story.supporterRegistrations).toHaveLength(2);
    expect(story.supporterRegistrations[0]).toMatchObject({
      state: 'ACTIVE',
      trainings: [{ course: { title: '生活・介護支援サポーター養成講座（中区）' } }],
      surveys: [{ answer: 'ACTIVE' }],
    });
  });

  it('has nothing of a sealed family', async () => {
    expect(await asked('dv-sealed')).toEqual({ needs: [], supporterRegistrations: [], timeline: [] });
  });

  it('shows the demo promoter supporters and needs of the own areas only', async () => {
    const seen = await given<{ nodes: { area: { id: string } }[] }>(
      world,
      demoPromoter,
      `{ communityNeeds(first: 100) { nodes { area { id } } } }`,
    );
    expect(seen.nodes.length).toBeGreaterThan(10);
    expect(seen.nodes.every((node) => node.area.id === naka)).toBe(true);
  });

  it('offers courses of the coming months to the catalogue', async () => {
    const activities = await world.runtimeTransact(systemActor(okayama, 'test'), (ctx) =>
      domain.activitiesToPublish!(ctx),
    );
    expect(
      activities.filter((activity) => activity.startsAt && activity.startsAt > '2026-11-21').length,
    ).toBeGreaterThan(20);
    expect(activities.map((activity) => activity.title)).toContain('はなれの茶の間');
  });
});
