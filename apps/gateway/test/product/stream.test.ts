import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asker,
  allInProcess,
  createProductDatabase,
  type Product,
  type ProductDatabase,
  startProduct,
} from './product.ts';

/*
 * 購読 through the whole product: the planner splits the subscription, the registry names the agencies, every event is
 * asked and audited anew.
 */

const household = familyHouseholdId('eighty-fifty');
const mother = familyMemberId('eighty-fifty', 0);
const window: Asker = { staff: 'yorisoi-window' };
const colleague: Asker = { staff: 'yorisoi-worker' };
const elders: Asker = { staff: 'houkatsu-worker' };
const children: Asker = { staff: 'kodomo-worker' };
const stranger: Asker = { staff: 'other-agency' };

const watch = `subscription Watch($id: ID!) {
  consultationChanged(id: $id) { id state version receivedBy { name } narrative { firstWord } }
}`;
const watchNumber = 'subscription ($id: ID!) { consultationChanged(id: $id) { id state } }';

let world: ProductDatabase;
let product: Product;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  world = await createProductDatabase();
  ends.push(() => world.drop());
  const subgraphs = await allInProcess(world.database.adminUrl);
  ends.push(() => subgraphs.stop());
  product = await startProduct(world, subgraphs.transports);
  ends.push(() => product.stop());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

interface Received {
  id: string;
  version: number;
}

async function mutate<T>(asker: Asker, text: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await product.ask(asker, text, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

async function received(): Promise<Received> {
  const { receiveConsultation } = await mutate<{ receiveConsultation: Received }>(
    window,
    'mutation ($input: ReceiveConsultationInput!) { receiveConsultation(input: $input) { id version } }',
    {
      input: {
        householdId: household,
        personIds: [mother],
        channel: 'COUNTER',
        urgency: 'SOON',
        firstWord: '家賃が払えない',
      },
    },
  );
  return receiveConsultation;
}

const begin = (consultation: Received) =>
  mutate(
    window,
    'mutation ($id: ID!, $version: Int!) { beginConsultationSupport(caseId: $id, version: $version) { id } }',
    consultation as unknown as Record<string, unknown>,
  );

const handOver = (consultation: Received) =>
  mutate(window, 'mutation ($input: SendHandoverInput!) { sendHandover(input: $input) { id } }', {
    input: {
      caseId: consultation.id,
      toAgencyId: keyedId('agency', 'ag-007'),
      citizenTold: true,
      wordToTarget: 'お願いします',
    },
  });

/** Everything a stream says until it ends. */
async function rest<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const message of stream) all.push(message);
  return all;
}

describe('a stream', () => {
  test('says how it is now, and again after every change, with fields of other subgraphs', async () => {
    const consultation = await received();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    const first = await stream.next();
    expect(first.value).toMatchObject({
      data: { consultationChanged: { state: 'RECEIVED', receivedBy: { name: expect.any(String) } } },
    });
    await begin(consultation);
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'IN_SUPPORT', narrative: { firstWord: '家賃が払えない' } } },
    });
    await stream.return?.();
  });

  test('makes no sound when nothing changes of what is shown', async () => {
    const consultation = await received();
    const stream = await product.stream(colleague, watchNumber, { id: consultation.id });
    await stream.next();
    await handOver(consultation);
    await begin({ ...consultation, version: consultation.version + 1 });
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'IN_SUPPORT' } },
    });
    await stream.return?.();
  });

  test('tells an agency of new work', async () => {
    const query = 'subscription { openWorkChanged { handoversWaiting { totalCount } } }';
    const stream = await product.stream(elders, query);
    const { value: before } = await stream.next();
    await handOver(await received());
    const { value: after } = await stream.next();
    const count = (value: unknown) =>
      (value as { data: { openWorkChanged: { handoversWaiting: { totalCount: number } } } }).data
        .openWorkChanged.handoversWaiting.totalCount;
    expect(count(after)).toBe(count(before) + 1);
    await stream.return?.();
  });

  test('writes one audit event per answer, which says that it was a stream', async () => {
    const consultation = await received();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    await stream.next();
    await begin(consultation);
    await stream.next();
    await stream.return?.();
    const { rows } = await world.admin.query(
      `select bool_and(read_bases @> '{own-case}') as based, count(distinct request_id)::int as events
       from access.audit_event
       where operation = 'Watch' and subgraph = 'comprehensive-consultation' and case_ids @> array[$1::uuid]`,
      [consultation.id],
    );
    expect(rows).toEqual([{ based: true, events: 2 }]);
  });
});

describe('a stream of somebody who may not see the case', () => {
  test('ends like that of an unknown number, and events do not reach it', async () => {
    const consultation = await received();
    const forbidden = await rest(await product.stream(stranger, watch, { id: consultation.id }));
    const absent = await rest(await product.stream(stranger, watch, { id: crypto.randomUUID() }));
    const withoutId = (messages: unknown[]) =>
      JSON.parse(JSON.stringify(messages).replaceAll(/"errorId":"[^"]*"/g, '"errorId":""'));
    expect(withoutId(forbidden)).toEqual(withoutId(absent));
    expect(forbidden).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] }]);
  });

  test('is refused to the public, without CSRF header and for queries', async () => {
    const consultation = await received();
    await expect(product.stream('public', watch, { id: consultation.id }).then(rest)).rejects.toThrow();
    const post = async (path: string, query: string, headers: Record<string, string>) =>
      (
        await fetch(`${product.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
          body: JSON.stringify({ query, variables: { id: consultation.id } }),
        })
      ).status;
    const headers = await product.headers(colleague);
    expect(await post('/graphql/stream', watch, { ...headers, 'x-tsunagu-csrf': '' })).toBe(403);
    expect(await post('/graphql/stream', '{ __typename }', headers)).toBe(400);
    expect(await post('/graphql', watch, headers)).toBe(400);
  });
});

describe('a stream ends', () => {
  test('with the withdrawal of the consent, and nothing comes after it', async () => {
    const consultation = await received();
    const { recordConsent } = await mutate<{ recordConsent: { id: string } }>(
      window,
      'mutation ($id: ID!, $input: ConsentInput!) { recordConsent(caseId: $id, input: $input) { id } }',
      {
        id: consultation.id,
        input: {
          signedByPersonId: mother,
          signature: 'PAPER',
          personIds: [mother],
          agencyIds: [keyedId('agency', 'ag-011')],
          dataClasses: ['SUMMARY', 'NARRATIVE'],
        },
      },
    );
    const stream = await product.stream(children, watch, { id: consultation.id });
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'RECEIVED' } },
    });
    const heard = rest(stream);
    await mutate(window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', { id: recordConsent.id });
    await begin(consultation);
    const messages = await heard;
    expect(messages).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] }]);
    expect(messages[0]).not.toHaveProperty('data');
  });

  test('with the suspension of the account, at once', async () => {
    const consultation = await received();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    await stream.next();
    const suspend = (at: string) =>
      world.admin.query(`update access.account set suspended_at = ${at} where subject = 'yorisoi-worker'`);
    try {
      const heard = rest(stream);
      await suspend('now()');
      expect(await heard).toMatchObject([{ errors: [{ extensions: { code: 'ACCOUNT_SUSPENDED' } }] }]);
    } finally {
      await suspend('null');
    }
  });
});

test('a session opens five streams and no more; the place of a closed one is free again', async () => {
  const consultation = await received();
  const browser = { ...colleague, session: crypto.randomUUID() };
  const open = async () => {
    const stream = await product.stream(browser, watch, { id: consultation.id });
    await stream.next();
    return stream;
  };
  const streams = await Promise.all(Array.from({ length: 5 }, open));
  await expect(open()).rejects.toMatchObject({ response: { status: 429 } });
  await streams[0]?.return?.();
  await expect
    .poll(() =>
      open().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  for (const stream of streams) await stream.return?.();
});
