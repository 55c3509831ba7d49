import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { context, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { verifyActor } from '@tsunagu/subgraph-kit';
import { parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { Circuit } from '../src/engine/circuit.ts';
import { httpTransport } from '../src/engine/http-transport.ts';
import type { SubgraphRequest, SubgraphTransport } from '../src/engine/transport.ts';
import { startTracing, traceCalls } from '../src/observability/tracing.ts';
import { worker } from './city-of-fakes.ts';

const secret = 'shared by gateway and subgraphs';
const read: SubgraphRequest = {
  document: parse('query Area { area }'),
  operationType: 'query',
  operationName: 'Area',
};
const write: SubgraphRequest = { document: parse('mutation { pay }'), operationType: 'mutation' };

type Handler = (response: ServerResponse, request: { headers: IncomingHttpHeaders; body: string }) => void;

let server: Server | undefined;
let transport: SubgraphTransport | undefined;
afterEach(async () => {
  await transport?.stop();
  await closeServer();
});

async function startSubgraph(
  handle: Handler,
  port = 0,
): Promise<{ url: string; port: number; asked: () => number }> {
  let count = 0;
  server = createServer(async (request, response) => {
    if (request.url === '/healthz') return void response.end('{}');
    count += 1;
    handle(response, { headers: request.headers, body: await text(request) });
  });
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, asked: () => count };
}

async function closeServer(): Promise<void> {
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
}

function call(milliseconds = 2_000) {
  return { actor: worker, requestId: worker.requestId, deadline: AbortSignal.timeout(milliseconds) };
}

function connect(url: string, circuit?: Circuit): SubgraphTransport {
  transport = httpTransport({ name: 'registry', url, secret, ...(circuit ? { circuit } : {}) });
  return transport;
}

const answerArea: Handler = (response) => void response.end('{"data":{"area":"北区"}}');

test('the subgraph can verify who asks, for this body', async () => {
  let verified: unknown;
  const { url } = await startSubgraph(async (response, { headers, body }) => {
    const token = headers.authorization?.replace('Bearer ', '');
    verified = await verifyActor(token, { audience: 'registry', body, secret });
    response.end('{"data":{"area":"北区"}}');
  });
  expect(await connect(url).execute(read, call())).toEqual({ data: { area: '北区' } });
  expect(verified).toEqual(worker);
});

test('a read whose connection broke is tried once more', async () => {
  let first = true;
  const { url, asked } = await startSubgraph((response, request) => {
    if (!first) return answerArea(response, request);
    first = false;
    response.destroy();
  });
  expect(await connect(url).execute(read, call())).toEqual({ data: { area: '北区' } });
  expect(asked()).toBe(2);
});

test('a read is not tried a third time', async () => {
  const { url, asked } = await startSubgraph((response) => void response.destroy());
  await expect(connect(url).execute(read, call())).rejects.toMatchObject({ reason: 'connection' });
  expect(asked()).toBe(2);
});

test('a write is never repeated', async () => {
  const { url, asked } = await startSubgraph((response) => void response.destroy());
  await expect(connect(url).execute(write, call())).rejects.toMatchObject({ reason: 'connection' });
  expect(asked()).toBe(1);
});

test.each([
  ['refuses the identity', 401, '{}', 'refused'],
  ['fails', 500, '{}', 'failed'],
  ['answers something else', 200, '<html>', 'answer-unreadable'],
  ['answers no result', 200, '{"ok":true}', 'answer-unreadable'],
])('a subgraph that %s is unavailable, and is not asked again', async (_what, status, body, reason) => {
  const { url, asked } = await startSubgraph((response) => void response.writeHead(status).end(body));
  await expect(connect(url).execute(read, call())).rejects.toMatchObject({ reason });
  expect(asked()).toBe(1);
});

test('a subgraph that hangs is given up at the deadline', async () => {
  const { url } = await startSubgraph(() => {});
  const started = Date.now();
  await expect(connect(url).execute(read, call(150))).rejects.toMatchObject({ reason: 'deadline' });
  expect(Date.now() - started).toBeLessThan(1_000);
});

test('a dead subgraph is not waited for, and is used again by itself when it is back', async () => {
  const { url, port } = await startSubgraph(answerArea);
  const subgraph = connect(url, new Circuit({ threshold: 3, retryAfterMs: 100 }));
  await subgraph.execute(read, call());
  expect(await subgraph.state()).toBe('up');
  await closeServer();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await expect(subgraph.execute(read, call())).rejects.toMatchObject({ reason: 'connection' });
  }
  await expect(subgraph.execute(read, call())).rejects.toMatchObject({ reason: 'circuit-open' });
  expect(await subgraph.state()).toBe('down');
  await startSubgraph(answerArea, port);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(await subgraph.state()).toBe('recovering');
  expect(await subgraph.execute(read, call())).toEqual({ data: { area: '北区' } });
  expect(await subgraph.state()).toBe('up');
});

test('clients that go away do not open the circuit', async () => {
  const { url } = await startSubgraph(() => {});
  const circuit = new Circuit({ threshold: 1 });
  const subgraph = connect(url, circuit);
  const gone = new AbortController();
  setTimeout(() => gone.abort(new DOMException('gone', 'AbortError')), 50);
  await expect(subgraph.execute(read, { ...call(), deadline: gone.signal })).rejects.toThrow();
  expect(circuit.state).toBe('closed');
});

test('the trace goes on in the subgraph', async () => {
  const exporter = new InMemorySpanExporter();
  const tracing = startTracing({ processors: [new SimpleSpanProcessor(exporter)] });
  let traceparent: string | undefined;
  const { url } = await startSubgraph((response, request) => {
    traceparent = request.headers['traceparent'] as string;
    answerArea(response, request);
  });
  const root = trace.getTracer('test').startSpan('request');
  const traced = traceCalls((subgraph, request, { traceparent: parent }) =>
    subgraph.execute(request, { ...call(), ...(parent ? { traceparent: parent } : {}) }),
  );
  await context.with(trace.setSpan(context.active(), root), () =>
    traced(connect(url), read, { ...call(), operationLabel: 'HouseholdPage', startedAt: 0 }),
  );
  root.end();
  const [span] = exporter.getFinishedSpans();
  expect(span?.name).toBe('call registry');
  expect(traceparent).toBe(`00-${root.spanContext().traceId}-${span?.spanContext().spanId}-01`);
  await tracing.stop();
});
