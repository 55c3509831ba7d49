import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  application,
  placedLongAgo,
  register,
  registered,
  type Scenario,
  startScenario,
  triage,
} from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const code = (answer: { errors?: readonly { extensions?: object }[] }) => answer.errors?.[0]?.extensions;

describe('就労支援の登録と振分け', () => {
  it('is registered with wish and health considerations', async () => {
    const { data, errors } = await world.subgraph.ask(world.centre, register, {
      input: application(world.personId),
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      registerForEmployment: {
        state: 'REGISTERED',
        wish: { wish: '週3日の軽い仕事' },
        healthConsideration: '腰痛',
      },
    });
  });

  it('refuses young people without compound problems', async () => {
    const answer = await world.subgraph.ask(world.centre, register, {
      input: { ...application(world.personId), age: 30 },
    });
    expect(code(answer)).toMatchObject({ code: 'LE-002' });
  });

  it('goes to the private agency when obstacles are small, to the council when they grow', async () => {
    const { id, version } = await registered(world);
    const small = await world.subgraph.ask(world.centre, triage, {
      id,
      version,
      level: 'SMALL',
      reason: '条件の調整で働ける',
    });
    expect(small.data).toMatchObject({
      triageEmployment: { state: 'TRIAGED', provider: { id: world.privateAgency.agencyId } },
    });
    const read = `query ($id: ID!) { employmentRegistration(id: $id) { id } }`;
    expect((await world.subgraph.ask(world.privateAgency, read, { id })).data).toMatchObject({
      employmentRegistration: { id },
    });
    const large = await world.subgraph.ask(world.centre, triage, {
      id,
      version: 2,
      level: 'LARGE',
      reason: '生活全体の支援が要ると分かった',
    });
    expect(large.data).toMatchObject({
      triageEmployment: {
        provider: { id: world.centre.agencyId },
        triages: [{ level: 'LARGE' }, { level: 'SMALL' }],
      },
    });
    expect((await world.subgraph.ask(world.privateAgency, read, { id })).data).toMatchObject({
      employmentRegistration: null,
    });
  });

  it('wants a reason for the triage', async () => {
    const { id, version } = await registered(world);
    const answer = await world.subgraph.ask(world.centre, triage, {
      id,
      version,
      level: 'SMALL',
      reason: '',
    });
    expect(code(answer)).toMatchObject({ code: 'LE-003' });
  });
});

describe('紹介から定着まで', () => {
  async function opening(): Promise<string> {
    const employer = await world.subgraph.ask<{ registerEmployer: { id: string } }>(
      world.centre,
      `mutation { registerEmployer(input: { name: "試験食品" }) { id } }`,
    );
    const taken = await world.subgraph.ask<{ takeJobOpening: { id: string } }>(
      world.centre,
      `mutation ($e: ID!) { takeJobOpening(input: { employerId: $e, title: "袋詰め", tasks: ["袋詰め"], daysPerWeek: 3,
        hoursPerDay: 4, headcount: 1 }) { id employer { name } } }`,
      { e: employer.data!.registerEmployer.id },
    );
    expect(taken.errors).toBeUndefined();
    return taken.data!.takeJobOpening.id;
  }

  it('is proposed, tried, placed and checked after 1, 3, 6 and 12 months', async () => {
    const { id, version } = await registered(world);
    await world.subgraph.ask(world.centre, triage, { id, version, level: 'LARGE', reason: '生活全体の支援' });
    const openingId = await opening();
    const proposed = await world.subgraph.ask<{ proposeJob: { id: string } }>(
      world.centre,
      `mutation ($r: ID!, $o: ID!) { proposeJob(input: { registrationId: $r, openingId: $o }) { id opening { title employer { name } } } }`,
      { r: id, o: openingId },
    );
    expect(proposed.errors).toBeUndefined();
    const placementId = proposed.data!.proposeJob.id;
    const step = (name: string, v: number) =>
      world.subgraph.ask(
        world.centre,
        `mutation ($id: ID!, $v: Int!) { ${name}(id: $id, version: $v) { state nextCheckOn } }`,
        {
          id: placementId,
          v,
        },
      );
    await step('beginJobTrial', 1);
    expect((await step('placeInJob', 2)).data).toMatchObject({ placeInJob: { state: 'PLACED' } });
    const check = (month: number, v: number) =>
      world.subgraph.ask(
        world.centre,
        `mutation ($id: ID!, $v: Int!, $m: Int!) { checkJobRetention(id: $id, version: $v, input: { month: $m, stillWorking: true }) {
          state version retentionChecks { month stillWorking } } }`,
        { id: placementId, v, m: month },
      );
    expect(code(await check(1, 3))).toMatchObject({ code: 'LE-011' });
    await placedLongAgo(world.subgraph, placementId, '2023-05-10');
    for (const [i, month] of [1, 3, 6].entries()) expect((await check(month, 3 + i)).errors).toBeUndefined();
    expect((await check(12, 6)).data).toMatchObject({ checkJobRetention: { state: 'RETAINED' } });
    const read = await world.subgraph.ask(
      world.centre,
      `query ($id: ID!) { employmentRegistration(id: $id) { state placements { state } } employmentFigures(fiscalYear: "R5") { placed retentionRate } }`,
      { id },
    );
    expect(read.data).toMatchObject({
      employmentRegistration: { state: 'WORKING', placements: [{ state: 'RETAINED' }] },
      employmentFigures: { placed: null, retentionRate: null },
    });
  });
});
