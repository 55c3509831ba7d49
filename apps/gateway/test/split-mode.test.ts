import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildSubgraphSchema } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';
import { anyone, createTestDatabase, type TestDatabase } from '@tsunagu/test-kit';
import { testSecret } from '@tsunagu/tooling';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeSupergraph } from '../src/engine/compose.ts';
import { httpTransport } from '../src/engine/http-transport.ts';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { createLog } from '../src/observability/log.ts';
import type { Answer } from './fake-gateway.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const domains = catalogue.filter(({ name }) => name === 'registry' || name === 'plan');

let database: TestDatabase;
let gateway: Gateway;
let url: string;
const processes = new Map<string, { child: ChildProcess; url: string }>();

/** The real entry of a domain process, as `npm run start:split` runs it. */
async function startDomain(name: string, port = '0'): Promise<void> {
  const child = spawn(
    process.execPath,
    ['packages/tooling/bin/run.mjs', 'apps/subgraphs/src/server.ts', '--domain', name, '--port', port],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: database.adminUrl, TSUNAGU_SECRET: testSecret },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const address = new RegExp(`^${name} (http://\\S+)$`).exec(line)?.[1];
    if (!address) continue;
    processes.set(name, { child, url: address });
    return;
  }
  throw new Error(`${name} ended before it listened`);
}

async function kill(name: string): Promise<string> {
  const running = processes.get(name);
  if (!running) throw new Error(`${name} is not running`);
  const ended = once(running.child, 'exit');
  running.child.kill('SIGKILL');
  await ended;
  return running.url;
}

beforeAll(async () => {
  database = await createTestDatabase({ modules: domains });
  await Promise.all(domains.map(({ name }) => startDomain(name)));
  gateway = await createGateway({
    supergraphSdl: composeSupergraph(
      domains.map((domain) => ({ name: domain.name, sdl: buildSubgraphSchema(domain).sdl })),
    ),
    transports: [...processes].map(([name, { url: address }]) =>
      httpTransport({ name, url: address, secret: testSecret }),
    ),
    authenticate: async () => anyone(),
    log: createLog('silent'),
  });
  url = await gateway.listen(0);
});
afterAll(async () => {
  await gateway?.stop();
  for (const { child } of processes.values()) child.kill('SIGKILL');
  await database?.drop();
});

async function ask(): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1' },
    body: JSON.stringify({
      query: '{ agencies(first: 1) { totalCount } indicators(first: 1) { totalCount } }',
    }),
  });
  return (await response.json()) as Answer;
}

test('a domain process that is killed costs its own fields only, and is used again by itself', async () => {
  const whole = { agencies: { totalCount: 0 }, indicators: { totalCount: 0 } };
  expect(await ask()).toEqual({ data: whole });

  const address = await kill('plan');
  const started = Date.now();
  const partial = await ask();
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(partial.data).toEqual({ ...whole, indicators: null });
  expect(partial.errors).toMatchObject([
    { path: ['indicators'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'plan' } },
  ]);
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({
    status: 'degraded',
    subgraphs: { registry: 'up', plan: 'down' },
  });

  await startDomain('plan', new URL(address).port);
  await expect.poll(ask, { timeout: 10_000, interval: 200 }).toEqual({ data: whole });
});

test('a domain process answers nobody but the gateway', async () => {
  const response = await fetch(`${processes.get('registry')?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  expect(response.status).toBe(401);
});
