import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Casework, colleague, named, namedAgency, stranger } from './casework.ts';
import { type Asker, startWholeProduct, type WholeProduct } from './product.ts';

/*
 * 購読 through the whole product: the planner splits the subscription, the registry names the agencies, every event is
 * asked and audited anew.
 */

const elders: Asker = { staff: 'houkatsu-worker' };

const watch = `subscription Watch($id: ID!) {
  consultationChanged(id: $id) { id state version receivedBy { name } narrative { firstWord } }
}`;
const watchNumber = 'subscription ($id: ID!) { consultationChanged(id: $id) { id state } }';

let product: WholeProduct;
let casework: Casework;

beforeAll(async () => {
  product = await startWholeProduct();
  casework = new Casework(product);
});
afterAll(() => product.stop());

async function versionOf(id: string): Promise<number> {
  const { data } = await product.ask(
    colleague,
    'query ($id: ID!) { consultationCase(id: $id) { version } }',
    {
      id,
    },
  );
  return (data!.consultationCase as { version: number }).version;
}

/** Everything a stream says until it ends. */
async function rest<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const message of stream) all.push(message);
  return all;
}

describe('a stream', () => {
  test('says how it is now, and again after every change, with fields of other subgraphs', async () => {
    const consultation = await casework.receive();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    const first = await stream.next();
    expect(first.value).toMatchObject({
      data: { consultationChanged: { state: 'RECEIVED', receivedBy: { name: expect.any(String) } } },
    });
    await casework.begin(consultation);
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'IN_SUPPORT', narrative: { firstWord: '家賃が払えない' } } },
    });
    await stream.return?.();
  });

  test('makes no sound when nothing changes of what is shown', async () => {
    const consultation = await casework.receive();
    const stream = await product.stream(colleague, watchNumber, { id: consultation.id });
    await stream.next();
    await casework.handOver(consultation.id, keyedId('agency', 'ag-007'));
    await casework.begin({ ...consultation, version: await versionOf(consultation.id) });
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'IN_SUPPORT' } },
    });
    await stream.return?.();
  });

  test('tells an agency of new work', async () => {
    const query = 'subscription { openWorkChanged { handoversWaiting { totalCount } } }';
    const stream = await product.stream(elders, query);
    const { value: before } = await stream.next();
    await casework.handOver((await casework.receive()).id, keyedId('agency', 'ag-007'));
    const { value: after } = await stream.next();
    const count = (value: unknown) =>
      (value as { data: { openWorkChanged: { handoversWaiting: { totalCount: number } } } }).data
        .openWorkChanged.handoversWaiting.totalCount;
    expect(count(after)).toBe(count(before) + 1);
    await stream.return?.();
  });

  test('writes one audit event per answer, which says that it was a stream', async () => {
    const consultation = await casework.receive();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    await stream.next();
    await casework.begin(consultation);
    await stream.next();
    await stream.return?.();
    const { rows } = await product.world.admin.query(
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
    const consultation = await casework.receive();
    const forbidden = await rest(await product.stream(stranger, watch, { id: consultation.id }));
    const absent = await rest(await product.stream(stranger, watch, { id: crypto.randomUUID() }));
    const withoutId = (messages: unknown[]) =>
      JSON.parse(JSON.stringify(messages).replaceAll(/"errorId":"[^"]*"/g, '"errorId":""'));
    expect(withoutId(forbidden)).toEqual(withoutId(absent));
    expect(forbidden).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] }]);
  });

  test('is refused to the public, without CSRF header and for queries', async () => {
    const consultation = await casework.receive();
    await expect(product.stream('public', watch, { id: consultation.id }).then(rest)).rejects.toThrow();
    const post = async (path: string, query: string, headers: Record<string, string> = {}) =>
      (
        await product.request(colleague, path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
          body: JSON.stringify({ query, variables: { id: consultation.id } }),
        })
      ).status;
    expect(await post('/graphql/stream', watch, { 'x-tsunagu-csrf': '' })).toBe(403);
    expect(await post('/graphql/stream', watch, { accept: 'application/json' })).toBe(406);
    expect(await post('/graphql/stream', '{ __typename }')).toBe(400);
    expect(await post('/graphql', watch)).toBe(400);
  });
});

describe('a stream ends', () => {
  test('with the withdrawal of the consent, and nothing comes after it', async () => {
    const consultation = await casework.receive();
    const consent = await casework.consent(consultation.id, namedAgency);
    const stream = await product.stream(named, watch, { id: consultation.id });
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'RECEIVED' } },
    });
    const heard = rest(stream);
    await casework.withdraw(consent);
    await casework.begin(consultation);
    const messages = await heard;
    expect(messages).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] }]);
    expect(messages[0]).not.toHaveProperty('data');
  });

  test('with the seat in the conference at which the case was tabled', async () => {
    const consultation = await casework.receive();
    const member = { staff: 'police-member' };
    const remove = await casework.conference(consultation.id, member, product.world.admin);
    const stream = await product.stream(member, watchNumber, { id: consultation.id });
    expect((await stream.next()).value).toMatchObject({
      data: { consultationChanged: { state: 'RECEIVED' } },
    });
    const heard = rest(stream);
    await remove();
    await casework.begin({ ...consultation, version: await versionOf(consultation.id) });
    expect(await heard).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] }]);
  });

  test('with the suspension of the account, at once', async () => {
    const consultation = await casework.receive();
    const stream = await product.stream(colleague, watch, { id: consultation.id });
    await stream.next();
    const suspend = (at: string) =>
      product.world.admin.query(
        `update access.account set suspended_at = ${at} where subject = 'yorisoi-worker'`,
      );
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
  const consultation = await casework.receive();
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
    .poll(
      () =>
        open().then(
          (stream) => streams.push(stream) > 5,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  for (const stream of streams) await stream.return?.();
});
