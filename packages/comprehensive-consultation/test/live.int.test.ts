import { enrol, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sent,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let ear: pg.Client;
const heard: string[] = [];

const changed =
  'subscription ($id: ID!) { consultationChanged(id: $id) { id state narrative { firstWord } } }';
const work =
  'subscription { openWorkChanged { handoversWaiting { totalCount } openConsultations { totalCount } } }';

beforeAll(async () => {
  world = await startScenario();
  ear = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await ear.connect();
  ear.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await ear.query('listen tsunagu_changes');
});
afterAll(async () => {
  await ear.end();
  await world.subgraph.stop();
});

/** The notices of what was done, after their commit. */
async function noticesOf(work: () => Promise<unknown>): Promise<string[]> {
  await ear.query('select');
  heard.length = 0;
  await work();
  await ear.query('select');
  return [...heard].sort();
}

describe('a subscription as a subgraph answers it', () => {
  it('gives the consultation as it is now and names what would change the answer', async () => {
    const { id } = await received(world);
    const { data, extensions } = await world.subgraph.ask(world.window, changed, { id });
    expect(data).toMatchObject({ consultationChanged: { id, state: 'RECEIVED' } });
    expect(extensions).toEqual({ watched: [`33100/case/${id}`] });
  });

  it('gives a stranger what an unknown number gives: nothing, and nothing to wait for', async () => {
    const { id } = await received(world);
    const stranger = await world.subgraph.ask(world.target, changed, { id });
    expect(stranger).toEqual(await world.subgraph.ask(world.target, changed, { id: crypto.randomUUID() }));
    expect(stranger.data).toEqual({ consultationChanged: null });
    expect(stranger.extensions).toBeUndefined();
  });

  it('waits for the own agency with the worklist', async () => {
    const { data, extensions } = await world.subgraph.ask(world.third, work);
    expect(data).toMatchObject({ openWorkChanged: { handoversWaiting: { totalCount: 0 } } });
    expect(extensions).toEqual({ watched: [`33100/agency/${world.third.agencyId}`] });
  });
});

describe('notices of changes', () => {
  it('name the case and the agencies that handle it, and nothing else', async () => {
    const { id } = await received(world);
    const notices = await noticesOf(() => sent(world, id, world.target));
    expect(notices).toEqual(
      [
        `33100/agency/${world.target.agencyId}`,
        `33100/agency/${world.window.agencyId}`,
        `33100/case/${id}`,
      ].sort(),
    );
  });

  it('go out for a consultation that was just received', async () => {
    let id = '';
    const notices = await noticesOf(async () => {
      id = (await received(world)).id;
    });
    expect(notices).toContain(`33100/case/${id}`);
  });

  it('do not go out for what was refused', async () => {
    const { id } = await received(world);
    const notices = await noticesOf(async () => {
      expect(
        await refusal(
          world,
          world.window,
          'mutation ($id: ID!) { beginConsultationSupport(caseId: $id, version: 99) { id } }',
          { id },
        ),
      ).toBe('SAVED_BY_OTHER');
    });
    expect(notices).toEqual([]);
  });

  it('go out for every case that a withdrawn consent covered', async () => {
    const first = await received(world);
    const { recordSheet: stored } = await answer<{ recordSheet: { consents: { id: string }[] } }>(
      world,
      world.window,
      recordSheet,
      {
        input: sheetOf(world, first, {
          consent: consentOf(world, world.third.agencyId!, ['IDENTITY', 'SUMMARY']),
        }),
      },
    );
    const second = await received(world);
    const notices = await noticesOf(() =>
      answer(world, world.window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', {
        id: stored.consents[0]!.id,
      }),
    );
    expect(notices).toContain(`33100/case/${first.id}`);
    expect(notices).toContain(`33100/case/${second.id}`);
  });

  it('go out for an account that is suspended', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: crypto.randomUUID() }),
    );
    const notices = await noticesOf(() =>
      ear.query('update access.account set suspended_at = now() where staff_id = $1', [leaver!.staffId]),
    );
    expect(notices).toEqual([`33100/account/${leaver!.staffId}`]);
  });
});
