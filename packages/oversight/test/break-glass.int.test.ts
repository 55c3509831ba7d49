import type { Actor } from '@tsunagu/access';
import { anyone, auditEvents, partner, residents, seal } from '@tsunagu/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let personId: string;
beforeAll(async () => {
  world = await startScenario();
});
beforeEach(async () => {
  [personId] = (await residents(world.subgraph.database, 1)) as [string];
});
afterAll(() => world.stop());

const reason = '自宅で倒れているのを隣の人が見つけ、救急隊が服薬と持病を尋ねている';

const openMutation = `mutation ($input: OpenBreakGlassInput!, $key: String) {
  openBreakGlass(input: $input, idempotencyKey: $key) { id state until openedAt reviewDueOn reason } }`;
const endMutation = 'mutation ($id: ID!) { endBreakGlass(id: $id) { id state } }';
const reviewMutation = `mutation ($input: ReviewBreakGlassInput!) {
  reviewBreakGlass(input: $input) { state finding reviewNote reviewedAt } }`;
const queue = `query ($reviewed: Boolean!) {
  breakGlassReviews(reviewed: $reviewed, first: 100) { totalCount nodes { id reason isOverdue reviewDueOn } } }`;

interface Opened {
  openBreakGlass: { id: string; state: string; openedAt: string; until: string };
}

const open = (actor: Actor, input: object = {}, key?: string) =>
  world.subgraph.ask<Opened>(actor, openMutation, {
    input: { personId, reason, minutes: 60, ...input },
    key,
  });

const opened = async (actor: Actor = world.worker) => {
  const answer = await open(actor);
  expect(answer.errors).toBeUndefined();
  return answer.data!.openBreakGlass;
};

const reviewsOf = async (actor: Actor, reviewed = false) => {
  const { data } = await world.subgraph.ask<{
    breakGlassReviews: { totalCount: number; nodes: { id: string; isOverdue: boolean }[] };
  }>(actor, queue, { reviewed });
  return data!.breakGlassReviews;
};

describe('緊急閲覧を始める', () => {
  it('lasts as long as asked for and says when it will be reviewed', async () => {
    const grant = await opened();
    expect(grant).toMatchObject({ state: 'OPEN', reason });
    expect(Date.parse(grant.until) - Date.parse(grant.openedAt)).toBe(60 * 60_000);
  });

  it('opens the records of this one person, which were closed before', async () => {
    const seen = () =>
      world.subgraph.runtime.transact(world.coordinator, (ctx) =>
        ctx.db.query<{ basis: string }>(`select basis from access.person_basis($1, 'contact')`, [personId]),
      );
    expect(await seen()).toEqual([]);
    await opened(world.coordinator);
    expect(await seen()).toMatchObject([{ basis: 'break-glass' }]);
  });

  it.each([
    ['OV-001', { reason: '緊急のため' }],
    ['OV-002', { reason: '緊急のため緊急のため緊急のため緊急のため緊急のため' }],
    ['OV-003', { reason: '緊急の対応のため、業務上必要なので、本人の記録の内容を確認します。' }],
    ['OV-004', { minutes: 480 }],
    ['INPUT_INVALID', { reason: '' }],
  ])('is refused with %s', async (code, input) => {
    expect(codeOf(await open(world.worker, input))).toBe(code);
  });

  it.each([
    ['an auditor', () => world.auditor],
    ['the lead division', () => world.leadDivision],
    ['a promoter', () => world.promoter],
    ['a partner', () => partner(['identity', 'contact'])],
    ['the public', () => anyone()],
  ])('is nothing for %s', async (_name, actor) => {
    expect(codeOf(await open(actor()))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('wants a fresh proof of who is asking', async () => {
    const stale = new Date(Date.now() - 6 * 60_000).toISOString();
    expect(codeOf(await open({ ...world.worker, steppedUpAt: stale }))).toBe('STEP_UP_REQUIRED');
    expect(codeOf(await open({ ...world.worker, steppedUpAt: undefined }))).toBe('STEP_UP_REQUIRED');
  });

  it('gives the same answer for a person who is sealed as for one who is absent', async () => {
    await seal(world.subgraph.database, personId, world.stranger.agencyId!);
    const sealed = await open(world.worker);
    const absent = await open(world.worker, { personId: crypto.randomUUID() });
    expect(codeOf(sealed)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(sealed.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    expect(sealed.errors?.[0]?.extensions).toEqual(absent.errors?.[0]?.extensions);
  });

  it('is taken once, however often it is sent', async () => {
    const first = await open(world.worker, {}, `key-${personId}`);
    const again = await open(world.worker, {}, `key-${personId}`);
    expect(again.data?.openBreakGlass.id).toBe(first.data?.openBreakGlass.id);
    expect(codeOf(await open(world.worker))).toBe('OV-005');
  });

  it('stands in the log with the person it is about', async () => {
    await opened();
    const events = await auditEvents(world.subgraph.database);
    expect(events[0]).toMatchObject({ action: 'breakGlass.open', person_ids: [personId] });
  });
});

describe('緊急閲覧を終える', () => {
  it('ends at once, twice without harm, and only by the one who took it', async () => {
    const { id } = await opened();
    await world.subgraph.ask(world.stranger, endMutation, { id });
    const mine = `query ($id: ID!) { breakGlass(id: $id) { state } }`;
    expect((await world.subgraph.ask(world.worker, mine, { id })).data).toMatchObject({
      breakGlass: { state: 'OPEN' },
    });
    for (let turn = 0; turn < 2; turn += 1) {
      const { data } = await world.subgraph.ask(world.worker, endMutation, { id });
      expect(data).toMatchObject({ endBreakGlass: { state: 'WAITING' } });
    }
  });

  it('is not itself one of the readings that the review lists', async () => {
    const { id } = await opened();
    await world.subgraph.ask(world.worker, 'query ($id: ID!) { breakGlass(id: $id) { reason } }', { id });
    await world.subgraph.ask(world.worker, '{ myBreakGlasses { nodes { reason } } }');
    const [own] = await auditEvents(world.subgraph.database);
    expect(own).toMatchObject({ staff_id: world.worker.staffId });
    const readings = await world.subgraph.runtime.transact(world.leadDivision, (ctx) =>
      ctx.db.query('select * from access.break_glass_audit($1, null, 100)', [id]),
    );
    expect(readings).toEqual([]);
  });

  it('is known to the one who took it and to the lead division, to nobody else', async () => {
    const { id } = await opened();
    const ask = async (actor: Actor) =>
      (await world.subgraph.ask(actor, 'query ($id: ID!) { breakGlass(id: $id) { id } }', { id })).data;
    expect(await ask(world.worker)).toMatchObject({ breakGlass: { id } });
    expect(await ask(world.leadDivision)).toMatchObject({ breakGlass: { id } });
    for (const actor of [world.stranger, world.auditor, anyone()]) {
      expect(await ask(actor)).toMatchObject({ breakGlass: null });
    }
  });
});

describe('事後確認', () => {
  const review = (actor: Actor, id: string) =>
    world.subgraph.ask(actor, reviewMutation, {
      input: { id, finding: 'JUSTIFIED', note: '救急搬送の記録と合う。' },
    });

  it('waits until the look is over, is done once and leaves the queue', async () => {
    const { id } = await opened();
    expect(codeOf(await review(world.leadDivision, id))).toBe('OV-006');
    await world.subgraph.ask(world.worker, endMutation, { id });
    expect((await reviewsOf(world.leadDivision)).nodes.map((node) => node.id)).toContain(id);
    expect((await review(world.leadDivision, id)).data).toMatchObject({
      reviewBreakGlass: { state: 'REVIEWED', finding: 'JUSTIFIED', reviewNote: '救急搬送の記録と合う。' },
    });
    expect((await reviewsOf(world.leadDivision)).nodes.map((node) => node.id)).not.toContain(id);
    expect((await reviewsOf(world.leadDivision, true)).nodes.map((node) => node.id)).toContain(id);
    expect(codeOf(await review(world.leadDivision, id))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('is not done by whoever looked, nor by anybody but the lead division', async () => {
    const { id } = await opened();
    await world.subgraph.ask(world.worker, endMutation, { id });
    const alsoLead = { ...world.worker, roles: [...world.worker.roles, 'lead-division' as const] };
    expect(codeOf(await review(alsoLead, id))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(codeOf(await review(world.stranger, id))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(codeOf(await review(world.auditor, id))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('is overdue after the first working day that follows, and the queue is empty for others', async () => {
    const { id } = await opened();
    await world.admin(
      `update access.break_glass set granted_at = now() - interval '30 days',
         valid = tstzrange(now() - interval '30 days', now() - interval '30 days' + interval '1 hour') where grant_id = $1`,
      [id],
    );
    const { nodes } = await reviewsOf(world.leadDivision);
    expect(nodes[0]).toMatchObject({ id, isOverdue: true });
    expect(await reviewsOf(world.worker)).toEqual({ totalCount: 0, nodes: [] });
    expect(await reviewsOf(world.auditor)).toEqual({ totalCount: 0, nodes: [] });
  });
});
