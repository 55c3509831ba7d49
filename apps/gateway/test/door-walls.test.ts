import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { worker } from './city-of-fakes.ts';
import { type FakeGateway, startFakeGateway } from './fake-gateway.ts';

const origin = 'http://127.0.0.1:4999';
const registered = 'query Status { homeCareResources { name } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const gateways: FakeGateway[] = [];

async function start(options: Parameters<typeof startFakeGateway>[0]): Promise<FakeGateway> {
  const gateway = await startFakeGateway(options);
  gateways.push(gateway);
  return gateway;
}
afterAll(() => Promise.all(gateways.map(({ gateway }) => gateway.stop())));

/** A request under a name of its own; `fetch` does not let one choose the Host header. */
function ask(url: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a gateway that knows its origin', () => {
  let city: FakeGateway;
  beforeAll(async () => {
    city = await start({ origin });
  });

  test.each(['evil.example', '127.0.0.1:4998', 'localhost:4998', '127.0.0.1'])(
    'answers nobody under the name %s',
    async (host) => {
      for (const path of ['/', '/graphql', '/auth/me', '/assets/x.js']) {
        expect((await ask(`${city.url}${path}`, { host })).status, path).toBe(421);
      }
    },
  );

  test('answers under its own name, and leads from localhost to it', async () => {
    expect((await ask(`${city.url}/nothing`, { host: '127.0.0.1:4999' })).status).toBe(404);
    expect(await ask(`${city.url}/people?q=1`, { host: 'localhost:4999' })).toEqual({
      status: 307,
      location: `${origin}/people?q=1`,
    });
    expect((await ask(`${city.url}/graphql`, { host: 'localhost:4999' }, 'POST')).status).toBe(421);
  });

  test('answers health probes under any name: a cluster asks by address', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await ask(`${city.url}${path}`, { host: '10.0.0.7' })).status).toBe(200);
    }
  });
});

describe('/metrics', () => {
  test('without a token is for this machine only, and not for whom it speaks', async () => {
    const city = await start({});
    expect((await fetch(`${city.url}/metrics`)).status).toBe(200);
    expect(
      (await fetch(`${city.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status,
    ).toBe(404);
  });

  test('with a token is for whoever holds it', async () => {
    const city = await start({ metricsToken: 'scrape-me' });
    const status = async (authorization?: string) =>
      (await fetch(`${city.url}/metrics`, { headers: authorization ? { authorization } : {} })).status;
    expect(await status()).toBe(404);
    expect(await status('Bearer scrape-you')).toBe(404);
    expect(await status('Bearer scrape-me')).toBe(200);
  });
});

describe('an export', () => {
  const query = { query: '{ homeCareResources { name } }' };
  const header = { 'x-tsunagu-export': '1' };

  test.each([
    ['never', undefined],
    ['more than five minutes ago', 301],
    ['in the future', -60],
  ])('by somebody who proved %s who they are is refused', async (_when, secondsAgo) => {
    const steppedUpAt = secondsAgo === undefined ? {} : { steppedUpAt: ago(secondsAgo) };
    const city = await start({ as: { ...worker, ...steppedUpAt } });
    const { status, body } = await city.post(query, header);
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions['code']).toBe('STEP_UP_REQUIRED');
    expect((await city.post(query)).status).toBe(200);
  });

  test('shortly after a fresh proof goes through, marked as an export for the audit log', async () => {
    const city = await start({ as: { ...worker, steppedUpAt: ago(60) } });
    expect((await city.post(query, header)).status).toBe(200);
    expect(city.subgraphs[1]?.requests.at(-1)?.actor.access).toBe('export');
    await city.post(query);
    expect(city.subgraphs[1]?.requests.at(-1)?.actor.access).toBeUndefined();
  });

  const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();
});

describe('a partner', () => {
  const partner = { ...worker, kind: 'partner' as const, roles: [], clientId: 'link', scopes: ['summary'] };
  const withDocuments = () =>
    start({
      as: partner,
      partnerDocument: async (_client, id) => ({
        restricted: true,
        text: id === idOf(registered) ? registered : null,
      }),
    });

  test('that registered documents sends them by id or by their text', async () => {
    const city = await withDocuments();
    for (const body of [
      { query: registered },
      { documentId: idOf(registered) },
      { documentId: `sha256:${idOf(registered)}` },
    ]) {
      expect((await city.post(body)).body.data).toHaveProperty('homeCareResources');
    }
    expect(city.subgraphs[1]?.requests.at(-1)?.actor.operation).toBe('Status');
  });

  test.each([
    ['another text', { query: '{ homeCareResources { name } }' }],
    ['the same with a blank more', { query: `${registered} ` }],
    ['another id', { documentId: idOf('x') }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
  ])('that registered documents sends nothing else: %s', async (_what, body) => {
    const city = await withDocuments();
    const answer = await city.post(body);
    expect(answer.status).toBe(403);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('DOCUMENT_NOT_REGISTERED');
    expect(city.subgraphs[1]?.requests).toEqual([]);
  });

  test('that registered none asks within the limits', async () => {
    const city = await start({
      as: partner,
      partnerDocument: async () => ({ restricted: false, text: null }),
    });
    expect((await city.post({ query: '{ homeCareResources { name } }' })).status).toBe(200);
    expect((await city.post({ query: `{ ${'a { '.repeat(20)} a ${'}'.repeat(20)} }` })).status).toBe(400);
  });
});

test('the log of refusals, errors and answers names nobody and quotes nothing', async () => {
  const city = await start({ as: { ...worker, steppedUpAt: undefined } });
  await city.post({ query: 'query Q { broken }' });
  await city.post({ query: '{ refused }' });
  await city.post({ query: '{ 渡邉 }' });
  await city.post({
    query: 'query ($id: ID!) { household(id: $id) { head } }',
    variables: { id: '渡邉 花子 090-0000-0000' },
  });
  await city.post({ query: '{ homeCareResources { name } }' }, { 'x-tsunagu-export': '1' });
  const log = JSON.stringify(city.logged);
  expect(city.logged.length).toBeGreaterThanOrEqual(5);
  for (const secret of ['渡邉', '花子', '090-0000', worker.staffId]) expect(log).not.toContain(secret);
});
