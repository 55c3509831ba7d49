import { connect } from 'node:net';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inProcessTransport } from '../src/engine/in-process-transport.ts';
import { TrustedDocuments } from '../src/engine/trusted-documents.ts';
import { startTracing } from '../src/observability/tracing.ts';
import { worker } from './city-of-fakes.ts';
import { deadWhen, type FakeGateway, startFakeGateway } from './fake-gateway.ts';

const partner = {
  ...worker,
  kind: 'partner' as const,
  roles: [],
  clientId: 'demo-partner',
  scopes: ['summary'],
};

describe('the GraphQL door', () => {
  let city: FakeGateway;
  beforeAll(async () => {
    city = await startFakeGateway();
  });
  afterAll(() => city.gateway.stop());

  test('answers a federated query over HTTP', async () => {
    const { status, body, headers } = await city.post({
      query: 'query Page($id: ID!) { household(id: $id) { head homeMedicalCare { discharges } } }',
      variables: { id: 'h1' },
    });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { household: { head: '渡邉 花子', homeMedicalCare: { discharges: 2 } } } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^request-/);
  });

  test('the name of the operation reaches the subgraphs, for the audit log', async () => {
    await city.post({ query: 'query Handover { homeCareResources { name } }' });
    expect(city.subgraphs[1]?.requests.at(-1)?.actor.operation).toBe('Handover');
  });

  test('a refusal of a rule keeps its code, sentence, fields and path, and nothing else', async () => {
    const { body } = await city.post({ query: '{ refused }' });
    expect(body.data).toEqual({ refused: null });
    expect(body.errors?.[0]).toMatchObject({
      message: '引継ぎは断れません。受けるか、理由を書いて別の機関へ回してください。',
      path: ['refused'],
      extensions: { code: 'CC-012', fields: { agency: '選んでください' } },
    });
    expect(body.errors?.[0]?.extensions).not.toHaveProperty('secret');
  });

  test('a surprise is masked, and its number finds it in the log without personal data', async () => {
    const { body } = await city.post({ query: '{ broken }' });
    const [error] = body.errors ?? [];
    expect(error?.extensions['code']).toBe('INTERNAL');
    expect(error?.path).toEqual(['broken']);
    expect(JSON.stringify(body)).not.toContain('渡邉');
    const entry = city.logged.find(({ errorId }) => errorId === error?.extensions['errorId']);
    expect(entry).toMatchObject({ event: 'masked error', path: 'broken' });
    expect(JSON.stringify(city.logged)).not.toContain('渡邉');
  });

  test.each([
    ['without the CSRF header', { 'x-tsunagu-csrf': '' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ])('a request %s is refused', async (_how, headers) => {
    const { status, body } = await city.post({ query: '{ homeCareResources { name } }' }, headers);
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions['code']).toBe('CSRF_HEADER_MISSING');
  });

  test('a partner with a token needs no CSRF header', async () => {
    const { status } = await city.post(
      { query: '{ homeCareResources { name } }' },
      { 'x-tsunagu-csrf': '', authorization: 'Bearer token' },
    );
    expect(status).toBe(200);
  });

  test('only POST with JSON is answered', async () => {
    const get = await fetch(`${city.url}/graphql?query={homeCareResources{name}}`);
    expect(get.status).toBe(405);
    const { status } = await city.post('query=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(status).toBe(415);
  });

  test.each([
    ['no query', {}, 400, 'QUERY_MISSING'],
    ['a batch', [{ query: '{ broken }' }], 400, 'NO_BATCHES'],
    ['broken JSON', '{', 400, 'BAD_REQUEST'],
    ['a syntax error', { query: '{ a' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a missing variable',
      { query: 'query Q($id: ID!) { household(id: $id) { id } }' },
      400,
      'BAD_USER_INPUT',
    ],
    ['a body above 256 KB', { query: `{ a } #${'x'.repeat(300_000)}` }, 413, 'BODY_TOO_LARGE'],
    ['a page above 100', { query: '{ households(first: 101) { id } }' }, 400, 'PAGE_TOO_LARGE'],
    ['a deep query', { query: `{ ${'a { '.repeat(20)} a ${'}'.repeat(20)} }` }, 400, 'QUERY_TOO_DEEP'],
    [
      'a thousand aliases',
      { query: `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: broken`).join(' ')} }` },
      400,
      'QUERY_TOO_LONG',
    ],
    ['the schema', { query: '{ __schema { types { name } } }' }, 403, 'INTROSPECTION_NOT_PERMITTED'],
    ['an unknown document', { documentId: 'unknown' }, 400, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('%s is refused with a sentence and an error number', async (_what, body, status, code) => {
    const answer = await city.post(body);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe(code);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions['errorId']).toBeTruthy();
  });

  test('twelve doubling fragments are refused before the planner sees them', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) =>
        `fragment F${i} on Household { neighbours(first: 1) { ...F${i + 1} } n${i}: neighbours(first: 1) { ...F${i + 1} } }`,
    );
    const started = performance.now();
    const { status } = await city.post({
      query: `{ household(id: "h1") { ...F0 } } ${fragments.join(' ')} fragment F12 on Household { id }`,
    });
    expect(status).toBe(400);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('probes and metrics answer, with labels from bounded sets', async () => {
    expect(await (await fetch(`${city.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${city.url}/readyz`)).json()).toEqual({
      status: 'ready',
      database: 'up',
      subgraphs: { registry: 'up', 'home-medical-care': 'up', 'comprehensive-consultation': 'up' },
    });
    await city.post({ query: 'query InventedByAClient { homeCareResources { name } }' });
    const metrics = await (await fetch(`${city.url}/metrics`)).text();
    expect(metrics).toContain(
      'tsunagu_operation_duration_seconds_count{operation="staff query",outcome="ok"}',
    );
    expect(metrics).toContain(
      'tsunagu_subgraph_call_duration_seconds_count{subgraph="registry",outcome="ok"}',
    );
    expect(metrics).toContain('tsunagu_refused_requests_total{code="PAGE_TOO_LARGE"}');
    expect(metrics).not.toContain('InventedByAClient');
  });

  test('an unknown address is 404, and every answer carries the security headers', async () => {
    const response = await fetch(`${city.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('who asks', () => {
  let city: FakeGateway | undefined;
  afterEach(() => city?.gateway.stop());

  test('something presented that does not hold is answered with 401', async () => {
    city = await startFakeGateway({ as: null });
    const { status, body } = await city.post({ query: '{ homeCareResources { name } }' });
    expect(status).toBe(401);
    expect(body.errors?.[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
  });

  test('who asks too often is told when to come back', async () => {
    city = await startFakeGateway({
      authenticate: async () => {
        throw Object.assign(new Error('待ってください。'), { code: 'RATE_LIMITED', retryAfterSeconds: 7 });
      },
    });
    const { status, headers } = await city.post({ query: '{ homeCareResources { name } }' });
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('7');
  });

  test.each([
    ['a partner', partner, false, 200],
    ['staff in development', worker, true, 200],
    ['staff in production', worker, false, 403],
    ['the public', { ...worker, kind: 'public' as const, roles: [] }, true, 403],
  ])('the schema is told to %s: %s', async (_who, as, development, expected) => {
    city = await startFakeGateway({ as, development });
    const { status } = await city.post({ query: '{ __schema { queryType { name } types { name } } }' });
    expect(status).toBe(expected);
  });
});

describe('documents of the portal', () => {
  const deep = `query HouseholdDeep { household(id: "h1") { ${'neighbours(first: 1) { '.repeat(10)} id ${'}'.repeat(10)} } }`;
  let city: FakeGateway;
  beforeAll(async () => {
    city = await startFakeGateway({ trustedDocuments: new TrustedDocuments([['deep-1', deep]]) });
  });
  afterAll(() => city.gateway.stop());

  test.each([
    ['documentId', { documentId: 'deep-1' }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'deep-1' } } }],
    ['their very text', { query: deep }],
  ])('may be deeper than ten levels when sent as %s', async (_way, body) => {
    expect((await city.post(body)).status).toBe(200);
    const metrics = await (await fetch(`${city.url}/metrics`)).text();
    expect(metrics).toContain('operation="HouseholdDeep"');
  });

  test('a text that differs in one character is an ordinary query, whatever id comes with it', async () => {
    expect((await city.post({ query: `${deep} `, documentId: 'deep-1' })).status).toBe(400);
  });
});

describe('when a subgraph is down', () => {
  let city: FakeGateway;
  beforeAll(async () => {
    city = await startFakeGateway({ transport: deadWhen('home-medical-care') });
  });
  afterAll(() => city.gateway.stop());

  test('the other measures answer and the missing fields are named', async () => {
    const { status, body } = await city.post({
      query:
        '{ household(id: "h1") { head homeMedicalCare { discharges } comprehensiveConsultation { open } } }',
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      household: { head: '渡邉 花子', homeMedicalCare: null, comprehensiveConsultation: { open: 1 } },
    });
    expect(body.errors?.[0]).toMatchObject({
      path: ['household', 'homeMedicalCare'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'home-medical-care' },
    });
    expect(body.errors?.[0]?.message).toMatch(/いま取得できません/);
  });

  test('the gateway stays in service and says so', async () => {
    const ready = await fetch(`${city.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'degraded',
      subgraphs: { 'home-medical-care': 'down' },
    });
  });
});

test('clients that do not finish their request are cut off', async () => {
  const patience = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 };
  const city = await startFakeGateway({ patience });
  const cutOff = (sent: string) =>
    new Promise<number>((resolve) => {
      const started = Date.now();
      const socket = connect(Number(new URL(city.url).port), '127.0.0.1', () => socket.write(sent));
      socket.on('error', () => {});
      socket.on('data', () => {});
      socket.on('close', () => resolve(Date.now() - started));
    });
  const durations = await Promise.all([
    cutOff('POST /graphql HTTP/1.1\r\nHost: city\r\nX-Slow: '),
    cutOff(
      'POST /graphql HTTP/1.1\r\nHost: city\r\nContent-Type: application/json\r\nX-Tsunagu-Csrf: 1\r\nContent-Length: 9\r\n\r\n{',
    ),
  ]);
  for (const duration of durations) expect(duration).toBeLessThan(2_000);
  await city.gateway.stop();
});

test('a request that is running when the gateway is stopped is still answered', async () => {
  let release = () => {};
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  let reached = () => {};
  const running = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const city = await startFakeGateway({
    wrappers: [
      (next) =>
        async (...call) => {
          reached();
          await waiting;
          return next(...call);
        },
    ],
  });
  const answer = city.post({ query: '{ homeCareResources { name } }' });
  await running;
  const stopped = city.gateway.stop();
  release();
  expect((await answer).status).toBe(200);
  await stopped;
});

test('the trace of a request goes on inside the subgraphs of the same process', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ processors: [new SimpleSpanProcessor(exporter)] });
  let inside: string | undefined;
  const city = await startFakeGateway({
    transport: (subgraph) =>
      inProcessTransport({
        ...subgraph,
        execute: (request, actor) => {
          inside = trace.getActiveSpan()?.spanContext().traceId;
          return subgraph.execute(request, actor);
        },
      }),
  });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await city.post(
    { query: '{ homeCareResources { name } }' },
    { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  );
  await city.gateway.stop();
  expect(inside).toBe(traceId);
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual(['call home-medical-care', 'POST /graphql']);
  expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('homeCareResources');
  await tracing.stop();
});
