import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, refused, type Scenario, startScenario } from './scenario.ts';

interface Council {
  id: string;
  version: number;
  state: string;
}

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const prepare = (key = randomUUID()) =>
  given<Council>(
    world,
    world.promoter,
    `mutation ($input: PrepareCouncilInput!, $key: String) { prepareCommunityCouncil(input: $input, idempotencyKey: $key) { id version state } }`,
    {
      input: {
        name: '試験地区支え合い会議',
        areaId: world.areaId,
        unit: 'ELEMENTARY_DISTRICT',
        startedOn: '2023-04-01',
      },
      key,
    },
  );
const found = `mutation ($id: ID!, $version: Int!, $on: String!) { foundCommunityCouncil(id: $id, version: $version, foundedOn: $on) { id version state } }`;
const activate = `mutation ($id: ID!, $version: Int!) { activateCommunityCouncil(id: $id, version: $version) { id version state activeEvidence } }`;
const addMember = `mutation ($id: ID!) { addCommunityCouncilMember(councilId: $id, input: { kind: RESIDENTS_ASSOCIATION, name: "試験連合町内会" }) { members { name } } }`;
const meet = `mutation ($id: ID!, $on: String!) { recordCommunityCouncilMeeting(councilId: $id, input: { heldOn: $on, title: "困りごとの持ち寄り", attendees: 14 }) { id version lastMeetingOn } }`;
const theme = `mutation ($id: ID!) { takeUpCommunityCouncilTheme(councilId: $id, input: { theme: DAILY_HELP }) { themes { theme } } }`;
const plan = `mutation ($id: ID!) { planCouncilSupport(councilId: $id, input: { goal: "初回の会議を開く", support: "毎月訪問する", startsOn: "2023-06-01", reviewOn: "2023-09-01" }) { supportPlans { id version endedOn goal } } }`;

async function foundedCouncil(): Promise<Council> {
  const { id } = await prepare();
  await given(world, world.promoter, addMember, { id });
  return given<Council>(world, world.promoter, found, { id, version: 1, on: '2023-05-01' });
}

describe('協議体', () => {
  it('is prepared once when the same request comes twice', async () => {
    const key = randomUUID();
    expect((await prepare(key)).id).toBe((await prepare(key)).id);
  });

  it('is set up with members, and active only after a meeting and a theme', async () => {
    const prepared = await prepare();
    expect(prepared).toMatchObject({ state: 'PREPARING' });
    expect(
      await refused(world, world.promoter, found, { id: prepared.id, version: 1, on: '2023-05-01' }),
    ).toBe('CB-002');
    await given(world, world.promoter, addMember, { id: prepared.id });
    const setUp = await given<Council>(world, world.promoter, found, {
      id: prepared.id,
      version: 1,
      on: '2023-05-01',
    });
    expect(setUp.state).toBe('SET_UP');
    expect(await refused(world, world.promoter, activate, { id: setUp.id, version: setUp.version })).toBe(
      'CB-004',
    );
    const met = await given<Council>(world, world.promoter, meet, { id: setUp.id, on: '2023-06-10' });
    expect(await refused(world, world.promoter, activate, { id: setUp.id, version: met.version })).toBe(
      'CB-004',
    );
    await given(world, world.promoter, theme, { id: setUp.id });
    const active = await given<Council>(world, world.promoter, activate, {
      id: setUp.id,
      version: met.version,
    });
    expect(active).toMatchObject({ state: 'ACTIVE', activeEvidence: '会議（2023-06-10）とテーマ 1 件' });
    const history = await given<{ history: object[] }>(
      world,
      world.promoter,
      `query ($id: ID!) { communityCouncil(id: $id) { history { state from until } } }`,
      { id: setUp.id },
    );
    expect(history.history).toEqual([
      { state: 'PREPARING', from: '2023-04-01', until: '2023-05-01' },
      { state: 'SET_UP', from: '2023-05-01', until: '2023-06-10' },
      { state: 'ACTIVE', from: '2023-06-10', until: null },
    ]);
  });

  it('tells the second of two savers that somebody was first', async () => {
    const council = await foundedCouncil();
    expect(
      await refused(
        world,
        world.section,
        `mutation ($id: ID!) { dissolveCommunityCouncil(id: $id, version: 1, reason: "統合") { id } }`,
        { id: council.id },
      ),
    ).toBe('SAVED_BY_OTHER');
  });

  it('gets a support plan while it is set up but not active, one at a time', async () => {
    const council = await foundedCouncil();
    const made = await given<{ supportPlans: { id: string; version: number }[] }>(
      world,
      world.promoter,
      plan,
      { id: council.id },
    );
    expect(made.supportPlans).toHaveLength(1);
    expect(await refused(world, world.promoter, plan, { id: council.id })).toBe('CB-007');
    await given(
      world,
      world.promoter,
      `mutation ($id: ID!, $version: Int!) { endCouncilSupport(planId: $id, version: $version, outcome: "会議が開かれた") { id } }`,
      { id: made.supportPlans[0]!.id, version: made.supportPlans[0]!.version },
    );
    expect(
      (await given<{ supportPlans: object[] }>(world, world.promoter, plan, { id: council.id })).supportPlans,
    ).toHaveLength(2);
  });

  it('lists councils by state and pages without gaps', async () => {
    for (let i = 0; i < 3; i += 1) await prepare();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Council[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await given(
        world,
        world.promoter,
        `query ($after: String) { communityCouncils(first: 2, after: $after, state: PREPARING) { nodes { id state } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(page.nodes.every((node) => node.state === 'PREPARING')).toBe(true);
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
