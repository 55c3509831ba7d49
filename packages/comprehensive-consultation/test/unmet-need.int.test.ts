import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { anyone, enrol, partner, seal, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let lead: Actor;
let section: Actor;
let otherSection: Actor;
let caseId: string;

const absent = 'NOT_FOUND_OR_NOT_PERMITTED';
const record = `mutation ($input: RecordUnmetNeedInput!, $key: String) {
  recordUnmetNeed(input: $input, idempotencyKey: $key) { id kind words { words } report { id } } }`;
const report = `mutation ($input: ReportUnmetNeedsInput!) {
  reportUnmetNeeds(input: $input) { id version count measureNo answer } }`;
const reply = `mutation ($input: AnswerUnmetNeedsInput!) { answerUnmetNeedReport(input: $input) { answer answeredBy { id } } }`;
const figures = '{ unmetNeedFigures { kind hasWaiting waiting hasReported reported } }';
const mine = `{ unmetNeeds { nodes { id consultation { id } report { answer answerReason } } } }`;
const reports = '{ unmetNeedReports { nodes { id } } }';
const ofCase = 'query ($id: ID!) { consultationCase(id: $id) { unmetNeeds { kind words { words } } } }';

const needed = (more: object = {}) => ({ caseId, kind: 'SHELTER', words: '今夜泊まれる場所。', ...more });
const passed = (more: object = {}) => ({
  kind: 'SHELTER',
  measureNo: 2,
  workingGroup: '要配慮者住まい確保ＷＧ',
  sectionAgencyId: section.agencyId,
  asked: '虐待と認定されない人も泊まれる場所を検討してほしい。',
  ...more,
});

beforeAll(async () => {
  world = await startScenario();
  [lead, section, otherSection] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor];
  caseId = (await received(world)).id;
});
afterAll(() => world.subgraph.stop());

it('is recorded by who handles the case, once, in words that others do not read', async () => {
  const key = randomUUID();
  const { recordUnmetNeed: first } = await answer<{ recordUnmetNeed: { id: string } }>(
    world,
    world.window,
    record,
    { input: needed(), key },
  );
  const { recordUnmetNeed: again } = await answer<{ recordUnmetNeed: { id: string } }>(
    world,
    world.window,
    record,
    { input: needed(), key },
  );
  expect(again).toEqual({
    id: first.id,
    kind: 'SHELTER',
    words: { words: '今夜泊まれる場所。' },
    report: null,
  });
  expect(await refusal(world, world.window, record, { input: needed({ words: ' ' }) })).toBe('CC-181');
  expect(await refusal(world, world.window, record, { input: needed({ recordedOn: '2099-01-01' }) })).toBe(
    'CC-186',
  );
  for (const actor of [world.target, world.coordinator, lead, section]) {
    expect(await refusal(world, actor, record, { input: needed() })).toBe(absent);
    expect(await answer(world, actor, ofCase, { id: caseId })).toEqual({ consultationCase: null });
    expect(await answer(world, actor, mine)).toEqual({ unmetNeeds: { nodes: [] } });
  }
});

it('is counted by kind and area, without small numbers, for those who look for resources', async () => {
  for (let i = 0; i < 9; i++) await answer(world, world.window, record, { input: needed() });
  await answer(world, world.window, record, { input: needed({ kind: 'TRANSPORT' }) });
  const expected = [
    { kind: 'SHELTER', hasWaiting: true, waiting: 10, hasReported: false, reported: 0 },
    { kind: 'TRANSPORT', hasWaiting: true, waiting: null, hasReported: false, reported: 0 },
  ];
  for (const actor of [lead, section, world.coordinator]) {
    expect(await answer(world, actor, figures)).toEqual({ unmetNeedFigures: expected });
  }
  for (const actor of [world.window, world.target, anyone(), partner(['statistics'])]) {
    expect(await answer(world, actor, figures)).toEqual({ unmetNeedFigures: [] });
  }
});

it('goes to a measure as a number, is answered by its section, and comes back to who recorded it', async () => {
  for (const actor of [world.window, section, world.coordinator]) {
    expect(await refusal(world, actor, report, { input: passed() })).toBe(absent);
  }
  expect(await refusal(world, lead, report, { input: passed({ measureNo: 9 }) })).toBe('CC-182');
  expect(await refusal(world, lead, report, { input: passed({ kind: 'RESPITE' }) })).toBe('CC-183');
  const { reportUnmetNeeds } = await answer<{ reportUnmetNeeds: { id: string; version: number } }>(
    world,
    lead,
    report,
    { input: passed() },
  );
  expect(reportUnmetNeeds).toMatchObject({ count: 10, measureNo: 2, answer: null });
  expect(await refusal(world, lead, report, { input: passed() })).toBe('CC-183');
  expect(world.subgraph.published.filter(({ event }) => event === 'unmet-need.reported')).toMatchObject([
    { payload: { id: reportUnmetNeeds.id, measureNo: 2, kind: 'shelter', count: 10 } },
  ]);
  const small = await answer<{ reportUnmetNeeds: object }>(world, lead, report, {
    input: passed({ kind: 'TRANSPORT' }),
  });
  expect(small.reportUnmetNeeds).toMatchObject({ count: null });

  const given = {
    id: reportUnmetNeeds.id,
    version: reportUnmetNeeds.version,
    answer: 'IN_ROADMAP',
    reason: '工程表に載せ、来年度に検討会を開く。',
  };
  for (const actor of [otherSection, lead, world.window]) {
    expect(await refusal(world, actor, reply, { input: given })).toBe(absent);
  }
  expect(await refusal(world, section, reply, { input: { ...given, reason: '' } })).toBe('CC-184');
  expect(await answer(world, section, reply, { input: given })).toEqual({
    answerUnmetNeedReport: { answer: 'IN_ROADMAP', answeredBy: { id: section.staffId } },
  });
  expect(await refusal(world, section, reply, { input: { ...given, version: 2 } })).toBe('CC-185');

  const { unmetNeeds } = await answer<{ unmetNeeds: { nodes: object[] } }>(world, world.window, mine);
  expect(unmetNeeds.nodes).toHaveLength(11);
  expect(unmetNeeds.nodes).toContainEqual(
    expect.objectContaining({ report: { answer: 'IN_ROADMAP', answerReason: given.reason } }),
  );
  expect(await answer(world, anyone(), reports)).toEqual({ unmetNeedReports: { nodes: [] } });
});

it('does not count a family that was sealed', async () => {
  await answer(world, world.window, record, { input: needed({ kind: 'INTERPRETER' }) });
  await seal(world.subgraph.database, world.mother, world.window.agencyId!);
  expect(await answer(world, lead, figures)).toEqual({ unmetNeedFigures: [] });
  expect(await refusal(world, lead, report, { input: passed({ kind: 'INTERPRETER' }) })).toBe('CC-183');
});
