import { randomUUID } from 'node:crypto';
import { auditEvents } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assignArea,
  given,
  refused,
  registerNeed,
  registerSupporter,
  type Scenario,
  startScenario,
} from './scenario.ts';

interface Versioned {
  id: string;
  version: number;
  state: string;
}

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
  await assignArea(world, world.promoter, 2);
});
afterAll(() => world.subgraph.stop());

const propose = `mutation ($id: ID!, $version: Int!, $supporterId: ID) {
  proposeHelperForNeed(id: $id, version: $version, helper: { supporterId: $supporterId }) { id version state matches { state supporter { id state } } } }`;
const step = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id version state endedOn } }`;

describe('困りごとと担い手のマッチング', () => {
  it('goes from the request to the help, and the supporter is active from then on', async () => {
    const supporter = await registerSupporter(world);
    const need = await registerNeed(world);
    expect(need).toMatchObject({ state: 'OPEN', contact: { phone: '086-000-0000' } });
    const proposed = await given<Versioned>(world, world.promoter, propose, {
      ...need,
      supporterId: supporter.id,
    });
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      matches: [{ state: 'PROPOSED', supporter: { id: supporter.id, state: 'REGISTERED' } }],
    });
    const matched = await given<Versioned>(world, world.promoter, step('acceptNeedMatch'), { ...proposed });
    expect(matched.state).toBe('MATCHED');
    const now = await given<Versioned>(
      world,
      world.promoter,
      `query ($id: ID!) { communitySupporter(id: $id) { state } }`,
      supporter,
    );
    expect(now.state).toBe('ACTIVE');
    const done = await given<Versioned & { endedOn: string }>(
      world,
      world.promoter,
      step('completeCommunityNeed'),
      { ...matched },
    );
    expect(done).toMatchObject({ state: 'DONE', endedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });

  it('is open again when the supporter declines', async () => {
    const supporter = await registerSupporter(world);
    const need = await registerNeed(world);
    const proposed = await given<Versioned>(world, world.promoter, propose, {
      ...need,
      supporterId: supporter.id,
    });
    const open = await given<Versioned>(
      world,
      world.promoter,
      `mutation ($id: ID!, $version: Int!) { declineNeedMatch(id: $id, version: $version, reason: "都合が合わない") { id version state matches { state reason } } }`,
      { ...proposed },
    );
    expect(open).toMatchObject({ state: 'OPEN', matches: [{ state: 'DECLINED', reason: '都合が合わない' }] });
  });

  it('is refused for the person themselves and for help that is not offered', async () => {
    const own = await registerSupporter(world, { personId: world.personId });
    const need = await registerNeed(world);
    expect(await refused(world, world.promoter, propose, { ...need, supporterId: own.id })).toBe('CB-043');
    const other = await registerSupporter(world, { offers: ['TALK'] });
    expect(await refused(world, world.promoter, propose, { ...need, supporterId: other.id })).toBe('CB-043');
  });

  it('is refused to tier 1, even in their own area', async () => {
    const tier1 = await startScenario();
    await assignArea(tier1, tier1.promoter, 1);
    const supporter = await registerSupporter(tier1);
    const need = await registerNeed(tier1);
    expect(await refused(tier1, tier1.promoter, propose, { ...need, supporterId: supporter.id })).toBe(
      'CB-014',
    );
    await tier1.subgraph.stop();
  });

  it('registers a supporter once', async () => {
    const personId = world.neighbourIds.pop()!;
    await registerSupporter(world, { personId });
    await expect(registerSupporter(world, { personId })).rejects.toThrow('CB-032');
  });

  it('is registered once when the same request comes twice', async () => {
    const key = randomUUID();
    expect((await registerNeed(world, {}, key)).id).toBe((await registerNeed(world, {}, key)).id);
  });

  it('shows person and household what they asked for and offered, by one query for all members', async () => {
    const need = await registerNeed(world);
    const { data } = await world.subgraph.ask<{
      _entities: { communityBuilding: { needs: object[]; timeline: object[] } }[];
    }>(
      world.promoter,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { communityBuilding { needs { id basis evidenceId } timeline { title measure agency { id } } } } } }`,
      { r: [{ __typename: 'Household', id: randomUUID(), memberIds: [world.personId, world.neighbourId] }] },
    );
    const { communityBuilding } = data!._entities[0]!;
    expect(communityBuilding.needs).toContainEqual({
      id: need.id,
      basis: 'promoter',
      evidenceId: expect.any(String),
    });
    expect(communityBuilding.timeline[0]).toMatchObject({
      measure: 4,
      agency: { id: world.promoter.agencyId },
    });
  });

  it('leaves an audit event with basis and evidence for what was read', async () => {
    const need = await registerNeed(world);
    await given(world, world.promoter, `query ($id: ID!) { communityNeed(id: $id) { contact { phone } } }`, {
      id: need.id,
    });
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({
      outcome: 'given',
      staff_id: world.promoter.staffId,
      case_ids: [need.id],
      person_ids: [world.personId],
      read_classes: ['summary', 'contact'],
    });
  });
});

describe('後追いアンケート', () => {
  it('finds those who wish to be active and makes the approach', async () => {
    const supporter = await registerSupporter(world);
    const send = `mutation ($id: ID!) { sendSupporterSurvey(id: $id) { surveys { sentOn answer } } }`;
    await given(world, world.promoter, send, { id: supporter.id });
    expect(await refused(world, world.promoter, send, { id: supporter.id })).toBe('CB-034');
    await given(
      world,
      world.promoter,
      `mutation ($id: ID!, $version: Int!) { answerSupporterSurvey(id: $id, version: $version, answer: WISHES) { id } }`,
      { ...supporter },
    );
    const waiting = `{ communitySupporters(awaitingApproach: true) { nodes { id } } }`;
    expect((await given<{ nodes: object[] }>(world, world.promoter, waiting)).nodes).toContainEqual({
      id: supporter.id,
    });
    await given(
      world,
      world.promoter,
      `mutation ($id: ID!) { approachSupporter(id: $id, result: "サロンを紹介した") { surveys { approachResult } } }`,
      {
        id: supporter.id,
      },
    );
    expect((await given<{ nodes: object[] }>(world, world.promoter, waiting)).nodes).not.toContainEqual({
      id: supporter.id,
    });
  });
});
