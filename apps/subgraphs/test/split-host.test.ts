import type { Actor } from '@tsunagu/access';
import { type SubgraphRuntime, signActor } from '@tsunagu/subgraph-kit';
import { staff } from '@tsunagu/test-kit';
import { buildSchema, execute } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type SplitHost, startSplitHost } from '../src/split-host.ts';

const secret = 'shared by gateway and subgraphs';
const worker = staff(['case-worker']);
const schema = buildSchema(`
  scalar _Any
  type _Service { sdl: String! }
  type Query { area: String _service: _Service! _entities(representations: [_Any!]!): [String]! }
`);

describe('a domain in a process of its own', () => {
  const asked: Actor[] = [];
  const isReady = vi.fn(async () => true);
  let host: SplitHost;

  beforeAll(async () => {
    host = await startSplitHost({
      runtime: {
        domain: { name: 'registry' } as SubgraphRuntime['domain'],
        isReady,
        execute: async (request, actor) => {
          asked.push(actor);
          return execute({
            schema,
            document: request.document,
            variableValues: request.variables ?? {},
            rootValue: { area: '北区', _service: { sdl: 'schema' }, _entities: () => [] },
          });
        },
      },
      secret,
      port: 0,
    });
  });
  afterAll(() => host.stop());

  async function ask(
    request: { query: string; variables?: object },
    how: { audience?: string; sent?: string; token?: string | null; secret?: string; path?: string } = {},
  ) {
    const body = JSON.stringify(request);
    const token =
      how.token === undefined
        ? await signActor(worker, {
            audience: how.audience ?? 'registry',
            body,
            secret: how.secret ?? secret,
          })
        : how.token;
    const response = await fetch(`${host.url}${how.path ?? '/graphql'}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: how.sent ?? body,
    });
    return { status: response.status, body: await response.json() };
  }

  test('answers the gateway as the actor it vouched for', async () => {
    expect(await ask({ query: '{ area }' })).toEqual({ status: 200, body: { data: { area: '北区' } } });
    expect(asked.at(-1)).toEqual(worker);
  });

  test.each([
    ['an ordinary question', { query: '{ area }' }],
    ['_service', { query: '{ _service { sdl } }' }],
    ['_entities', { query: '{ _entities(representations: []) }' }],
  ])('refuses %s without an identity, and executes nothing', async (_what, request) => {
    const before = asked.length;
    expect((await ask(request, { token: null })).status).toBe(401);
    expect(asked).toHaveLength(before);
  });

  test.each([
    ['made for another subgraph', { audience: 'plan' }],
    ['signed with another secret', { secret: 'guessed' }],
    ['that came with another body', { sent: '{"query":"{ _service { sdl } }"}' }],
    ['that is no token', { token: 'x.y.z' }],
    ['at another address', { path: '/nowhere', token: null }],
  ])('refuses an identity %s', async (_what, how) => {
    const { status, body } = await ask({ query: '{ area }' }, how);
    expect(status).toBe(401);
    expect(JSON.stringify(body)).not.toMatch(/jwt|signature|secret/i);
  });

  test('refuses an identity that has expired', async () => {
    vi.useFakeTimers({ now: Date.now() - 40_000, toFake: ['Date'] });
    const token = await signActor(worker, { audience: 'registry', body: '{"query":"{ area }"}', secret });
    vi.useRealTimers();
    expect((await ask({ query: '{ area }' }, { token })).status).toBe(401);
  });

  test('refuses more than 500 representations', async () => {
    const representations = Array.from({ length: 501 }, (_, id) => ({
      __typename: 'Agency',
      id: String(id),
    }));
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) }';
    expect((await ask({ query, variables: { r: representations } })).status).toBe(400);
    expect((await ask({ query, variables: { r: representations.slice(1) } })).status).toBe(200);
  });

  test('refuses a text that no planner writes, and a body beyond 500 representations', async () => {
    expect((await ask({ query: `{ ${'area '.repeat(20_001)} }` })).status).toBe(400);
    expect((await ask({ query: '{ area }', variables: { long: 'x'.repeat(2 * 1024 * 1024) } })).status).toBe(
      413,
    );
  });

  test('gives up a call that takes too long', async () => {
    const slow = await startSplitHost({
      runtime: {
        domain: { name: 'registry' } as SubgraphRuntime['domain'],
        isReady,
        execute: () => new Promise(() => undefined),
      },
      secret,
      port: 0,
      deadlineMs: 50,
    });
    const body = '{"query":"{ area }"}';
    const token = await signActor(worker, { audience: 'registry', body, secret });
    const response = await fetch(`${slow.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    });
    expect(response.status).toBe(503);
    await slow.stop();
  });

  test('tells a probe whether its database answers, without an identity', async () => {
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
    isReady.mockResolvedValueOnce(false);
    expect((await fetch(`${host.url}/healthz`)).status).toBe(503);
  });
});
