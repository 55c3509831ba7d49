import { randomUUID } from 'node:crypto';
import { auditEvents } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referDischarge, referral, type Scenario, startScenario } from './scenario.ts';

interface Referred {
  referDischarge: { id: string; version: number; state: string; problems: object[]; health: object | null };
}

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const refer = async (key?: string) => {
  const answer = await world.subgraph.ask<Referred>(world.worker, referDischarge, {
    input: referral(world.personId),
    key,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data!.referDischarge;
};

describe('退院調整', () => {
  it('is referred with its problems and its health information', async () => {
    expect(await refer()).toMatchObject({
      state: 'REFERRED',
      version: 1,
      problems: [{ problem: 'NO_RELATIVES' }],
      health: { condition: '大腿骨骨折の術後' },
    });
  });

  it('is stored once when the same request comes twice', async () => {
    const key = randomUUID();
    expect((await refer(key)).id).toBe((await refer(key)).id);
  });

  it('goes to the discharge step by step, and only when its problems are settled', async () => {
    const { id } = await refer();
    const step = (name: string, version: number) =>
      world.subgraph.ask<Record<string, { state: string; version: number; endedOn: string | null }>>(
        world.worker,
        `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { state version endedOn } }`,
        { id, version },
      );
    expect((await step('beginDischargeAssessment', 1)).data?.['beginDischargeAssessment']).toMatchObject({
      state: 'ASSESSING',
    });
    const early = await step('arrangeHomeCare', 2);
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'HM-003' });
    await world.subgraph.ask(
      world.worker,
      `mutation ($id: ID!) { settleDischargeProblem(id: $id, input: { problem: NO_RELATIVES, settlement: HANDED_OVER }) { id } }`,
      { id },
    );
    expect((await step('arrangeHomeCare', 2)).data?.['arrangeHomeCare']).toMatchObject({ state: 'ARRANGED' });
    const done = (await step('completeDischarge', 3)).data?.['completeDischarge'];
    expect(done).toMatchObject({ state: 'DISCHARGED' });
    expect(done?.endedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('tells the second of two savers that somebody was first, and changes nothing', async () => {
    const { id } = await refer();
    const begin = `mutation ($id: ID!) { beginDischargeAssessment(id: $id, version: 1) { version } }`;
    const giveUp = `mutation ($id: ID!) { giveUpDischarge(id: $id, version: 1) { version } }`;
    await world.subgraph.ask(world.worker, begin, { id });
    const second = await world.subgraph.ask(world.worker, giveUp, { id });
    expect(second.errors?.[0]?.extensions).toMatchObject({ code: 'SAVED_BY_OTHER' });
  });

  it('pages newest first without gaps', async () => {
    for (let i = 0; i < 3; i += 1) await refer();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data?: { homeCareDischarges: Page } | null } = await world.subgraph.ask(
        world.worker,
        `query ($after: String) { homeCareDischarges(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after },
      );
      const page = answer.data!.homeCareDischarges;
      seen.push(...page.nodes.map((n) => n.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBeGreaterThanOrEqual(seen.length);
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('leaves an audit event with basis and evidence for what was read', async () => {
    const { id } = await refer();
    await world.subgraph.ask(
      world.worker,
      `query ($id: ID!) { homeCareDischarge(id: $id) { health { condition } } }`,
      {
        id,
      },
    );
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({
      outcome: 'given',
      staff_id: world.worker.staffId,
      case_ids: [id],
      person_ids: [world.personId],
      read_classes: ['summary', 'health'],
      read_bases: ['own-case', 'own-case'],
    });
  });
});

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}
