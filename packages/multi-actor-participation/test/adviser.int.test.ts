import { randomUUID } from 'node:crypto';
import { anyone } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const adviserId = randomUUID();

async function asAdministrator(sql: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await client.connect();
  await client.query(sql, values);
  await client.end();
}

beforeAll(async () => {
  world = await startScenario();
  await asAdministrator(
    `insert into multi_actor_participation.activity_adviser (municipality, id, agency_id, name, field)
     values ('33100', $1, $2, '試験アドバイザー', 'ict')`,
    [adviserId, randomUUID()],
  );
});
afterAll(() => world.subgraph.stop());

interface Dispatch {
  id: string;
  version: number;
  state: string;
}

const request = (more: object = {}) =>
  world.subgraph.ask<{ requestAdviser: Dispatch }>(
    world.corporation,
    `mutation ($input: RequestAdviserInput!) { requestAdviser(input: $input) { id version state eligibility adviser { name } } }`,
    {
      input: {
        groupName: '試験の会',
        esdMember: true,
        listed: false,
        activeSince: '2015-04-01',
        adviserId,
        topic: '広報の広げ方',
        format: 'WORKSHOP',
        wishedOn: '2030-05-01',
        people: 10,
        ...more,
      },
    },
  );

async function requested(): Promise<Dispatch> {
  const answer = await request();
  expect(answer.errors).toBeUndefined();
  return answer.data!.requestAdviser;
}

const step = async (actor: Scenario['section'], name: string, { id, version }: Dispatch, more = '') =>
  world.subgraph.ask<Record<string, Dispatch>>(
    actor,
    `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${more}) { id version state refusedBecause followUpUntil
       followUps { number question } report } }`,
    { id, version },
  );

async function held(on: string): Promise<Dispatch> {
  const approved = (await step(world.section, 'approveAdviserDispatch', await requested())).data!;
  const done = await step(
    world.corporation,
    'holdAdviserDispatch',
    approved['approveAdviserDispatch']!,
    `, input: { heldOn: "${on}", minutes: 120, people: 9 }`,
  );
  expect(done.errors).toBeUndefined();
  return done.data!['holdAdviserDispatch']!;
}

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

describe('アドバイザー派遣', () => {
  it('goes from the request through two follow-ups to the report', async () => {
    const first = await held(daysAgo(10));
    const followUp = (dispatch: Dispatch) =>
      step(
        world.corporation,
        'followUpAdviserDispatch',
        dispatch,
        `, input: { askedOn: "${daysAgo(1)}", question: "写真の載せ方は" }`,
      );
    const early = await step(world.corporation, 'reportAdviserDispatch', first, ', report: "役に立った"');
    expect(code(early)).toMatchObject({ code: 'MA-034' });
    const second = (await followUp(first)).data!['followUpAdviserDispatch']!;
    expect(second).toMatchObject({ state: 'FOLLOWED_UP_1', followUps: [{ number: 1 }] });
    const third = (await followUp(second)).data!['followUpAdviserDispatch']!;
    expect(third).toMatchObject({ state: 'FOLLOWED_UP_2', followUps: [{ number: 1 }, { number: 2 }] });
    expect(code(await followUp(third))).toMatchObject({ code: 'MA-030' });
    expect(
      (await step(world.corporation, 'reportAdviserDispatch', third, ', report: "役に立った"')).data,
    ).toMatchObject({
      reportAdviserDispatch: { state: 'REPORTED', report: '役に立った' },
    });
  });

  it('takes no follow-up after two months, but the report', async () => {
    const first = await held(daysAgo(100));
    const late = await step(
      world.corporation,
      'followUpAdviserDispatch',
      first,
      `, input: { askedOn: "${daysAgo(1)}", question: "まだ聞きたい" }`,
    );
    expect(code(late)).toMatchObject({ code: 'MA-033' });
    expect(
      (await step(world.corporation, 'reportAdviserDispatch', first, ', report: "実施した"')).data,
    ).toMatchObject({
      reportAdviserDispatch: { state: 'REPORTED' },
    });
  });

  it('is refused by the section with a reason', async () => {
    const dispatch = await requested();
    expect(
      code(await step(world.section, 'refuseAdviserDispatch', dispatch, ', reason: "不可"')),
    ).toMatchObject({
      code: 'MA-032',
    });
    expect(
      (await step(world.section, 'refuseAdviserDispatch', dispatch, ', reason: "同じ内容の派遣が続くため"'))
        .data,
    ).toMatchObject({
      refuseAdviserDispatch: { state: 'REFUSED', refusedBecause: '同じ内容の派遣が続くため' },
    });
  });

  it('is not decided by the group itself, nor seen by others', async () => {
    const dispatch = await requested();
    const forbidden = { code: 'NOT_FOUND_OR_NOT_PERMITTED' };
    expect(code(await step(world.corporation, 'approveAdviserDispatch', dispatch))).toMatchObject(forbidden);
    expect(code(await step(world.otherCorporation, 'withdrawAdviserDispatch', dispatch))).toMatchObject(
      forbidden,
    );
    const list = '{ adviserDispatches { totalCount } }';
    for (const actor of [anyone(), world.otherCorporation, world.promoter]) {
      expect((await world.subgraph.ask(actor, list)).data).toMatchObject({
        adviserDispatches: { totalCount: 0 },
      });
    }
  });

  it('is open under the stricter reading until the section sets another one', async () => {
    const rule = '{ adviserDispatchRule { eligibility followUpTimes followUpMonths reason } }';
    expect((await world.subgraph.ask(anyone(), rule)).data).toMatchObject({
      adviserDispatchRule: { eligibility: 'BOTH', followUpTimes: 2, followUpMonths: 2, reason: null },
    });
    const unknown = { esdMember: false, listed: false };
    expect(code(await request(unknown))).toMatchObject({
      code: 'MA-031',
      fields: { listed: expect.any(String) },
    });
    const set = (eligibility: string) =>
      world.subgraph.ask(
        world.section,
        `mutation { setAdviserDispatchRule(input: { eligibility: ${eligibility}, reason: "市と確認した" }) { eligibility reason } }`,
      );
    expect((await set('EITHER')).data).toMatchObject({ setAdviserDispatchRule: { eligibility: 'EITHER' } });
    expect((await request(unknown)).data).toMatchObject({
      requestAdviser: { state: 'REQUESTED', eligibility: 'EITHER' },
    });
    expect((await set('BOTH')).data).toMatchObject({ setAdviserDispatchRule: { eligibility: 'BOTH' } });
    expect(code(await request(unknown))).toMatchObject({ code: 'MA-031' });
  });
});
