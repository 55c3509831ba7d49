import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { dateInJapan } from '@tsunagu/japan';
import { enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let lead: Actor;
let otherCoordinator: Actor;
let section: Actor;
let caseId: string;
let conferenceId: string;

const today = dateInJapan(new Date());
const fields = `id version kind edition state direction draftedOn agreedOn evaluation loop endReason conference { id }
  goals { number goal step dueOn reached finding agency { id } } services { service agency { id } contents }`;
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!, $key: String) { ${name}(input: $input, idempotencyKey: $key) { ${fields} } }`;
const draft = step('draftSupportPlan', 'DraftSupportPlanInput');
const revise = step('reviseSupportPlan', 'ReviseSupportPlanInput');
const agree = step('agreeSupportPlan', 'AgreeSupportPlanInput');
const evaluate = step('evaluateSupportPlan', 'EvaluateSupportPlanInput');
const renew = step('renewSupportPlan', 'RenewSupportPlanInput');
const end = step('endSupportPlan', 'EndSupportPlanInput');
const withdraw = step('withdrawSupportPlan', 'EndSupportPlanInput');
const read = `query ($id: ID!) { consultationCase(id: $id) { supportPlans { ${fields} } } }`;

interface Plan {
  id: string;
  version: number;
}

const content = (more: object = {}) => ({
  direction: '家の外で過ごす時間を少しずつ増やす。',
  goals: [
    {
      goal: '週に一度出かける',
      step: '一緒に図書館へ行く',
      agencyId: world.target.agencyId,
      dueOn: '2099-03-31',
    },
    { goal: '朝の支度を一人でする', step: '時計を合わせる', dueOn: '2099-03-31' },
  ],
  services: [{ service: '同行支援', agencyId: world.target.agencyId, contents: '週に一度' }],
  ...more,
});

const planned = (actor: Actor, input: object, key?: string) =>
  answer<{ draftSupportPlan: Plan }>(world, actor, draft, { input, key }).then(
    (data) => data.draftSupportPlan,
  );

async function convened(kind: string, id = caseId, by = world.coordinator): Promise<string> {
  const data = await answer<{ conveneConference: Plan }>(
    world,
    by,
    'mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id } }',
    {
      input: {
        caseId: id,
        kind,
        heldAt: `${today}T00:00:00+09:00`,
        place: '第1会議室',
        purpose: '支援プランを決める。',
      },
    },
  );
  return data.conveneConference.id;
}

async function coordinated(id: string): Promise<void> {
  const { requestCoordination: asked } = await answer<{ requestCoordination: Plan }>(
    world,
    world.window,
    'mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }',
    {
      input: {
        caseId: id,
        reason: 'SERVICES_NOT_COMBINED',
        situation: '四つの機関の予定が重なる。',
        coordinatorAgencyId: world.coordinator.agencyId,
      },
    },
  );
  await answer(
    world,
    world.coordinator,
    'mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id } }',
    { input: { id: asked.id, version: asked.version } },
  );
}

beforeAll(async () => {
  world = await startScenario();
  [lead, otherCoordinator, section] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['coordinator'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor];
  const consultation = await received(world);
  caseId = consultation.id;
  const consent = consentOf(world, world.third.agencyId!, ['IDENTITY', 'SUMMARY', 'PLAN']);
  await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation, { consent }) });
  await coordinated(caseId);
  conferenceId = await convened('MULTI_LAYER');
});
afterAll(() => world.subgraph.stop());

describe('支援プラン', () => {
  it('goes from draft to agreement, evaluation, next edition and end', async () => {
    const key = randomUUID();
    const input = { caseId, kind: 'PARTICIPATION', content: content() };
    const plan = await planned(world.window, input, key);
    expect((await planned(world.window, input, key)).id).toBe(plan.id);
    expect(await refusal(world, world.window, draft, { input })).toBe('CC-112');

    const rewritten = content({ services: [] });
    await answer(world, world.coordinator, revise, {
      input: { id: plan.id, version: 1, content: rewritten },
    });
    const late = await world.subgraph.ask(world.window, revise, {
      input: { id: plan.id, version: 1, content: content() },
    });
    expect(late.errors![0]!.extensions).toMatchObject({
      code: 'SAVED_BY_OTHER',
      saved: { staffId: world.coordinator.staffId, version: 2 },
    });

    for (const [how, premature] of [
      [end, { reason: '終わり。' }],
      [renew, { loop: 'READJUST' }],
      [evaluate, { findings: [], evaluation: '早い。' }],
    ] as const) {
      expect(
        await refusal(world, world.window, how, { input: { id: plan.id, version: 2, ...premature } }),
      ).toBe('CC-110');
    }
    const agreed = await answer(world, world.coordinator, agree, {
      input: { id: plan.id, version: 2, conferenceId },
    });
    expect(agreed).toMatchObject({
      agreeSupportPlan: { state: 'AGREED', agreedOn: today, conference: { id: conferenceId }, services: [] },
    });
    expect(
      await refusal(world, world.window, revise, { input: { id: plan.id, version: 3, content: content() } }),
    ).toBe('CC-110');
    expect(
      await refusal(world, world.window, end, { input: { id: plan.id, version: 3, reason: '終わり。' } }),
    ).toBe('CC-115');

    const findings = [
      { number: 1, reached: 'REACHED' },
      { number: 2, reached: 'PARTLY', finding: '週の半分はできた。' },
    ];
    const half = { id: plan.id, version: 3, findings: findings.slice(0, 1), evaluation: '進んだ。' };
    expect(await refusal(world, world.window, evaluate, { input: half })).toBe('CC-117');
    const evaluation = { ...half, findings };
    expect(
      await refusal(world, world.window, evaluate, { input: { ...evaluation, evaluatedOn: '2000-01-01' } }),
    ).toBe('CC-109');
    await answer(world, world.window, evaluate, { input: evaluation });

    expect(
      await refusal(world, world.window, renew, { input: { id: plan.id, version: 4, loop: 'REVISIT' } }),
    ).toBe('CC-118');
    const again = randomUUID();
    const renewal = { input: { id: plan.id, version: 4, loop: 'READJUST' }, key: again };
    const { renewSupportPlan: next } = await answer<{ renewSupportPlan: Plan }>(
      world,
      world.window,
      renew,
      renewal,
    );
    expect(await answer(world, world.window, renew, renewal)).toMatchObject({
      renewSupportPlan: { id: next.id },
    });
    expect(next).toMatchObject({ edition: 2, state: 'DRAFTED', goals: [{ goal: '朝の支度を一人でする' }] });

    await answer(world, lead, agree, { input: { id: next.id, version: 1, conferenceId } });
    await answer(world, world.window, evaluate, {
      input: {
        id: next.id,
        version: 2,
        findings: [{ number: 1, reached: 'REACHED' }],
        evaluation: '続いている。',
      },
    });
    expect(await refusal(world, lead, end, { input: { id: next.id, version: 3, reason: ' ' } })).toBe(
      'CC-119',
    );
    await answer(world, lead, end, {
      input: { id: next.id, version: 3, reason: '本人が一人で続けられると話した。' },
    });
    const { consultationCase } = await answer<{ consultationCase: { supportPlans: object[] } }>(
      world,
      world.third,
      read,
      { id: caseId },
    );
    expect(consultationCase.supportPlans).toMatchObject([
      { edition: 2, state: 'ENDED', endReason: '本人が一人で続けられると話した。' },
      {
        edition: 1,
        state: 'RENEWED',
        loop: 'READJUST',
        goals: [{ reached: 'REACHED' }, { finding: '週の半分はできた。' }],
      },
    ]);
  });

  it('is drafted by who works with the family, and told to the lead division why it is not theirs', async () => {
    const input = { caseId, kind: 'OUTREACH', content: content() };
    expect(await refusal(world, lead, draft, { input })).toBe('CC-113');
    for (const stranger of [world.target, world.third, otherCoordinator, section]) {
      expect(await refusal(world, stranger, draft, { input })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
    const incomplete = { ...input, content: content({ goals: [] }) };
    expect(await refusal(world, world.window, draft, { input: incomplete })).toBe('CC-111');
    expect(await refusal(world, world.window, draft, { input: { ...input, draftedOn: '2099-01-01' } })).toBe(
      'CC-109',
    );
    const plan = await planned(world.window, input);
    for (const stranger of [world.target, section]) {
      expect(await answer(world, stranger, read, { id: caseId })).toEqual({ consultationCase: null });
    }
    await answer(world, world.window, withdraw, {
      input: { id: plan.id, version: 1, reason: '家族がいまは望まない。' },
    });
  });

  it('is agreed on by the 重層的支援会議 of the case alone, recorded by who convened it or the lead division', async () => {
    const plan = await planned(world.coordinator, { caseId, kind: 'MULTI_AGENCY', content: content() });
    const input = { id: plan.id, version: 1, conferenceId };
    expect(await refusal(world, world.window, agree, { input })).toBe('CC-114');
    expect(await refusal(world, otherCoordinator, agree, { input })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const support = await convened('SUPPORT');
    expect(
      await refusal(world, world.coordinator, agree, { input: { ...input, conferenceId: support } }),
    ).toBe('CC-116');
    const byLead = await convened('MULTI_LAYER', caseId, lead);
    expect(
      await refusal(world, world.coordinator, agree, { input: { ...input, conferenceId: byLead } }),
    ).toBe('CC-114');
    expect(
      await refusal(world, world.coordinator, agree, { input: { ...input, agreedOn: '2000-01-01' } }),
    ).toBe('CC-116');
    const { consultationCase } = await answer<{ consultationCase: { consents: { id: string }[] } }>(
      world,
      world.window,
      'query ($id: ID!) { consultationCase(id: $id) { consents { id } } }',
      { id: caseId },
    );
    await answer(world, world.window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', {
      id: consultationCase.consents[0]!.id,
    });
    expect(await refusal(world, world.coordinator, agree, { input })).toBe('CC-044');
  });
});
