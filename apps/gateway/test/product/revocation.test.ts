import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Casework, colleague, household, mother, named, namedAgency, son } from './casework.ts';
import { type Asker, startWholeProduct, type WholeProduct } from './product.ts';

/*
 * 取消しは確定した瞬間から効く: 200 reads of every kind are under way around the commit of a withdrawal, a removal from a
 * conference and a suspension. Whatever began after the commit sees nothing, by a cursor or a stream that was open before
 * no more than by a new question.
 */

const reads = 200;

let product: WholeProduct;
let casework: Casework;

beforeAll(async () => {
  product = await startWholeProduct();
  casework = new Casework(product);
});
afterAll(() => product.stop());

/** Asks in one way; whether the case showed. */
type Read = () => Promise<boolean>;

/** Every way to a case: by number, in the list, behind a cursor, through the household, its file, a stream. */
async function waysTo(caseId: string, newerCaseId: string, reader: Asker): Promise<Record<string, Read>> {
  const path = await casework.file(caseId, Buffer.from('%PDF-1.7'));
  const list =
    'query ($after: String) { consultationCases(first: 100, after: $after) { edges { cursor node { id } } } }';
  interface List {
    edges: { cursor: string; node: { id: string } }[];
  }
  const listed = async (after?: string) => {
    const { data } = await product.ask(reader, list, { after });
    return (data?.consultationCases as unknown as List | null)?.edges ?? [];
  };
  const cursor = (await listed()).find(({ node }) => node.id === newerCaseId)!.cursor;
  const showsIn = (answer: unknown) => JSON.stringify(answer ?? null).includes(caseId);
  return {
    number: async () => {
      const text = 'query ($id: ID!) { consultationCase(id: $id) { id narrative { firstWord } } }';
      return showsIn((await product.ask(reader, text, { id: caseId })).data);
    },
    list: async () => showsIn(await listed()),
    cursor: async () => showsIn(await listed(cursor)),
    household: async () => {
      const text = `query ($id: ID!) { household(id: $id) {
        comprehensiveConsultation { consultations { id } } } }`;
      return showsIn((await product.ask(reader, text, { id: household })).data);
    },
    file: async () => {
      const answer = await product.request(reader, path);
      await answer.arrayBuffer();
      return answer.status === 200;
    },
    stream: async () => {
      const text = 'subscription ($id: ID!) { consultationChanged(id: $id) { id } }';
      const stream = await product.stream(reader, text, { id: caseId });
      const seen = await stream.next().then(
        ({ value }) => showsIn(value?.data),
        () => false,
      );
      await stream.return?.();
      return seen;
    },
  };
}

/** Fires reads of all ways, half of them before the change and around it, the rest once it is committed. */
async function around(ways: Record<string, Read>, change: () => Promise<unknown>) {
  const each = Object.entries(ways);
  const ask = (count: number) =>
    Array.from({ length: count }, (_, turn) => {
      const [way, read] = each[turn % each.length]!;
      return read().then((seen) => ({ way, seen }));
    });
  const before = ask(reads / 2);
  await before[0];
  await change();
  const after = ask(reads / 2);
  return { before: await Promise.all(before), after: await Promise.all(after) };
}

async function expectHoldsFromItsCommit(
  ways: Record<string, Read>,
  stream: AsyncIterableIterator<{ data?: unknown }>,
  change: () => Promise<unknown>,
): Promise<void> {
  for (const [way, read] of Object.entries(ways)) expect(await read(), `${way} before`).toBe(true);
  await stream.next();
  const { before, after } = await around(ways, change);
  expect(before.some(({ seen }) => seen)).toBe(true);
  expect(after.filter(({ seen }) => seen)).toEqual([]);
  const heard: unknown[] = [];
  for await (const message of stream) heard.push(message.data ?? null);
  expect(heard.every((data) => data === null)).toBe(true);
}

const watch = 'subscription ($id: ID!) { consultationChanged(id: $id) { id version } }';

/** The case that is taken away, and a newer one that stays, so that a cursor can stand between them. */
async function twoCases() {
  const older = await casework.receive([mother]);
  const newer = await casework.receive([son]);
  return { older, newer };
}

describe(`${reads} reads around the commit`, { timeout: 120_000 }, () => {
  test('of a withdrawal', async () => {
    const { older, newer } = await twoCases();
    const consent = await casework.consent(older.id, namedAgency, [mother]);
    await casework.consent(newer.id, namedAgency, [son]);
    const ways = await waysTo(older.id, newer.id, named);
    const stream = await product.stream(named, watch, { id: older.id });
    await expectHoldsFromItsCommit(ways, stream, () => casework.withdraw(consent));
  });

  test('of a removal from a conference', async () => {
    const { older, newer } = await twoCases();
    const member = { staff: 'police-member' };
    const remove = await casework.conference(older.id, member, product.world.admin);
    await casework.conference(newer.id, member, product.world.admin);
    const ways = await waysTo(older.id, newer.id, member);
    const stream = await product.stream(member, watch, { id: older.id });
    await expectHoldsFromItsCommit(ways, stream, remove);
  });

  test('of a suspension', async () => {
    const { older, newer } = await twoCases();
    const ways = await waysTo(older.id, newer.id, colleague);
    const stream = await product.stream(colleague, watch, { id: older.id });
    await expectHoldsFromItsCommit(ways, stream, () =>
      product.world.admin.query(
        `update access.account set suspended_at = now() where subject = 'yorisoi-worker' and agency_id = $1`,
        [keyedId('agency', 'ag-009')],
      ),
    );
  });
});
