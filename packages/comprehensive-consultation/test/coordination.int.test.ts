import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { anyone, enrol, partner, seal, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let lead: Actor;
let worker: Actor;
let caseId: string;

const request = `mutation ($input: RequestCoordinationInput!, $key: String) {
  requestCoordination(input: $input, idempotencyKey: $key) { id state version reason requestedBy { id } narrative { situation } } }`;
const accept = `mutation ($input: AcceptCoordinationInput!) {
  acceptCoordination(input: $input) { id state version visibleBecause { basis } narrative { situation } consultation { id narrative { firstWord } } } }`;
const decide = `mutation ($input: DecideRolesInput!) {
  decideRoles(input: $input) { id state version decision { reason roles { agency { id } role } } monitoring { id version agency { id } } narrative { situation } } }`;
const end = `mutation ($input: EndCoordinationInput!) { endCoordination(input: $input) { outcome } }`;
const close = `mutation ($input: CloseMonitoringInput!) { closeMonitoring(input: $input) { outcome } }`;
const inbox = `{ coordinationRequests { totalCount nodes { id reason version requestedBy { id } } } }`;
const read = `query ($id: ID!) { consultationCase(id: $id) {
  id visibleBecause { basis } narrative { firstWord } sheet { number }
  coordination { state narrative { situation advice } decision { reason } }
  monitoring { closedAt outcome result { result } } } }`;
const absent = { consultationCase: null };

const asked = (more: object = {}) => ({
  caseId,
  reason: 'ROLES_UNDECIDED',
  situation: '四つの機関が関わるが、家計を誰が受け持つか決まらない。',
  ...more,
});

interface Asked {
  id: string;
  version: number;
}

async function requested(): Promise<Asked> {
  const data = await answer<{ requestCoordination: Asked }>(world, world.window, request, { input: asked() });
  return data.requestCoordination;
}

async function accepted(): Promise<Asked> {
  const { id, version } = await requested();
  const data = await answer<{ acceptCoordination: Asked }>(world, world.coordinator, accept, {
    input: { id, version },
  });
  return data.acceptCoordination;
}

const roles = (more: object = {}) => ({
  roles: [{ agencyId: world.target.agencyId, role: '家計の相談' }],
  reason: '会議の結論による。',
  ...more,
});

beforeAll(async () => {
  world = await startScenario();
  [lead, worker] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: world.window.agencyId }),
  )) as [Actor, Actor];
});
afterAll(() => world.subgraph.stop());
beforeEach(async () => {
  caseId = (await received(world)).id;
});

describe('調整の依頼', () => {
  it('waits in the inbox without person or case, and opens nothing before it is accepted', async () => {
    const { id } = await requested();
    const { coordinationRequests } = await answer<{ coordinationRequests: { nodes: object[] } }>(
      world,
      world.coordinator,
      inbox,
    );
    expect(coordinationRequests.nodes).toContainEqual({
      id,
      reason: 'ROLES_UNDECIDED',
      version: 1,
      requestedBy: { id: world.window.agencyId },
    });
    expect(await answer(world, world.coordinator, read, { id: caseId })).toEqual(absent);
    for (const stranger of [world.target, lead, anyone(), partner(['summary'])]) {
      expect(await answer(world, stranger, inbox)).toEqual({
        coordinationRequests: { totalCount: 0, nodes: [] },
      });
    }
  });

  it('comes from the handling agency, once, with a reason in words', async () => {
    expect(await refusal(world, world.target, request, { input: asked() })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await refusal(world, world.coordinator, request, { input: asked() })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await refusal(world, world.window, request, { input: asked({ situation: ' ' }) })).toBe('CC-033');
    const elsewhere = asked({ coordinatorAgencyId: world.target.agencyId });
    expect(await refusal(world, world.window, request, { input: elsewhere })).toBe('CC-032');
    const key = randomUUID();
    const first = await answer<{ requestCoordination: Asked }>(world, world.window, request, {
      input: asked(),
      key,
    });
    const again = await answer<{ requestCoordination: Asked }>(world, world.window, request, {
      input: asked(),
      key,
    });
    expect(again.requestCoordination.id).toBe(first.requestCoordination.id);
    expect(await refusal(world, world.window, request, { input: asked() })).toBe('CC-031');
  });

  it('is refused where the case was sealed, and a sealed request is in nobody’s inbox', async () => {
    const before = await requested();
    await seal(world.subgraph.database, world.mother, world.window.agencyId!);
    try {
      const { coordinationRequests } = await answer<{ coordinationRequests: { nodes: { id: string }[] } }>(
        world,
        world.coordinator,
        inbox,
      );
      expect(coordinationRequests.nodes.map((node) => node.id)).not.toContain(before.id);
      expect(
        await refusal(world, world.coordinator, accept, {
          input: { id: before.id, version: before.version },
        }),
      ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
      caseId = (await received(world)).id;
      expect(await refusal(world, world.window, request, { input: asked() })).toBe('CC-036');
    } finally {
      await liftSeals();
    }
  });
});

describe('調整', () => {
  it('opens the case to the coordinator from acceptance until the roles are decided', async () => {
    const { id, version } = await requested();
    const stranger = staff(['coordinator'], { agencyId: randomUUID() });
    await enrol(world.subgraph.database, { ...stranger, roles: ['case-worker'] });
    expect(await refusal(world, stranger, accept, { input: { id, version } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await answer(world, world.coordinator, accept, { input: { id, version } })).toMatchObject({
      acceptCoordination: {
        state: 'COORDINATING',
        visibleBecause: { basis: 'coordination' },
        narrative: { situation: expect.stringContaining('四つの機関') },
        consultation: { id: caseId, narrative: { firstWord: expect.any(String) } },
      },
    });
    expect(await refusal(world, world.coordinator, accept, { input: { id, version } })).toBe('CC-030');

    const decided = await answer<{ decideRoles: { monitoring: Asked[] } }>(world, lead, decide, {
      input: { id, version: version + 1, ...roles() },
    });
    expect(decided).toMatchObject({
      decideRoles: {
        state: 'DECIDED',
        narrative: null,
        decision: { reason: '会議の結論による。', roles: [{ agency: { id: world.target.agencyId } }] },
        monitoring: [
          { agency: { id: world.coordinator.agencyId } },
          { agency: { id: world.target.agencyId } },
        ],
      },
    });
    expect(await answer(world, world.coordinator, read, { id: caseId })).toMatchObject({
      consultationCase: {
        visibleBecause: { basis: 'monitor' },
        narrative: null,
        coordination: { state: 'DECIDED', narrative: null, decision: { reason: '会議の結論による。' } },
        monitoring: [{ closedAt: null }, { closedAt: null }],
      },
    });

    const [duty] = decided.decideRoles.monitoring;
    const closing = { id: duty!.id, version: duty!.version, outcome: 'SUPPORT_BEGAN', result: '' };
    expect(await refusal(world, world.coordinator, close, { input: closing })).toBe('CC-051');
    expect(await refusal(world, world.third, close, { input: closing })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(
      await answer(world, world.coordinator, close, {
        input: { ...closing, result: '就労支援が始まった。' },
      }),
    ).toEqual({ closeMonitoring: { outcome: 'SUPPORT_BEGAN' } });
    expect(await answer(world, world.coordinator, read, { id: caseId })).toEqual(absent);
    expect(await answer(world, worker, read, { id: caseId })).toMatchObject({
      consultationCase: { monitoring: [{ result: { result: '就労支援が始まった。' } }, { result: null }] },
    });
    expect(await refusal(world, lead, close, { input: { ...closing, version: 2, result: '再び' } })).toBe(
      'CC-050',
    );
  });

  it('lets the lead division alone decide, and never see the words or the health', async () => {
    const { id, version } = await accepted();
    for (const actor of [world.coordinator, worker, world.window]) {
      expect(await refusal(world, actor, decide, { input: { id, version, ...roles() } })).toBe('CC-062');
    }
    expect(await refusal(world, lead, decide, { input: { id, version, ...roles({ roles: [] }) } })).toBe(
      'CC-034',
    );
    expect(await refusal(world, lead, decide, { input: { id, version: 1, ...roles() } })).toBe(
      'SAVED_BY_OTHER',
    );
    const unknown = roles({ roles: [{ agencyId: randomUUID(), role: '見守り' }] });
    expect(await refusal(world, lead, decide, { input: { id, version, ...unknown } })).toBe('AGENCY_UNKNOWN');
    expect(await answer(world, lead, read, { id: caseId })).toMatchObject({
      consultationCase: {
        visibleBecause: { basis: 'lead-division' },
        narrative: null,
        coordination: { state: 'COORDINATING', narrative: null },
      },
    });
    const list = '{ coordinations(state: COORDINATING) { nodes { id visibleBecause { basis } } } }';
    const { coordinations } = await answer<{ coordinations: { nodes: object[] } }>(world, lead, list);
    expect(coordinations.nodes).toContainEqual({ id, visibleBecause: { basis: 'lead-division' } });
  });

  it('does not open a case of the city to the lead division that never came to coordination', async () => {
    expect(await answer(world, lead, read, { id: caseId })).toEqual(absent);
  });

  it('ends with an advice for the agency that asked, or by its own withdrawal', async () => {
    const { id, version } = await accepted();
    expect(await refusal(world, world.coordinator, end, { input: { id, version } })).toBe('CC-035');
    const advice = '住居確保給付金の窓口を案内してください。';
    expect(await answer(world, world.coordinator, end, { input: { id, version, advice } })).toEqual({
      endCoordination: { outcome: 'ADVICE_ONLY' },
    });
    expect(await answer(world, world.coordinator, read, { id: caseId })).toEqual(absent);
    expect(await answer(world, worker, read, { id: caseId })).toMatchObject({
      consultationCase: { coordination: { state: 'ENDED', narrative: { advice } } },
    });

    const second = await requested();
    expect(await refusal(world, world.target, end, { input: { id: second.id, version: 1 } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await answer(world, world.window, end, { input: { id: second.id, version: 1 } })).toEqual({
      endCoordination: { outcome: 'WITHDRAWN' },
    });
  });
});

async function liftSeals(): Promise<void> {
  const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await client.connect();
  await client.query(`update access.seal set valid = tstzrange(lower(valid), now()) where upper_inf(valid)`);
  await client.end();
}
