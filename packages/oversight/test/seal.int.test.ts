import type { Actor } from '@tsunagu/access';
import { anyone, partner } from '@tsunagu/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterEach(() =>
  world.admin('delete from access.seal_reviewer').then(() => world.admin('delete from access.seal')),
);
afterAll(() => world.stop());

const setMutation = `mutation ($input: SetSealInput!, $key: String) {
  setSeal(input: $input, idempotencyKey: $key) { id isOfPerson caseId reason liftedAt persons { id } reviewers { id } } }`;
const list = `{ seals { id liftedAt persons { id } reviewers { id } } }`;
const protectedPerson = `query ($people: [_Any!]!) {
  _entities(representations: $people) { ... on Person { oversight { seal { id } } } } }`;

interface Set {
  setSeal: { id: string };
}

const set = (actor: Actor, input: object = {}, key?: string) =>
  world.subgraph.ask<Set>(actor, setMutation, {
    input: { personId: world.personId, reason: '支援措置の申出（第1号）', ...input },
    key,
  });

const sealed = async (input: object = {}) => {
  const answer = await set(world.worker, input);
  expect(answer.errors).toBeUndefined();
  return answer.data!.setSeal.id;
};

const isVisible = (actor: Actor) =>
  world.subgraph.runtime.transact(
    actor,
    async (ctx) =>
      (await ctx.db.query(`select from access.person_basis($1, 'identity')`, [world.personId])).length > 0,
  );

describe('支援措置', () => {
  it('makes the person vanish for everybody but the handling agency, and come back when it is lifted', async () => {
    expect(await isVisible(world.stranger)).toBe(true);
    const id = await sealed();
    expect(await isVisible(world.stranger)).toBe(false);
    expect(await isVisible(world.worker)).toBe(true);
    const lifted = await world.subgraph.ask(
      world.worker,
      `mutation ($id: ID!) { liftSeal(id: $id) { liftedAt } }`,
      { id },
    );
    expect(lifted.data).toMatchObject({ liftSeal: { liftedAt: expect.any(String) } });
    expect(await isVisible(world.stranger)).toBe(true);
  });

  it('is set and lifted only shortly after a proof of identity', async () => {
    const unproved = { ...world.worker, steppedUpAt: undefined };
    expect(codeOf(await set(unproved))).toBe('STEP_UP_REQUIRED');
    const id = await sealed();
    const lift = `mutation ($id: ID!) { liftSeal(id: $id) { id } }`;
    expect(codeOf(await world.subgraph.ask(unproved, lift, { id }))).toBe('STEP_UP_REQUIRED');
    expect(await isVisible(world.stranger)).toBe(false);
  });

  it('is listed for the handling agency only, and on the person for nobody else', async () => {
    const id = await sealed();
    const people = [{ __typename: 'Person', id: world.personId }];
    expect((await world.subgraph.ask(world.worker, list)).data).toMatchObject({
      seals: [{ id, persons: [{ id: world.personId }] }],
    });
    expect((await world.subgraph.ask(world.worker, protectedPerson, { people })).data).toMatchObject({
      _entities: [{ oversight: { seal: { id } } }],
    });
    const others = [
      world.stranger,
      world.leadDivision,
      world.auditor,
      world.keeper,
      partner(['identity', 'summary'], { agencyId: world.worker.agencyId }),
      anyone(),
    ];
    for (const actor of others) {
      expect((await world.subgraph.ask(actor, list)).data).toEqual({ seals: [] });
      expect((await world.subgraph.ask(actor, protectedPerson, { people })).data).toMatchObject({
        _entities: [{ oversight: { seal: null } }],
      });
    }
  });

  it('lets a named reviewer pass until they are removed', async () => {
    const id = await sealed();
    const step = (name: string) =>
      world.subgraph.ask(
        world.worker,
        `mutation ($id: ID!, $staffId: ID!) { ${name}(id: $id, staffId: $staffId) { reviewers { id } } }`,
        { id, staffId: world.stranger.staffId },
      );
    expect((await step('nameSealReviewer')).data).toMatchObject({
      nameSealReviewer: { reviewers: [{ id: world.stranger.staffId }] },
    });
    expect(await isVisible(world.stranger)).toBe(true);
    expect((await step('removeSealReviewer')).data).toMatchObject({ removeSealReviewer: { reviewers: [] } });
    expect(await isVisible(world.stranger)).toBe(false);
  });

  it('can be laid on one case of the agency', async () => {
    const choices = await world.subgraph.ask(
      world.worker,
      `query ($personId: ID!) { sealableCases(personId: $personId) { id measure } }`,
      { personId: world.personId },
    );
    expect(choices.data).toMatchObject({ sealableCases: [{ id: world.caseId, measure: 2 }] });
    const answer = await set(world.worker, { caseId: world.caseId });
    expect(answer.data).toMatchObject({
      setSeal: { isOfPerson: false, caseId: world.caseId, persons: [{ id: world.personId }] },
    });
    expect(codeOf(await set(world.worker, { caseId: world.caseId }))).toBe('OV-010');
  });

  it('is not laid twice, and once however often it is sent', async () => {
    const first = await set(world.worker, {}, 'once');
    const again = await set(world.worker, {}, 'once');
    expect(again.data?.setSeal.id).toBe(first.data?.setSeal.id);
    expect(codeOf(await set(world.worker))).toBe('OV-010');
  });

  it.each([
    ['an agency that does not handle the person', () => world.stranger],
    ['a promoter', () => world.promoter],
    ['the lead division', () => world.leadDivision],
  ])('is not laid by %s, sealed or not, with one answer', async (_name, actor) => {
    const before = await set(actor());
    await sealed();
    const after = await set(actor());
    expect(codeOf(before)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(after.errors?.[0]?.extensions).toEqual(before.errors?.[0]?.extensions);
    expect(after.errors?.[0]?.message).toBe(before.errors?.[0]?.message);
  });

  it('is lifted by the handling agency only, and another number is answered alike', async () => {
    const id = await sealed();
    const lift = (actor: Actor, sealId: string) =>
      world.subgraph.ask(actor, `mutation ($id: ID!) { liftSeal(id: $id) { id } }`, { id: sealId });
    const forbidden = await lift(world.stranger, id);
    const absent = await lift(world.stranger, crypto.randomUUID());
    expect(codeOf(forbidden)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(forbidden.errors?.[0]?.extensions).toEqual(absent.errors?.[0]?.extensions);
    expect(await isVisible(world.stranger)).toBe(false);
  });
});
