import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { addDays, dateInJapan } from '@tsunagu/japan';
import { systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverWork } from '../src/work/handed-over-work.ts';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

/** 受け持ち, 進み具合 and 見直し: from the decision of roles until the last agency has ended its part. */

let world: Scenario;
let lead: Actor;
let worker: Actor;
let windowOnly: Actor;
let holder: Actor;
let second: Actor;
let caseId: string;
let coordination: { id: string; version: number };

const today = dateInJapan(new Date());
const gone = 'NOT_FOUND_OR_NOT_PERMITTED';

const decide = `mutation ($input: DecideRolesInput!) { decideRoles(input: $input) { version decision { roles { role duty { id kind } } } } }`;
const duties = `query ($id: ID!) { consultationCase(id: $id) {
  visibleBecause { basis } narrative { firstWord }
  monitoring { id kind agency { id } reviewOn version closedAt outcome assignedTo { id } result { result } }
  progressNotes(first: 10) { totalCount nodes { kind finding occurredOn reviewOn agency { id } word } }
  inCharge { agency { id } staff { id } } } }`;
const record = `mutation ($input: RecordProgressInput!, $key: String) { recordProgress(input: $input, idempotencyKey: $key) { id word } }`;
const review = `mutation ($input: HoldReviewInput!) { holdReview(input: $input) { reviewOn version } }`;
const move = `mutation ($input: MoveReviewInput!) { moveReview(input: $input) { reviewOn version } }`;
const close = `mutation ($input: CloseMonitoringInput!) { closeMonitoring(input: $input) { outcome } }`;
const passOn = `mutation ($input: PassOnDutyInput!) { passOnDuty(input: $input) { id agency { id } kind } }`;
const assign = `mutation ($input: AssignWorkInput!) { assignWork(input: $input) { id } }`;

interface Duty {
  id: string;
  kind: string;
  version: number;
  agency: { id: string };
  assignedTo: { id: string } | null;
  closedAt: string | null;
  reviewOn: string;
}
interface Read {
  consultationCase: {
    visibleBecause: { basis: string };
    narrative: object | null;
    monitoring: Duty[];
    progressNotes: { totalCount: number; nodes: { word: string | null; kind: string }[] };
    inCharge: object[];
  } | null;
}

const read = async (actor: Actor) =>
  (await answer<Read>(world, actor, duties, { id: caseId })).consultationCase;
const dutyOf = async (actor: Actor) =>
  (await read(lead))!.monitoring.find((d) => d.agency.id === actor.agencyId && d.closedAt === null)!;

/** A case whose coordination waits for the decision. */
async function coordinating(): Promise<void> {
  caseId = (await received(world)).id;
  const asked = await answer<{ requestCoordination: { id: string; version: number } }>(
    world,
    worker,
    `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }`,
    { input: { caseId, reason: 'ROLES_UNDECIDED', situation: '家計を誰が受け持つか決まらない。' } },
  );
  const { acceptCoordination } = await answer<{ acceptCoordination: { id: string; version: number } }>(
    world,
    world.coordinator,
    `mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id version } }`,
    { input: asked.requestCoordination },
  );
  coordination = acceptCoordination;
}

const decision = () => ({
  ...coordination,
  roles: [
    { agencyId: holder.agencyId, role: '家計の相談' },
    { agencyId: second.agencyId, role: '仕事の相談' },
    { agencyId: holder.agencyId, role: '手続きへの同行' },
  ],
  reason: '会議の結論による。',
});

beforeAll(async () => {
  world = await startScenario();
  [holder, second] = [world.target, world.third];
  [lead, worker, windowOnly] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: world.window.agencyId }),
    staff(['window'], { agencyId: world.target.agencyId }),
  )) as [Actor, Actor, Actor];
  await coordinating();
});
afterAll(() => world.subgraph.stop());

describe('役割の受け持ち', () => {
  it('begins with the decision, once for every agency, with a day of review', async () => {
    expect(await read(holder)).toBeNull();
    expect(await answer(world, lead, decide, { input: decision() })).toMatchObject({
      decideRoles: {
        decision: {
          roles: [
            { role: '家計の相談', duty: { kind: 'ROLE' } },
            { role: '仕事の相談', duty: { kind: 'ROLE' } },
            { role: '手続きへの同行', duty: { kind: 'ROLE' } },
          ],
        },
      },
    });
    const seen = await read(lead);
    expect(seen!.monitoring).toHaveLength(3);
    expect(seen!.monitoring.map((duty) => duty.reviewOn)).toEqual(Array(3).fill(addDays(today, 90)));
    for (const actor of [holder, second, world.coordinator]) {
      expect(await read(actor)).toMatchObject({ visibleBecause: { basis: 'monitor' }, narrative: null });
    }
    expect(await read(windowOnly)).toBeNull();
  });

  it('lets all who hold a role read each other’s progress, and nobody else', async () => {
    const input = { caseId, word: '家計簿を一緒につけ始めた。', occurredOn: addDays(today, -2) };
    const key = randomUUID();
    await answer(world, holder, record, { input, key });
    await answer(world, holder, record, { input, key });
    await answer(world, worker, record, { input: { caseId, word: '母の通院に付き添った。' } });
    for (const actor of [second, world.coordinator, lead, worker]) {
      const notes = (await read(actor))!.progressNotes;
      expect(notes.totalCount).toBe(2);
      expect(notes.nodes.map((note) => note.word)).toEqual(['母の通院に付き添った。', input.word]);
    }
    expect((await read(world.window))!.progressNotes.nodes.map((n) => n.word)).toHaveLength(2);
    expect(await refusal(world, holder, record, { input: { caseId, word: ' ' } })).toBe('CC-082');
    const tomorrow = { caseId, word: '会えた。', occurredOn: addDays(today, 1) };
    expect(await refusal(world, holder, record, { input: tomorrow })).toBe('CC-063');
    expect(await refusal(world, lead, record, { input: { caseId, word: '確かめた。' } })).toBe(gone);
    expect(await refusal(world, windowOnly, record, { input })).toBe(gone);
  });

  it('is reviewed by its own agency, and moved with a reason', async () => {
    const duty = await dutyOf(holder);
    const held = {
      dutyId: duty.id,
      version: duty.version,
      finding: 'ADJUST',
      word: '同行を週に一度にする。',
    };
    expect(await refusal(world, second, review, { input: held })).toBe(gone);
    expect(await refusal(world, holder, review, { input: { ...held, word: '' } })).toBe('CC-082');
    expect(await refusal(world, holder, review, { input: { ...held, reviewOn: today } })).toBe('CC-083');
    const next = addDays(today, 30);
    expect(await answer(world, holder, review, { input: { ...held, reviewOn: next } })).toEqual({
      holdReview: { reviewOn: next, version: duty.version + 1 },
    });
    expect(await refusal(world, holder, review, { input: held })).toBe('SAVED_BY_OTHER');
    const moved = { dutyId: duty.id, version: duty.version + 1, reviewOn: addDays(today, 40), reason: '' };
    expect(await refusal(world, lead, move, { input: moved })).toBe('CC-084');
    expect(
      await answer(world, lead, move, { input: { ...moved, reason: '母の入院のため。' } }),
    ).toMatchObject({
      moveReview: { reviewOn: addDays(today, 40) },
    });
    expect((await read(second))!.progressNotes.nodes.map((note) => note.kind)).toEqual(
      expect.arrayContaining(['REVIEW', 'REVIEW_MOVED', 'PROGRESS']),
    );
  });

  it('has somebody in charge in each agency, until they leave', async () => {
    const [colleague] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: holder.agencyId! }),
    );
    expect(await refusal(world, holder, assign, { input: { caseId, staffId: second.staffId } })).toBe(
      'CC-098',
    );
    await answer(world, holder, assign, { input: { caseId, staffId: colleague!.staffId } });
    expect((await dutyOf(holder)).assignedTo).toEqual({ id: colleague!.staffId });
    expect(await refusal(world, lead, assign, { input: { caseId, staffId: null } })).toBe(gone);
    await world.subgraph.runtime.transact(systemActor(okayama, 'staff.left'), (ctx) =>
      handOverWork(ctx, { staffId: colleague!.staffId!, agencyId: colleague!.agencyId! }),
    );
    expect((await dutyOf(holder)).assignedTo).toBeNull();
    expect((await read(worker))!.inCharge).toContainEqual({
      agency: { id: world.window.agencyId },
      staff: { id: world.window.staffId },
    });
  });

  it('is passed on by the lead division when the agency can no longer', async () => {
    const duty = await dutyOf(second);
    const [next] = await enrol(world.subgraph.database, staff(['case-worker'], { agencyId: randomUUID() }));
    const input = {
      id: duty.id,
      version: duty.version,
      agencyId: next!.agencyId,
      reason: '事業所が閉じるため。',
    };
    expect(await refusal(world, holder, passOn, { input })).toBe(gone);
    expect(await refusal(world, lead, passOn, { input: { ...input, agencyId: holder.agencyId } })).toBe(
      'CC-080',
    );
    expect(await answer(world, lead, passOn, { input })).toMatchObject({
      passOnDuty: { agency: { id: next!.agencyId }, kind: 'ROLE' },
    });
    expect(await read(second)).toBeNull();
    expect(await read(next!)).toMatchObject({ visibleBecause: { basis: 'monitor' } });
  });

  it('ends with what became of it, and the right to read with it', async () => {
    const duty = await dutyOf(holder);
    const ending = {
      id: duty.id,
      version: duty.version,
      outcome: 'SUPPORT_ENDED',
      result: '家計が安定した。',
    };
    expect(await refusal(world, second, close, { input: ending })).toBe(gone);
    expect(await refusal(world, holder, close, { input: { ...ending, outcome: 'PASSED_ON' } })).toBe(
      'CC-081',
    );
    await answer(world, holder, close, { input: ending });
    expect(await read(holder)).toBeNull();
    expect(await refusal(world, holder, record, { input: { caseId, word: '会えた。' } })).toBe(gone);
    expect(
      await refusal(world, lead, move, {
        input: {
          dutyId: duty.id,
          version: duty.version + 1,
          reviewOn: addDays(today, 9),
          reason: '念のため。',
        },
      }),
    ).toBe('CC-050');
  });
});

describe('再検討', () => {
  it('opens the way back to a conference: the agency asks again, and who still holds a duty keeps it', async () => {
    await coordinating();
    await answer(world, lead, decide, { input: decision() });
    const watch = await dutyOf(world.coordinator);
    await answer(world, world.coordinator, close, {
      input: {
        id: watch.id,
        version: watch.version,
        outcome: 'RECONSIDER',
        result: '息子の受診が進まない。',
      },
    });
    const kept = await dutyOf(holder);
    const again = await answer<{ requestCoordination: { id: string; version: number } }>(
      world,
      worker,
      `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }`,
      { input: { caseId, reason: 'NO_MENU', situation: '受診の同行を誰がするか。' } },
    );
    const { acceptCoordination } = await answer<{ acceptCoordination: typeof coordination }>(
      world,
      world.coordinator,
      `mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id version } }`,
      { input: again.requestCoordination },
    );
    coordination = acceptCoordination;
    await answer(world, lead, decide, { input: decision() });
    const open = (await read(lead))!.monitoring.filter((duty) => duty.closedAt === null);
    expect(open).toHaveLength(3);
    expect(open.map((duty) => duty.id)).toContain(kept.id);
  });
});
