import { anyone, auditEvents, enrol, partner, residents, seal, staff, suspend } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AppointedPromoter,
  assignArea,
  given,
  refused,
  registerNeed,
  registerSupporter,
  type Scenario,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let assigned: AppointedPromoter;
let supporterId: string;
let needId: string;
const read = `query ($s: ID!, $n: ID!) {
  communitySupporter(id: $s) { id contact { phone } } communitySupporters { totalCount }
  communityNeed(id: $n) { id contact { phone } } communityNeeds { totalCount } }`;
const ids = () => ({ s: supporterId, n: needId });
const nothing = {
  communitySupporter: null,
  communitySupporters: { totalCount: 0 },
  communityNeed: null,
  communityNeeds: { totalCount: 0 },
};

beforeAll(async () => {
  world = await startScenario();
  assigned = await assignArea(world, world.promoter, 2);
  supporterId = (await registerSupporter(world)).id;
  needId = (await registerNeed(world)).id;
});
afterAll(() => world.subgraph.stop());

describe('サポーターと困りごと, and who may see them', () => {
  it('exist for the promoter of the area, with contact', async () => {
    const { data } = await world.subgraph.ask(world.promoter, read, ids());
    expect(data).toMatchObject({
      communitySupporter: { id: supporterId, contact: { phone: '086-000-0001' } },
      communitySupporters: { totalCount: 1 },
      communityNeed: { id: needId, contact: { phone: '086-000-0000' } },
      communityNeeds: { totalCount: 1 },
    });
  });

  it.each([
    ['a promoter of the same agency without the area', () => world.colleague],
    ['another agency', () => world.otherAgencyWorker],
    ['the section in charge', () => world.section],
    ['the public', () => anyone()],
    ['a partner without scope', () => partner([], { agencyId: world.promoter.agencyId })],
    ['another municipality', () => anyone({ municipality: '33202' })],
  ])('do not exist for %s, not even in counts', async (_name, actor) => {
    const { data } = await world.subgraph.ask(actor(), read, ids());
    expect(data).toEqual(nothing);
  });

  it('shows a partner only the classes of its scopes', async () => {
    const { data } = await world.subgraph.ask(
      partner(['summary'], { agencyId: world.promoter.agencyId }),
      read,
      ids(),
    );
    expect(data).toMatchObject({
      communitySupporter: { id: supporterId, contact: null },
      communityNeed: { id: needId, contact: null },
    });
  });

  it('refuses a step by another agency like an unknown number', async () => {
    const step = `mutation ($id: ID!) { withdrawCommunityNeed(id: $id, version: 1, reason: "取下げ") { id } }`;
    const forbidden = await world.subgraph.ask(world.otherAgencyWorker, step, { id: needId });
    const absent = await world.subgraph.ask(world.otherAgencyWorker, step, { id: crypto.randomUUID() });
    expect(forbidden.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    expect(forbidden.errors?.[0]?.extensions).toEqual(absent.errors?.[0]?.extensions);
  });

  it('cannot be registered by a promoter outside of their areas', async () => {
    const register = `mutation ($input: RegisterSupporterInput!) { registerCommunitySupporter(input: $input) { id } }`;
    const input = { personId: world.neighbourId, areaId: world.areaId, offers: ['TALK'] };
    expect(await refused(world, world.colleague, register, { input })).toBe('CB-015');
    expect(await refused(world, world.otherAgencyWorker, register, { input })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('are seen by both agencies when a consultation agency asks promoters to match', async () => {
    const need = await registerNeed(
      world,
      { personId: world.neighbourId, promotingAgencyId: world.promoter.agencyId },
      undefined,
      world.otherAgencyWorker,
    );
    const one = `query ($id: ID!) { communityNeed(id: $id) { id agency { id } } }`;
    for (const actor of [world.otherAgencyWorker, world.promoter]) {
      expect(await given(world, actor, one, { id: need.id })).toEqual({
        id: need.id,
        agency: { id: world.otherAgencyWorker.agencyId },
      });
    }
    expect(await given(world, world.colleague, one, { id: need.id })).toBeNull();
    const propose = `mutation ($id: ID!) { proposeHelperForNeed(id: $id, version: 1, helper: {}) { id } }`;
    expect(await refused(world, world.otherAgencyWorker, propose, { id: need.id })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('are hidden once the person is sealed', async () => {
    const [sealed] = await residents(world.subgraph.database, 1);
    const need = await registerNeed(world, { personId: sealed });
    await seal(world.subgraph.database, sealed!, world.otherAgencyWorker.agencyId!);
    expect(
      await given(world, world.promoter, `query ($id: ID!) { communityNeed(id: $id) { id } }`, {
        id: need.id,
      }),
    ).toBeNull();
  });

  it('tells an area how many, never fewer than ten, sealed persons aside, and the public nothing', async () => {
    const areaId = crypto.randomUUID();
    await given(
      world,
      world.section,
      `mutation ($input: AssignPromoterInput!) { assignCommunityPromoter(input: $input) { id } }`,
      {
        input: { promoterId: assigned.id, tier: 2, unit: 'JUNIOR_HIGH_DISTRICT', areaId, from: '2023-04-01' },
      },
    );
    const area = `query ($id: ID!) { _entities(representations: [{ __typename: "Area", id: $id }]) { ... on Area { communityBuilding { openNeedCount supporterCount promoters { displayName } } } } }`;
    const count = async (actor = world.section) =>
      (await given<{ communityBuilding: object }[]>(world, actor, area, { id: areaId }))[0]!
        .communityBuilding;
    for (let i = 0; i < 9; i += 1) await registerNeed(world, { areaId });
    expect(await count()).toMatchObject({
      openNeedCount: null,
      supporterCount: 0,
      promoters: [{ displayName: '試験 推進員' }],
    });
    const [tenth] = await residents(world.subgraph.database, 1);
    await registerNeed(world, { areaId, personId: tenth });
    expect(await count()).toMatchObject({ openNeedCount: 10 });
    expect(await count(anyone() as never)).toMatchObject({ openNeedCount: null, promoters: [] });
    await seal(world.subgraph.database, tenth!, world.otherAgencyWorker.agencyId!);
    expect(await count()).toMatchObject({ openNeedCount: null });
  });

  it('goes over to the colleague with the area, at the same moment', async () => {
    const colleague = await given<{ id: string }>(
      world,
      world.section,
      `mutation ($input: AppointPromoterInput!) { appointCommunityPromoter(input: $input) { id } }`,
      {
        input: {
          staffId: world.colleague.staffId,
          displayName: '試験 後任',
          agencyId: world.colleague.agencyId,
          appointedOn: '2023-04-01',
        },
      },
    );
    const handOver = `mutation ($input: HandOverAreaInput!) { handOverPromoterArea(input: $input) { id } }`;
    const first = assigned.assignments[0]!;
    const input = {
      assignmentId: first.id,
      toPromoterId: colleague.id,
      on: '2023-10-01',
      note: '協議体の連絡先は台帳にある',
    };
    expect(await refused(world, world.section, handOver, { input: { ...input, on: first.from } })).toBe(
      'CB-013',
    );
    await given(world, world.section, handOver, { input });
    const one = `query ($id: ID!) { communitySupporter(id: $id) { id } }`;
    expect(await given(world, world.colleague, one, { id: supporterId })).toEqual({ id: supporterId });
    expect(await given(world, world.promoter, one, { id: supporterId })).toBeNull();
  });

  it('stays with a promoter who hands over one zone of an area and keeps another, and begins on the day given', async () => {
    const areaId = crypto.randomUUID();
    const [keeper, newcomer] = await enrol(
      world.subgraph.database,
      staff(['promoter'], { agencyId: world.promoter.agencyId }),
      staff(['promoter'], { agencyId: world.promoter.agencyId }),
    );
    const assign = `mutation ($input: AssignPromoterInput!) { assignCommunityPromoter(input: $input) { assignments { id zone: zoneName } } }`;
    const handOver = `mutation ($input: HandOverAreaInput!) { handOverPromoterArea(input: $input) { id } }`;
    const appointed = await assignArea(world, keeper!, 2, crypto.randomUUID());
    const later = await assignArea(world, newcomer!, 2, crypto.randomUUID());
    const zone = (zoneName: string) => ({
      promoterId: appointed.id,
      tier: 2,
      unit: 'JUNIOR_HIGH_DISTRICT',
      areaId,
      zoneName,
      from: '2023-04-01',
    });
    await given(world, world.section, assign, { input: zone('東') });
    const { assignments } = await given<{ assignments: { id: string; zone: string | null }[] }>(
      world,
      world.section,
      assign,
      { input: zone('西') },
    );
    const need = await registerNeed(
      world,
      { areaId, personId: world.neighbourId },
      undefined,
      world.otherAgencyWorker,
    );
    const one = `query ($id: ID!) { communityNeed(id: $id) { id } }`;
    const seenBy = (actor: typeof keeper) => given(world, actor!, one, { id: need.id });
    const handed = (zoneName: string, on: string) =>
      given(world, world.section, handOver, {
        input: {
          assignmentId: assignments.find((each) => each.zone === zoneName)!.id,
          toPromoterId: later.id,
          on,
          note: '引継ぎ済み',
        },
      });
    await handed('東', '2023-10-01');
    expect([await seenBy(keeper), await seenBy(newcomer)]).toEqual([{ id: need.id }, { id: need.id }]);
    const [event] = await auditEvents(world.subgraph.database);
    expect(event!['read_bases']).toEqual(['promoter']);
    await handed('西', '2099-04-01');
    expect(await seenBy(keeper)).toEqual({ id: need.id });
  });

  it('ends with the account', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.otherAgencyWorker.agencyId }),
    );
    await suspend(world.subgraph.database, leaver!);
    const { data, errors } = await world.subgraph.ask(leaver!, read, ids());
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
  });
});
