import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { auditEvents, enrol, partner, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scenario, startScenario, supportCentre, welfareOffice } from './scenario.ts';

let world: Scenario;
let person: string;
let caseId: string;
let named: Actor;
let promoterOfNamed: Actor;

beforeAll(async () => {
  world = await startScenario();
  person = (await world.resident('根拠 花子', 'コンキョ ハナコ')).id;
  caseId = await world.openCase(world.window, [person]);
  [named, promoterOfNamed] = (await enrol(
    world.subgraph.database,
    staff(['case-worker'], { agencyId: supportCentre }),
    staff(['promoter'], { agencyId: supportCentre }),
  )) as [Actor, Actor];
});
afterAll(() => world.subgraph.stop());

const ask = (actor: Actor, id: string) =>
  world
    .give(
      actor,
      'query ($id: ID!) { accessEvidence(id: $id) { id basis since until dataClasses caseId measure } }',
      { id },
    )
    .then((data) => data.accessEvidence);

/** The evidence that a reader is told beside the person. */
async function evidenceIdOf(actor: Actor, basis: string): Promise<string> {
  const { person: seen } = await world.give(
    actor,
    'query ($id: ID!) { person(id: $id) { visibleBecause { basis evidenceId } } }',
    { id: person },
  );
  return seen.visibleBecause.find((why: { basis: string }) => why.basis === basis).evidenceId;
}

function consent(until: string | null = null): Promise<string> {
  return world.subgraph.runtime.transact(world.window, async (ctx) => {
    const id = randomUUID();
    await ctx.db.query(
      'select access.record_consent($1, $2, $3, $4, $5::uuid[], $6::uuid[], $7::text[], $8)',
      [id, caseId, person, 'paper', [person], [welfareOffice, supportCentre], ['identity', 'summary'], until],
    );
    return id;
  });
}

const withdraw = (id: string) =>
  world.subgraph.runtime.transact(world.window, (ctx) =>
    ctx.db.query('select access.withdraw_consent($1)', [id]),
  );

describe('the evidence of an assignment', () => {
  it('is told to the agency that handles the case, with the way to it', async () => {
    const id = await evidenceIdOf(world.window, 'own-case');
    expect(await ask(world.window, id)).toMatchObject({
      id,
      basis: 'own-case',
      until: null,
      caseId,
      measure: 2,
    });
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({ outcome: 'given', case_ids: [caseId] });
  });

  it('does not exist for anybody else, like an id that never was', async () => {
    const id = await evidenceIdOf(world.window, 'own-case');
    for (const actor of [world.stranger, partner(['summary', 'identity'])]) {
      expect(await ask(actor, id)).toBeNull();
      expect(await ask(actor, randomUUID())).toBeNull();
    }
  });
});

describe('the evidence of a consent', () => {
  it('says to an agency named on it what is shared and until when, and ends with the withdrawal', async () => {
    const id = await consent('2099-03-31T15:00:00Z');
    expect(await evidenceIdOf(named, 'consent')).toBe(id);
    expect(await ask(named, id)).toMatchObject({
      basis: 'consent',
      caseId,
      dataClasses: ['identity', 'summary'],
      until: '2099-03-31T15:00:00.000Z',
    });
    await withdraw(id);
    expect(await ask(named, id)).toBeNull();
  });

  it('is nothing to a member of that agency whom the consent does not serve', async () => {
    const id = await consent();
    expect(await ask(promoterOfNamed, id)).toBeNull();
    await withdraw(id);
  });

  it('does not exist for an agency that is not on it', async () => {
    const id = await consent();
    const [other] = await enrol(
      world.subgraph.database,
      staff(['case-worker', 'coordinator', 'lead-division'], { agencyId: randomUUID() }),
    );
    expect(await ask(other!, id)).toBeNull();
    await withdraw(id);
  });
});
