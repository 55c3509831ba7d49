import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.stop());

/** A browser in which somebody is signed in. */
async function browser(actor: Actor, device: string): Promise<Actor> {
  const sessionId = randomUUID();
  await world.admin(
    `insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at, device)
     values ($1, $2, $3, $4, now(), now() + interval '8 hours', $5)`,
    [actor.municipality, sessionId, randomBytes(32), actor.staffId, device],
  );
  return { ...actor, sessionId };
}

const list =
  'query ($staffId: ID) { staffSessions(staffId: $staffId) { id device isLive isCurrent endedBecause } }';
const end = 'mutation ($id: ID!) { endSession(id: $id) }';

describe('セッション', () => {
  it('of one’s own are listed and ended; the other browser is out at once', async () => {
    const desk = await browser(world.worker, '窓口の端末');
    const tablet = await browser(world.worker, '訪問用の端末');
    const { data } = await world.subgraph.ask<{ staffSessions: object[] }>(desk, list);
    expect(data!.staffSessions).toContainEqual(
      expect.objectContaining({ id: desk.sessionId, device: '窓口の端末', isLive: true, isCurrent: true }),
    );
    expect(data!.staffSessions).toContainEqual(
      expect.objectContaining({ id: tablet.sessionId, isLive: true, isCurrent: false }),
    );
    expect((await world.subgraph.ask(desk, end, { id: tablet.sessionId })).data).toEqual({
      endSession: true,
    });
    expect(codeOf(await world.subgraph.ask(tablet, list))).toBeDefined();
    const after = await world.subgraph.ask<{ staffSessions: object[] }>(desk, list);
    expect(after.data!.staffSessions).toContainEqual(
      expect.objectContaining({ id: tablet.sessionId, isLive: false, endedBecause: 'OWN_LIST' }),
    );
  });

  it('of others are the register keeper’s business and nobody else’s', async () => {
    const theirs = await browser(world.stranger, '端末');
    const of = { staffId: world.stranger.staffId };
    expect(codeOf(await world.subgraph.ask(world.worker, list, of))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(codeOf(await world.subgraph.ask(world.worker, end, { id: theirs.sessionId }))).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect((await world.subgraph.ask(world.keeper, list, of)).data).toMatchObject({
      staffSessions: [{ id: theirs.sessionId }],
    });
    await world.subgraph.ask(world.keeper, end, { id: theirs.sessionId });
    expect((await world.subgraph.ask(world.keeper, list, of)).data).toMatchObject({
      staffSessions: [{ id: theirs.sessionId, isLive: false, endedBecause: 'ADMINISTRATOR' }],
    });
  });
});
