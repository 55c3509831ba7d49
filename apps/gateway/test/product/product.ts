import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Actor, gatewayRole } from '@tsunagu/access';
import { buildSubgraphSchema, localFileStore, scannerOf } from '@tsunagu/subgraph-kit';
import { buildCity, catalogue, createRuntimes, prepareDatabase } from '@tsunagu/subgraphs';
import { createTestDatabase, okayama, type TestDatabase, testSecret } from '@tsunagu/test-kit';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';
import pg from 'pg';
import { type CallCounter, countCalls } from '../../src/engine/call-counter.ts';
import { composeSupergraph } from '../../src/engine/compose.ts';
import { inProcessTransport } from '../../src/engine/in-process-transport.ts';
import type { SubgraphTransport } from '../../src/engine/transport.ts';
import { createGateway } from '../../src/gateway.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { registerDemoPartners } from '../../src/identity/partner/demo-partner.ts';
import { jwtBearer, readPartnerKey, signAssertion } from '../../src/identity/partner/partner-key.ts';
import { listenForChanges } from '../../src/live/changes.ts';
import { createLog } from '../../src/observability/log.ts';
import type { Answer } from '../fake-gateway.ts';

/** Who asks: a demo member of staff by `subject` of staff.csv, an actor, a demo partner with a real token (`sandbox`: the one of the invented tenant), or nobody. */
export type Asker =
  | { actor: Actor }
  | { staff: string; purpose?: string; session?: string; steppedUp?: true }
  | 'partner'
  | 'sandbox'
  | 'public';

/** A database with every domain, the plan's data, the hand-made families and a few generated households. */
export interface ProductDatabase {
  database: TestDatabase;
  admin: pg.Pool;
  drop(): Promise<void>;
}

export async function createProductDatabase(): Promise<ProductDatabase> {
  const database = await createTestDatabase({ modules: catalogue });
  const common = { databaseUrl: database.adminUrl, secret: testSecret, municipality: okayama };
  await prepareDatabase({ ...common, log: () => {} });
  await buildCity({ ...common, households: 30, seed: 1, onProgress: () => {} });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  return {
    database,
    admin,
    drop: async () => {
      await admin.end();
      await database.drop();
    },
  };
}

/** Every subgraph inside this process, as `npm start` runs them. */
export async function allInProcess(
  databaseUrl: string,
): Promise<{ transports: SubgraphTransport[]; stop(): Promise<void> }> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-files-'));
  const { runtimes, stop } = await createRuntimes(catalogue, {
    databaseUrl,
    secret: testSecret,
    poolSize: 2,
    files: { store: localFileStore(directory), scan: scannerOf(undefined) },
  });
  return {
    transports: runtimes.map(inProcessTransport),
    async stop() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The gateway with its real door and identity on a loopback port. */
export interface Product {
  url: string;
  counter: CallCounter;
  ask(asker: Asker, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Opens a subscription as clients do; it ends with the returned iterator. */
  stream(
    asker: Asker,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<AsyncIterableIterator<ExecutionResult<Record<string, unknown>>>>;
  /** Keeps a file of a consultation, as the portal does. */
  sendFile(
    asker: Asker,
    file: { caseId: string; kind: string; name: string; bytes: Buffer },
  ): Promise<Response>;
  /** A request with the identity of somebody. */
  request(asker: Asker, path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Header by which a test says who asks; everything behind it is the product's own. */
const askerHeader = 'x-test-staff';
/** Several requests of one browser; without it each is a session of its own. */
const sessionHeader = 'x-test-session';
/** An actor as the door would have made it of a session or token. */
const actorHeader = 'x-test-actor';
/** Somebody who proved a moment ago who they are. */
const steppedUpHeader = 'x-test-stepped-up';

export async function startProduct(
  { database, admin }: ProductDatabase,
  transports: readonly SubgraphTransport[],
): Promise<Product> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-product-'));
  await registerDemoPartners(database.adminUrl, { dataDir, municipality: okayama });
  const log = createLog('silent');
  const counter = countCalls();
  const origin = `http://127.0.0.1:${await freePort()}`;
  const identity = createIdentity({
    origin,
    municipality: okayama,
    databaseUrl: database.urlFor(gatewayRole),
    secret: testSecret,
    provider: { issuer: origin, clientId: 'unused', clientSecret: 'unused' },
    log,
    poolSize: 2,
  });
  const changes = await listenForChanges({ databaseUrl: database.urlFor(gatewayRole), log });
  const gateway = await createGateway({
    changes,
    origin,
    streamLimits: { heartbeatMs: 500, settleMs: 20 },
    supergraphSdl: composeSupergraph(domainSchemas()),
    transports,
    identityRoutes: identity.routes,
    authenticate: async (request) => {
      const actor = request.headers[actorHeader];
      if (typeof actor === 'string') return { ...(JSON.parse(actor) as Actor), requestId: randomUUID() };
      const subject = request.headers[askerHeader];
      if (typeof subject !== 'string') return identity.authenticate(request);
      const account = await staffActor(admin, subject, String(request.headers['x-tsunagu-purpose']));
      const session = request.headers[sessionHeader];
      return {
        ...account,
        ...(typeof session === 'string' ? { sessionId: session } : {}),
        ...(request.headers[steppedUpHeader] ? { steppedUpAt: new Date().toISOString() } : {}),
      };
    },
    log,
    wrappers: [counter.wrapper],
    // these tests are about what is answered, also on a machine that is busy
    deadlineMs: 60_000,
  });
  const url = await gateway.listen(Number(new URL(origin).port));
  const request = async (asker: Asker, address: string, init: RequestInit = {}) => {
    const headers = { ...(await headersOf(asker, url, dataDir)), ...(init.headers as object) };
    return fetch(`${url}${address}`, { ...init, headers });
  };
  return {
    url,
    counter,
    async ask(asker, query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await headersOf(asker, url, dataDir)) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    sendFile: (asker, { caseId, kind, name, bytes }) =>
      request(asker, '/files/comprehensive-consultation', {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'x-tsunagu-case': caseId,
          'x-tsunagu-file-kind': kind,
          'x-tsunagu-file-name': encodeURIComponent(name),
        },
        body: new Uint8Array(bytes),
      }),
    request,
    async stream(asker, query, variables = {}) {
      const client = createClient({
        url: `${url}/graphql/stream`,
        headers: await headersOf(asker, url, dataDir),
        retryAttempts: 0,
      });
      return client.iterate<Record<string, unknown>, Record<string, unknown>>({ query, variables });
    },
    async stop() {
      await gateway.stop();
      await changes.stop();
      await identity.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Names and schemas of all domains as their code declares them now. */
export function domainSchemas(): { name: string; sdl: string }[] {
  return catalogue.map((domain) => ({ name: domain.name, sdl: buildSubgraphSchema(domain).sdl }));
}

async function headersOf(asker: Asker, url: string, dataDir: string): Promise<Record<string, string>> {
  if (asker === 'public') return { 'x-tsunagu-csrf': '1' };
  if (typeof asker === 'object' && 'actor' in asker)
    return { 'x-tsunagu-csrf': '1', [actorHeader]: JSON.stringify(asker.actor) };
  if (asker === 'partner' || asker === 'sandbox') {
    return { authorization: `Bearer ${await partnerToken(url, dataDir, `demo-${asker}`)}` };
  }
  return {
    'x-tsunagu-csrf': '1',
    [askerHeader]: asker.staff,
    ...(asker.session ? { [sessionHeader]: asker.session } : {}),
    ...(asker.steppedUp ? { [steppedUpHeader]: '1' } : {}),
    'x-tsunagu-purpose': asker.purpose ?? 'consultation',
  };
}

const tokens = new Map<string, Promise<string>>();

/** A token as a partner system gets it, once per product: they last for ten minutes and may be asked for only so often. */
function partnerToken(url: string, dataDir: string, clientId: string): Promise<string> {
  const name = `${clientId} ${dataDir}`;
  const token = tokens.get(name) ?? askForToken(url, dataDir, clientId);
  tokens.set(name, token);
  return token;
}

/** Signed assertion, client credentials. */
async function askForToken(url: string, dataDir: string, clientId: string): Promise<string> {
  const key = await readPartnerKey(dataDir, clientId);
  if (!key) throw new Error(`${clientId} has no key`);
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: jwtBearer,
      client_assertion: await signAssertion(key, `${url}/oauth/token`),
      scope: key.scopes.join(' '),
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (!token) throw new Error(`no token: ${response.status}`);
  return token;
}

async function staffActor(admin: pg.Pool, subject: string, purpose: string): Promise<Actor> {
  const { rows } = await admin.query<{ staffId: string; agencyId: string; roles: Actor['roles'] }>(
    `select staff_id as "staffId", agency_id as "agencyId", roles from access.account
     where municipality = $1 and subject = $2`,
    [okayama, subject],
  );
  const [account] = rows;
  if (!account) throw new Error(`${subject} is not a demo account`);
  return {
    kind: 'staff',
    municipality: okayama,
    ...account,
    purpose,
    sessionId: randomUUID(),
    requestId: randomUUID(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The product with its database, all domains in this process. */
export interface WholeProduct extends Product {
  world: ProductDatabase;
}

export async function startWholeProduct(): Promise<WholeProduct> {
  const world = await createProductDatabase();
  const subgraphs = await allInProcess(world.database.adminUrl);
  const product = await startProduct(world, subgraphs.transports);
  return {
    ...product,
    world,
    async stop() {
      await product.stop();
      await subgraphs.stop();
      await world.drop();
    },
  };
}
