import 'reflect-metadata';
import type { Actor } from '@tsunagu/access';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { cursorsOf, PageInfo } from './connection.ts';
import { guardLists } from './guard-lists.ts';

const people = cursorsOf('people:kana');
const secret = 'a secret of sixteen bytes';

/** A subgraph with one list of numbers; a cursor holds the number of its row, as a family name would be. */
function subgraph(with_ = secret) {
  const schema = buildSchema(`
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Person { id: ID! name: String! }
    type PersonEdge { cursor: String! node: Person! }
    type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int! }
    type Agency { id: ID! people(first: Int = 20, after: String, search: String): PersonConnection! }
    type Query { people(first: Int = 20, after: String, search: String): PersonConnection! agency(id: ID!): Agency!
      some(first: Int = 5): [Int!]! }`);
  const list = (_source: unknown, args: { first: number; after?: string }) => {
    const from = args.after ? Number(people.decode(args.after)[0]) : 0;
    const edges = Array.from({ length: args.first }, (_, i) => ({
      cursor: people.encode([from + i + 1, '渡邉']),
      node: { id: String(from + i + 1), name: '渡邉' },
    }));
    const pageInfo = Object.assign(new PageInfo(), {
      hasNextPage: true,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    return { edges, pageInfo, totalCount: 1_000 };
  };
  schema.getQueryType()!.getFields()['people']!.resolve = list as never;
  schema.getQueryType()!.getFields()['agency']!.resolve = ((_s: unknown, { id }: { id: string }) => ({
    id,
  })) as never;
  schema.getQueryType()!.getFields()['some']!.resolve = (() => [1]) as never;
  (schema.getType('Agency') as ReturnType<typeof schema.getQueryType>)!.getFields()['people']!.resolve =
    list as never;
  guardLists(schema, with_);
  return schema;
}

const reader: Actor = { kind: 'staff', municipality: '33100', staffId: 'one', roles: [], requestId: 'r' };
const schema = subgraph();

async function ask(query: string, variables: Record<string, unknown> = {}, actor = reader, of = schema) {
  return execute({ schema: of, document: parse(query), variableValues: variables, contextValue: { actor } });
}

const page = `query ($first: Int, $after: String, $search: String) {
  people(first: $first, after: $after, search: $search) { edges { cursor node { id } } pageInfo { endCursor } } }`;
type Page = {
  people: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { endCursor: string } };
};

async function cursor(search?: string): Promise<string> {
  const { data } = await ask(page, { first: 2, search });
  return (data as unknown as Page).people.pageInfo.endCursor;
}

const codeOf = (result: Awaited<ReturnType<typeof ask>>) => result.errors?.[0]?.extensions['code'];

describe('a cursor', () => {
  test('leads on to the next rows, whatever the size of the page', async () => {
    const { data } = await ask(page, { first: 3, after: await cursor() });
    expect((data as unknown as Page).people.edges.map(({ node }) => node.id)).toEqual(['3', '4', '5']);
  });

  test('can be read by nobody, and is another one each time', async () => {
    const [one, two] = [await cursor(), await cursor()];
    expect(one).not.toBe(two);
    for (const encoding of ['base64url', 'utf8'] as const) {
      const text = Buffer.from(one, encoding).toString('utf8');
      expect(text).not.toContain('渡邉');
      expect(text).not.toContain('people');
    }
  });

  test.each<[string, Record<string, unknown>, Actor]>([
    ['another reader', {}, { ...reader, staffId: 'two' }],
    ['the same person in another municipality', {}, { ...reader, municipality: '33202' }],
    ['a partner', {}, { kind: 'partner', municipality: '33100', clientId: 'one', roles: [], requestId: 'r' }],
    ['the public', {}, { kind: 'public', municipality: '33100', roles: [], requestId: 'r' }],
    ['another filter', { search: '田中' }, reader],
  ])('is worth nothing to %s', async (_who, variables, actor) => {
    expect(codeOf(await ask(page, { after: await cursor(), ...variables }, actor))).toBe('CURSOR_INVALID');
  });

  test('is worth nothing in another field, under another parent, changed, cut or made up', async () => {
    const given = await cursor();
    const nested =
      'query ($id: ID!, $after: String) { agency(id: $id) { people(first: 1, after: $after) { pageInfo { endCursor } } } }';
    expect(codeOf(await ask(nested, { id: 'a', after: given }))).toBe('CURSOR_INVALID');
    const { data } = await ask(nested, { id: 'a' });
    const own = (data as unknown as { agency: Page }).agency.people.pageInfo.endCursor;
    expect((await ask(nested, { id: 'a', after: own })).errors).toBeUndefined();
    expect(codeOf(await ask(nested, { id: 'b', after: own }))).toBe('CURSOR_INVALID');
    const changed = Buffer.from(given, 'base64url');
    changed[20]! ^= 1;
    for (const after of [changed.toString('base64url'), given.slice(0, -4), people.encode([1]), 'x', '']) {
      expect(codeOf(await ask(page, { after })), after).toBe('CURSOR_INVALID');
    }
  });

  test('of one process is good in another of the same installation, and in no other', async () => {
    const after = await cursor();
    expect((await ask(page, { after }, reader, subgraph())).errors).toBeUndefined();
    expect(codeOf(await ask(page, { after }, reader, subgraph('another secret, also long')))).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('a page', () => {
  test.each([101, 2_000_000, -1])('of %i rows is refused after coercion, in every list', async (first) => {
    expect(codeOf(await ask(page, { first }))).toBe('PAGE_TOO_LARGE');
    expect(codeOf(await ask('query ($first: Int = 101) { some(first: $first) }', { first }))).toBe(
      'PAGE_TOO_LARGE',
    );
    expect(codeOf(await ask(`query ($first: Int = ${first}) { some(first: $first) }`))).toBe(
      'PAGE_TOO_LARGE',
    );
  });

  test('of 100 rows is given', async () => {
    expect((await ask(page, { first: 100 })).errors).toBeUndefined();
  });
});
