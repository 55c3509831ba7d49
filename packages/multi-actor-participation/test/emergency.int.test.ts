import { randomUUID } from 'node:crypto';
import { anyone, enrol, partner, seal, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const request = `mutation ($input: RequestEmergencySupportInput!, $key: String) {
  requestEmergencySupport(input: $input, idempotencyKey: $key) { id version state people { id } wanted narrative { circumstances } } }`;

async function requested(key?: string): Promise<{ id: string; version: number }> {
  const answer = await world.subgraph.ask<{ requestEmergencySupport: { id: string; version: number } }>(
    world.corporation,
    request,
    {
      input: {
        householdId: randomUUID(),
        personIds: world.personIds,
        wanted: ['FOOD', 'DAILY_GOODS'],
        requestedOn: '2024-05-01',
        circumstances: '給料日まで食べるものがない',
      },
      key,
    },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.requestEmergencySupport;
}

const deliver = (items: object[], deliveredOn = '2024-05-02') => ({ deliveredOn, items });
const step = (name: string, type: string, { id, version }: { id: string; version: number }, input: object) =>
  world.subgraph.ask<Record<string, { id: string; version: number }>>(
    world.corporation,
    `mutation ($id: ID!, $version: Int!, $input: ${type}!) { ${name}(id: $id, version: $version, input: $input) {
       id version state outcome items { kind quantity } narrative { followUp } } }`,
    { id, version, input },
  );

describe('緊急一時支援', () => {
  it('is requested for a household, delivered and followed', async () => {
    const first = await requested();
    const delivered = await step(
      'deliverEmergencySupport',
      'DeliverEmergencySupportInput',
      first,
      deliver([{ kind: 'FOOD', quantity: 5 }]),
    );
    expect(delivered.data).toMatchObject({
      deliverEmergencySupport: { state: 'DELIVERED', items: [{ kind: 'FOOD', quantity: 5 }] },
    });
    const followed = await step(
      'followEmergencySupport',
      'FollowEmergencySupportInput',
      delivered.data!['deliverEmergencySupport']!,
      { followedOn: '2024-05-10', outcome: 'CONNECTED', note: '寄り添いサポートセンターへつないだ' },
    );
    expect(followed.data).toMatchObject({
      followEmergencySupport: {
        state: 'FOLLOWED',
        outcome: 'CONNECTED',
        narrative: { followUp: '寄り添いサポートセンターへつないだ' },
      },
    });
  });

  it('is stored once when the same request comes twice', async () => {
    const key = randomUUID();
    expect((await requested(key)).id).toBe((await requested(key)).id);
  });

  it('refuses to deliver nothing, before the request, or twice', async () => {
    const first = await requested();
    const give = (items: object[], day?: string, at = first) =>
      step('deliverEmergencySupport', 'DeliverEmergencySupportInput', at, deliver(items, day));
    expect(code(await give([]))).toMatchObject({ code: 'MA-052' });
    expect(code(await give([{ kind: 'FOOD', quantity: 1 }], '2024-04-30'))).toMatchObject({ code: 'MA-051' });
    const done = (await give([{ kind: 'FOOD', quantity: 1 }])).data!['deliverEmergencySupport']!;
    expect(code(await give([{ kind: 'FOOD', quantity: 1 }], undefined, done))).toMatchObject({
      code: 'MA-050',
    });
  });

  it('stands once on the household and on each of its people, with its timeline', async () => {
    const { id } = await requested();
    const { data } = await world.subgraph.ask<{ _entities: object[] }>(
      world.corporation,
      `query ($r: [_Any!]!) { _entities(representations: $r) {
         ... on Household { multiActorParticipation { emergencySupports { id } timeline { id measure title agency { id } } } }
         ... on Person { multiActorParticipation { emergencySupports { id } } } } }`,
      {
        r: [
          { __typename: 'Household', id: randomUUID(), memberIds: world.personIds },
          { __typename: 'Person', id: world.personIds[0] },
        ],
      },
    );
    const [household, person] = data!._entities as [Involved, Involved];
    const ids = household.multiActorParticipation.emergencySupports.map((s) => s.id);
    expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(person.multiActorParticipation.emergencySupports.map((s) => s.id)).toContain(id);
    expect(household.multiActorParticipation.timeline).toContainEqual({
      id: `${id}:requested`,
      measure: 5,
      title: '緊急一時支援の相談を受けた',
      agency: { id: world.corporation.agencyId },
    });
  });

  it('is counted for insiders, numbers under ten suppressed', async () => {
    const count = `{ emergencySupportFigures(fiscalYear: "R6") { requested delivered connected } }`;
    while (
      (await world.subgraph.ask<Listed>(world.corporation, list)).data!.emergencySupports.totalCount < 10
    ) {
      await requested();
    }
    expect((await world.subgraph.ask(world.section, count)).data).toMatchObject({
      emergencySupportFigures: { requested: expect.any(Number), delivered: null, connected: null },
    });
    expect((await world.subgraph.ask(anyone(), count)).data).toMatchObject({
      emergencySupportFigures: { requested: null, delivered: null },
    });
  });
});

const list = `{ emergencySupports { totalCount } }`;
interface Listed {
  emergencySupports: { totalCount: number };
}
interface Involved {
  multiActorParticipation: { emergencySupports: { id: string }[]; timeline: object[] };
}
const read = `query ($id: ID!) { emergencySupport(id: $id) { id basis narrative { circumstances } } emergencySupports { totalCount } }`;

describe('緊急一時支援 and who may see it', () => {
  it.each([
    ['another corporation', () => world.otherCorporation],
    ['a promoter', () => world.promoter],
    ['the public', () => anyone()],
    ['a partner without scope', () => partner([], { agencyId: world.corporation.agencyId })],
  ])('does not exist for %s, not even in counts', async (_name, actor) => {
    const { id } = await requested();
    const { data } = await world.subgraph.ask(actor(), read, { id });
    expect(data).toMatchObject({ emergencySupport: null, emergencySupports: { totalCount: 0 } });
  });

  it('shows a member of the corporation without case work the summary, not the circumstances', async () => {
    const { id } = await requested();
    const [member] = await enrol(
      world.subgraph.database,
      staff(['group'], { agencyId: world.corporation.agencyId }),
    );
    expect((await world.subgraph.ask(member!, read, { id })).data).toMatchObject({
      emergencySupport: { id, basis: 'own-case', narrative: null },
    });
  });

  it('vanishes for the corporation once a person is sealed for another agency', async () => {
    const { id } = await requested();
    await seal(world.subgraph.database, world.personIds[0]!, world.otherCorporation.agencyId!);
    expect((await world.subgraph.ask(world.corporation, read, { id })).data).toMatchObject({
      emergencySupport: null,
      emergencySupports: { totalCount: 0 },
    });
  });
});
