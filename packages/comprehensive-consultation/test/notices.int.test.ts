import type { Actor } from '@tsunagu/access';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptHandover,
  answer,
  consentOf,
  passOnHandover,
  received,
  recordSheet,
  type Scenario,
  sent,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let caseId: string;
let version: number;

beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());
beforeEach(async () => {
  ({ id: caseId, version } = await received(world));
  world.subgraph.published.length = 0;
});

const wanted = () =>
  world.subgraph.published.filter(({ event }) => event === 'notice.wanted').map(({ payload }) => payload);

const by = (actor: Actor) => ({ exceptStaffId: actor.staffId });

describe('お知らせ', () => {
  it('tells the target of a hand-over, and the sender what became of it', async () => {
    const { id } = await sent(world, caseId, world.target);
    await answer(world, world.target, acceptHandover, { input: { handoverId: id, version: 1 } });
    const path = `/consultations/${caseId}`;
    expect(wanted()).toMatchObject([
      { kind: 'handover-arrived', path, agencyIds: [world.target.agencyId], ...by(world.window) },
      { kind: 'handover-accepted', path, agencyIds: [world.window.agencyId], ...by(world.target) },
    ]);
  });

  it('tells the next agency and the sender when a hand-over is passed on', async () => {
    const { id } = await sent(world, caseId, world.target);
    const input = {
      handoverId: id,
      version: 1,
      toAgencyId: world.coordinator.agencyId,
      reason: '家計は別の担当です。',
      citizenTold: true,
      wordToTarget: '滞納の相談です。',
    };
    await answer(world, world.target, passOnHandover, { input });
    expect(wanted().slice(1)).toMatchObject([
      { kind: 'handover-arrived', agencyIds: [world.coordinator.agencyId] },
      { kind: 'handover-passed-on', agencyIds: [world.window.agencyId] },
    ]);
  });

  it('tells the agencies on a withdrawn consent that a sharing ended, not which', async () => {
    const sheet = sheetOf(
      world,
      { id: caseId, version },
      {
        consent: consentOf(world, world.target.agencyId!, ['SUMMARY', 'NARRATIVE']),
      },
    );
    await answer(world, world.window, recordSheet, { input: sheet });
    const { consultationCase } = await answer<{ consultationCase: { consents: { id: string }[] } }>(
      world,
      world.window,
      'query ($id: ID!) { consultationCase(id: $id) { consents { id } } }',
      { id: caseId },
    );
    await answer(world, world.window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', {
      id: consultationCase.consents[0]?.id,
    });
    const [notice] = wanted();
    expect(notice).toMatchObject({ kind: 'sharing-ended', agencyIds: [world.target.agencyId] });
    expect(notice).not.toHaveProperty('path');
    expect(JSON.stringify(notice)).not.toContain(caseId);
  });
});
