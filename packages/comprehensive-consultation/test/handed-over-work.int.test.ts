import { randomUUID } from 'node:crypto';
import { type Actor, runtimeRole } from '@tsunagu/access';
import { systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverWork } from '../src/work/handed-over-work.ts';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let colleague: Actor;
let clerk: Actor;
let keeper: Actor;

beforeAll(async () => {
  world = await startScenario();
  const { agencyId } = world.window;
  [colleague, clerk, keeper] = (await enrol(
    world.subgraph.database,
    staff(['case-worker'], { agencyId: agencyId! }),
    staff(['clerk'], { agencyId: agencyId! }),
    staff(['register-keeper'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor];
});
afterAll(() => world.subgraph.stop());

const drafts = (actor: Actor) =>
  answer<{
    myOpenWork: { drafts: { id: string; content: object; version: number; isHandedOver: boolean }[] };
  }>(world, actor, '{ myOpenWork { drafts { id content version isHandedOver } } }').then(
    (data) => data.myOpenWork.drafts,
  );
const save =
  'mutation ($input: SaveConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version } }';
const caseById = (actor: Actor, id: string) =>
  answer<{ consultationCase: { receivedByStaff: { id: string } | null; receivedBy: { id: string } } | null }>(
    world,
    actor,
    'query ($id: ID!) { consultationCase(id: $id) { receivedByStaff { id } receivedBy { id } } }',
    { id },
  ).then((data) => data.consultationCase);

/** The register keeper ends the account; the event reaches this domain as the queue delivers it. */
async function leaves(actor: Actor): Promise<void> {
  const office = await world.subgraph.runtime.transact(keeper, async (ctx) => {
    const row = await ctx.db.one<{ office: string }>(`select access.end_account($1, 'left') as office`, [
      actor.staffId,
    ]);
    return row!.office;
  });
  expect(office).toBe(actor.agencyId);
  await world.subgraph.runtime.transact(systemActor(okayama, 'staff.left'), (ctx) =>
    handOverWork(ctx, { staffId: actor.staffId!, agencyId: office }),
  );
}

describe('when a colleague leaves', () => {
  let draftId: string;
  let caseId: string;

  beforeAll(async () => {
    const saved = await answer<{ saveConsultationDraft: { id: string } }>(world, world.window, save, {
      input: { content: { firstWord: '書きかけの相談' } },
    });
    draftId = saved.saveConsultationDraft.id;
    caseId = (await received(world)).id;
    expect(await drafts(colleague)).toEqual([]);
    await leaves(world.window);
  });

  it('nothing is theirs any more', async () => {
    expect(await refusal(world, world.window, '{ myOpenWork { drafts { id } } }')).toBe('ACCOUNT_SUSPENDED');
  });

  it('their drafts are there for the office, in clear, and for nobody else', async () => {
    expect(await drafts(colleague)).toEqual([
      {
        id: draftId,
        content: { firstWord: '書きかけの相談' },
        version: expect.any(Number),
        isHandedOver: true,
      },
    ]);
    expect(await drafts(world.target)).toEqual([]);
  });

  it('their open consultations stay with the agency, without a name', async () => {
    expect(await caseById(colleague, caseId)).toEqual({
      receivedByStaff: null,
      receivedBy: { id: world.window.agencyId },
    });
  });

  it('a colleague who goes on with a draft makes it theirs', async () => {
    const [draft] = await drafts(colleague);
    await answer(world, colleague, save, {
      input: { id: draftId, version: draft!.version, content: { firstWord: '続きを書いた' } },
    });
    const [other] = await enrol(
      world.subgraph.database,
      staff(['window', 'case-worker'], { agencyId: world.window.agencyId! }),
    );
    expect(await drafts(other!)).toEqual([]);
    expect(await drafts(colleague)).toMatchObject([
      { content: { firstWord: '続きを書いた' }, isHandedOver: false },
    ]);
  });

  it('nobody but the system hands work over', async () => {
    const client = new pg.Client({
      connectionString: world.subgraph.database.urlFor(runtimeRole('comprehensive_consultation')),
    });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select access.begin_call($1::jsonb)', [JSON.stringify(clerk)]);
      await expect(
        client.query('select comprehensive_consultation.hand_over_work($1, $2)', [
          colleague.staffId,
          colleague.agencyId,
        ]),
      ).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});
