import { randomUUID } from 'node:crypto';
import { anyone } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const forbidden = { code: 'NOT_FOUND_OR_NOT_PERMITTED' };

async function planned(day: string): Promise<{ id: string; version: number; fiscalYear: string }> {
  const answer = await world.subgraph.ask<{
    planExchangeEvent: { id: string; version: number; fiscalYear: string };
  }>(
    world.section,
    `mutation ($input: PlanExchangeEventInput!) { planExchangeEvent(input: $input) { id version fiscalYear } }`,
    {
      input: {
        kind: 'CROSS_FIELD',
        title: '多分野交流会',
        startsAt: `${day}T13:00:00+09:00`,
        endsAt: `${day}T15:00:00+09:00`,
        place: '公民館',
      },
    },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.planExchangeEvent;
}

async function group(): Promise<string> {
  const answer = await world.subgraph.ask<{ registerExchangeGroup: { id: string } }>(
    world.corporation,
    `mutation ($name: String!) { registerExchangeGroup(input: { name: $name, field: WELFARE, seeks: "若い担い手" }) { id } }`,
    { name: `団体 ${randomUUID()}` },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.registerExchangeGroup.id;
}

describe('交流会', () => {
  let groupId: string;
  beforeAll(async () => {
    groupId = await group();
  });

  const join = `mutation ($e: ID!, $g: ID!) { joinExchangeEvent(input: { eventId: $e, groupId: $g, people: 2 }) {
    participations { people group { id } } } }`;

  it('is planned in its fiscal year and published to the catalogue in the same transaction', async () => {
    const event = await planned('2024-03-31');
    expect(event.fiscalYear).toBe('R5');
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.published',
      payload: { id: event.id, kind: 'exchange-event', measure: 5, published: true },
    });
  });

  it('is joined by a group for itself, and others do not read who comes', async () => {
    const { id } = await planned('2024-05-01');
    expect((await world.subgraph.ask(world.corporation, join, { e: id, g: groupId })).data).toMatchObject({
      joinExchangeEvent: { participations: [{ people: 2, group: { id: groupId } }] },
    });
    expect(code(await world.subgraph.ask(world.otherCorporation, join, { e: id, g: groupId }))).toMatchObject(
      forbidden,
    );
    const read = `{ exchangeEvents(first: 1, kind: CROSS_FIELD) { nodes { id participations { people } } } }`;
    const latest = { exchangeEvents: { nodes: [{ id, participations: [] }] } };
    expect((await world.subgraph.ask(anyone(), read)).data).toMatchObject(latest);
    expect((await world.subgraph.ask(world.otherCorporation, read)).data).toMatchObject(latest);
  });

  it('has a result once, and is not joined afterwards', async () => {
    const { id, version } = await planned('2024-05-02');
    const record = (corporations: number) =>
      world.subgraph.ask(
        world.section,
        `mutation ($id: ID!, $v: Int!, $c: Int!) { recordExchangeResult(id: $id, version: $v, input: { participants: 5, corporations: $c,
           minutes: "川の掃除を一緒にする" }) { state participants corporations } }`,
        { id, v: version, c: corporations },
      );
    expect(code(await record(6))).toMatchObject({ code: 'MA-013' });
    expect((await record(3)).data).toMatchObject({
      recordExchangeResult: { state: 'HELD', participants: 5 },
    });
    expect(code(await world.subgraph.ask(world.corporation, join, { e: id, g: groupId }))).toMatchObject({
      code: 'MA-011',
    });
  });

  it('leaves the catalogue when it is cancelled', async () => {
    const { id, version } = await planned('2024-05-03');
    const cancel = `mutation ($id: ID!, $v: Int!) { cancelExchangeEvent(id: $id, version: $v, reason: "台風") { state } }`;
    expect(code(await world.subgraph.ask(world.promoter, cancel, { id, v: version }))).toMatchObject(
      forbidden,
    );
    expect((await world.subgraph.ask(world.section, cancel, { id, v: version })).data).toMatchObject({
      cancelExchangeEvent: { state: 'CANCELLED' },
    });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.withdrawn',
      payload: { id, published: false },
    });
  });

  it('finds groups by what they seek', async () => {
    const { data } = await world.subgraph.ask(
      anyone(),
      `{ exchangeGroups(search: "担い手", field: WELFARE) { nodes { id seeks } } }`,
    );
    expect(data).toMatchObject({ exchangeGroups: { nodes: [{ id: groupId, seeks: '若い担い手' }] } });
  });
});
