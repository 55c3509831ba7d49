import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { addDays, dateInJapan } from '@tsunagu/japan';
import { enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

/** 参加支援 and アウトリーチ: from a case to a place to be, and gently to a door that stays shut. */

let world: Scenario;
let worker: Actor;
let caseId: string;
const activityId = randomUUID();
const elsewhere = randomUUID();
const today = dateInJapan(new Date());
const gone = 'NOT_FOUND_OR_NOT_PERMITTED';

const match = `mutation ($input: MatchActivityInput!, $key: String) { matchActivity(input: $input, idempotencyKey: $key) { id state version checkOn activity { id } } }`;
const step = `mutation ($input: StepParticipationInput!) { stepParticipation(input: $input) { state version checkOn ending endedOn activity { id } events { step word } } }`;
const begin = `mutation ($input: BeginOutreachInput!) { beginOutreach(input: $input) { id state gapDays nextOn version plan { who avoid introducer } } }`;
const plan = `mutation ($input: PlanOutreachInput!) { planOutreach(input: $input) { gapDays version plan { avoid } } }`;
const contact = `mutation ($input: RecordOutreachContactInput!) { recordOutreachContact(input: $input) { version nextOn events { tooSoon word result } } }`;
const turn = `mutation ($input: StepOutreachInput!) { stepOutreach(input: $input) { state version stableOn endedOn ending } }`;
const read = `query ($id: ID!) { consultationCase(id: $id) {
  participations { state person { id } activity { id } events { step occurredOn word } }
  outreach { state plan { who } events { step word } } } }`;

interface Read {
  consultationCase: {
    participations: { state: string }[];
    outreach: { state: string; plan: object | null; events: { word: string | null }[] }[];
  } | null;
}
const seen = async (actor: Actor) =>
  (await answer<Read>(world, actor, read, { id: caseId })).consultationCase;

beforeAll(async () => {
  world = await startScenario();
  worker = world.window;
  caseId = (await received(world)).id;
});
afterAll(() => world.subgraph.stop());

describe('参加支援', () => {
  const word = '本を読むのが好きで、週に一度なら通ってみたい。';
  let participation: { id: string; version: number };
  const next = async (more: object) => {
    const input = {
      id: participation.id,
      version: participation.version,
      word: '楽しそうに過ごした。',
      ...more,
    };
    const { stepParticipation } = await answer<{
      stepParticipation: { version: number; state: string; activity: object };
    }>(world, worker, step, { input });
    participation.version = stepParticipation.version;
    return stepParticipation;
  };

  it('begins with a match of a person of the case, by who supports it, once', async () => {
    const input = { caseId, personId: world.mother, activityId, word };
    expect(await refusal(world, world.coordinator, match, { input })).toBe('CC-089');
    expect(await refusal(world, world.target, match, { input })).toBe(gone);
    expect(await refusal(world, worker, match, { input: { ...input, personId: world.son } })).toBe(gone);
    expect(await refusal(world, worker, match, { input: { ...input, word: '' } })).toBe('CC-086');
    const early = { ...input, checkOn: addDays(today, -1) };
    expect(await refusal(world, worker, match, { input: early })).toBe('CC-087');
    const key = randomUUID();
    const first = await answer<{ matchActivity: typeof participation }>(world, worker, match, { input, key });
    const again = await answer<{ matchActivity: typeof participation }>(world, worker, match, { input, key });
    expect(again.matchActivity.id).toBe(first.matchActivity.id);
    expect(first.matchActivity).toMatchObject({ state: 'MATCHED', checkOn: addDays(today, 90) });
    participation = { ...first.matchActivity };
  });

  it('is tried, settles, is looked after, and goes back to a match by 再調整', async () => {
    const refused = (more: object) =>
      refusal(world, worker, step, { input: { ...participation, word: '様子', ...more } });
    const { id, version } = participation;
    participation = { id, version };
    expect(await refused({ step: 'SETTLE' })).toBe('CC-085');
    expect(await refused({ step: 'MATCH' })).toBe('CC-085');
    expect(await refused({ step: 'TRY', occurredOn: addDays(today, 1) })).toBe('CC-063');
    expect(await next({ step: 'TRY' })).toMatchObject({ state: 'TRIAL' });
    expect(await next({ step: 'SETTLE', checkOn: addDays(today, 14) })).toMatchObject({
      state: 'SETTLED',
      checkOn: addDays(today, 14),
    });
    expect(await next({ step: 'CHECK' })).toMatchObject({ state: 'SETTLED' });
    expect(await next({ step: 'READJUST' })).toMatchObject({ state: 'READJUSTING' });
    expect(await next({ step: 'REMATCH', activityId: elsewhere })).toMatchObject({
      state: 'MATCHED',
      activity: { id: elsewhere },
    });
    expect(await refused({ step: 'END' })).toBe('CC-088');
    expect(await refused({ step: 'TRY', ending: 'BY_WISH' })).toBe('CC-088');
    expect(await next({ step: 'END', ending: 'BY_WISH' })).toMatchObject({
      state: 'ENDED',
      ending: 'BY_WISH',
      endedOn: today,
      checkOn: null,
    });
    expect(await refused({ step: 'TRY' })).toBe('CC-085');
    expect(await seen(worker)).toMatchObject({
      participations: [{ activity: { id: elsewhere }, person: { id: world.mother } }],
    });
  });

  it('is progress: a window worker without the class sees the case and none of it', async () => {
    const [windowOnly] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: world.window.agencyId! }),
    );
    expect(await seen(windowOnly!)).toMatchObject({ participations: [], outreach: [] });
    expect(await seen(world.target)).toBeNull();
  });

  it('is counted for its activity without a small number', async () => {
    const rows = await world.subgraph.runtime.transact(worker, (ctx) =>
      ctx.db.query('select * from participation_figures($1::uuid[])', [[activityId, randomUUID()]]),
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ activity_id: activityId, participants: null });
  });
});

describe('アウトリーチ', () => {
  const gentle = { who: '担当の二人', avoid: '朝の訪問', introducer: '民生委員' };
  let outreach: { id: string; version: number };
  const visit = (more: object = {}) => ({
    id: outreach.id,
    version: outreach.version,
    method: 'VISIT',
    result: 'THROUGH_THE_DOOR',
    word: '扉越しに「元気です」と返事があった。',
    ...more,
  });
  const take = async <K extends string>(operation: string, field: K, input: object) => {
    const data = await answer<Record<K, { version: number }>>(world, worker, operation, { input });
    outreach = { id: outreach.id, version: data[field].version };
    return data[field];
  };

  it('begins with a gentle plan, by the handling agency, one at a time', async () => {
    expect(await refusal(world, world.coordinator, begin, { input: { caseId, plan: gentle } })).toBe(
      'CC-089',
    );
    expect(await refusal(world, world.target, begin, { input: { caseId, plan: gentle } })).toBe(gone);
    const nobody = { caseId, plan: { ...gentle, introducer: ' ' } };
    expect(await refusal(world, worker, begin, { input: nobody })).toBe('CC-091');
    const { beginOutreach } = await answer<{ beginOutreach: typeof outreach }>(world, worker, begin, {
      input: { caseId, plan: gentle },
    });
    expect(beginOutreach).toMatchObject({ gapDays: 14, nextOn: addDays(today, 14), plan: gentle });
    outreach = beginOutreach;
    expect(await refusal(world, worker, begin, { input: { caseId, plan: gentle } })).toBe('CC-092');
  });

  it('records visits, warns of one too many, and keeps the words to who reads them', async () => {
    const before = addDays(today, -3);
    await take(contact, 'recordOutreachContact', visit({ occurredOn: before }));
    expect(await refusal(world, worker, contact, { input: visit() })).toBe('CC-093');
    expect(await refusal(world, worker, contact, { input: visit({ occurredOn: addDays(today, 1) }) })).toBe(
      'CC-063',
    );
    expect(await refusal(world, worker, contact, { input: visit({ word: ' ', evenThoughSoon: true }) })).toBe(
      'CC-094',
    );
    const meant = await take(contact, 'recordOutreachContact', visit({ evenThoughSoon: true }));
    expect(meant).toMatchObject({
      events: [{ tooSoon: true, word: expect.any(String) }, { tooSoon: false }],
    });
    await take(contact, 'recordOutreachContact', visit({ method: 'FROM_PERSON', result: 'ANSWERED' }));
    expect(await take(plan, 'planOutreach', { ...outreach, plan: { ...gentle, gapDays: 30 } })).toMatchObject(
      {
        gapDays: 30,
      },
    );
  });

  it('marks life as stable, comes back, and ends with its reason', async () => {
    const stable = { step: 'STABLE', word: '買い物に一人で出かけている。' };
    expect(
      await refusal(world, worker, turn, { input: { ...outreach, step: 'CONTACT', word: '訪ねた。' } }),
    ).toBe('CC-097');
    expect(await take(turn, 'stepOutreach', { ...outreach, ...stable })).toMatchObject({
      state: 'STABLE',
      stableOn: today,
    });
    expect(await refusal(world, worker, contact, { input: visit({ evenThoughSoon: true }) })).toBe('CC-090');
    const back = { step: 'RESUME', word: '電気が止められた。' };
    expect(await take(turn, 'stepOutreach', { ...outreach, ...back })).toMatchObject({ state: 'VISITING' });
    const end = { step: 'END', word: '支援につながった。' };
    expect(await refusal(world, worker, turn, { input: { ...outreach, ...end } })).toBe('CC-096');
    expect(await take(turn, 'stepOutreach', { ...outreach, ...end, ending: 'CONNECTED' })).toMatchObject({
      state: 'ENDED',
      ending: 'CONNECTED',
      endedOn: today,
    });
    expect(await refusal(world, worker, contact, { input: visit({ evenThoughSoon: true }) })).toBe('CC-090');
  });
});
