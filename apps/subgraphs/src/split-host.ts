import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, propagation } from '@opentelemetry/api';
import type { Actor } from '@tsunagu/access';
import {
  frameFile,
  IdentityRefused,
  largestFile,
  maxRepresentations,
  type RuntimeFiles,
  type SubgraphRuntime,
  unframeFile,
  verifyActor,
} from '@tsunagu/subgraph-kit';
import { type DocumentNode, GraphQLError, parse } from 'graphql';

export interface SplitHostOptions {
  runtime: Pick<SubgraphRuntime, 'domain' | 'execute' | 'isReady'> & Partial<Pick<SubgraphRuntime, 'files'>>;
  /** The secret shared with the gateway; see `verifyActor`. */
  secret: string;
  port: number;
  host?: string;
  /** Time for one call; only tests are less patient. */
  deadlineMs?: number;
}

export interface SplitHost {
  /** Address for the gateway's TSUNAGU_SUBGRAPHS. */
  url: string;
  stop(): Promise<void>;
}

interface GatewayRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** 500 representations with their required fields fit; the gateway's own clients are held to 256 KB. */
const mostBytes = 2 * 1024 * 1024;
/** A file with the line about it; the domain refuses what is only a little too large with a sentence. */
const mostFileBytes = largestFile + 64 * 1024;
const mostParsed = 1_000;
/** What the planner writes stays far below; without a bound a stolen secret could keep the parser busy for long. */
const mostTokens = 20_000;
/** As long as the gateway waits for the whole request (access.md). */
const longestCallMs = 10_000;

class Refused extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
  }
}

/**
 * 分割運転の一領域: one domain in a process of its own.
 *
 * It answers nobody but the gateway: every question, also `_entities` and `_service`, needs a signed identity made for
 * this subgraph and this body. The planner wrote and validated the operation, so it is executed as it is.
 */
export async function startSplitHost(options: SplitHostOptions): Promise<SplitHost> {
  const { runtime, secret, host = '127.0.0.1', deadlineMs = longestCallMs } = options;
  const parsed = new Map<string, DocumentNode>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/healthz' && request.method === 'GET') {
      const ready = await runtime.isReady();
      return send(response, ready ? 200 : 503, { status: ready ? 'ok' : 'database down' });
    }
    const isFile = request.url === '/files' || request.url === '/files/read';
    const body = await bodyOf(request, isFile ? mostFileBytes : mostBytes);
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const actor = await verifyActor(token, { audience: runtime.domain.name, body, secret });
    if (isFile && request.method === 'POST' && runtime.files) {
      return answerFile(runtime.files, request.url === '/files', { actor, body }, response);
    }
    if (request.url !== '/graphql' || request.method !== 'POST') throw new Refused(404, 'no such address');
    const { query, operationName, variables } = gatewayRequest(body);
    const document = documentOf(query, parsed);
    const parent = propagation.extract(context.active(), request.headers);
    const result = await context.with(parent, () =>
      inTime(
        deadlineMs,
        runtime.execute(
          { document, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
          actor,
        ),
      ),
    );
    send(response, 200, result);
  }

  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 60_000,
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => refuse(response, error));
    },
  );
  const port = await listen(server, options.port, host);
  return { url: `http://${host}:${port}`, stop: () => close(server) };
}

/** Keeps or gives a file; a refusal of the domain is an answer as well. */
async function answerFile(
  files: RuntimeFiles,
  isSent: boolean,
  { actor, body }: { actor: Actor; body: Buffer },
  response: ServerResponse,
): Promise<void> {
  const { about, bytes } = unframed(body);
  try {
    if (isSent) {
      const { caseId, kind, name } = about;
      const file = { caseId: String(caseId), kind: String(kind), name: String(name), bytes };
      return sendBytes(response, frameFile({ id: await files.store(actor, file) }, Buffer.alloc(0)));
    }
    const { bytes: content, ...rest } = await files.read(actor, String(about.id));
    return sendBytes(response, frameFile(rest, content));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    send(response, 422, { errors: [{ message: error.message, extensions: error.extensions }] });
  }
}

function unframed(body: Buffer): ReturnType<typeof unframeFile> {
  try {
    return unframeFile(body);
  } catch {
    throw new Refused(400, 'no file');
  }
}

function sendBytes(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

/** The answer, or 503 when it takes too long; the database ends the statement behind it by its own limit. */
async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refused(503, 'deadline')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof IdentityRefused) {
    send(response, 401, {
      errors: [{ message: 'identity required', extensions: { code: 'IDENTITY_REQUIRED' } }],
    });
  } else {
    const status = error instanceof Refused ? error.status : 500;
    send(response, status, {
      errors: [{ message: 'request refused', extensions: { code: 'REQUEST_REFUSED' } }],
    });
  }
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) throw new Refused(413, 'body too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function gatewayRequest(body: Buffer): GatewayRequest {
  let request: Partial<GatewayRequest> | null;
  try {
    request = JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused(400, 'not JSON');
  }
  if (typeof request?.query !== 'string') throw new Refused(400, 'no query');
  for (const value of Object.values(request.variables ?? {})) {
    if (Array.isArray(value) && value.length > maxRepresentations && isRepresentation(value[0])) {
      throw new Refused(400, 'too many representations');
    }
  }
  return request as GatewayRequest;
}

function isRepresentation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

/** The planner sends the same few texts again and again. */
function documentOf(query: string, parsed: Map<string, DocumentNode>): DocumentNode {
  let document = parsed.get(query);
  if (!document) {
    try {
      document = parse(query, { noLocation: true, maxTokens: mostTokens });
    } catch {
      throw new Refused(400, 'not GraphQL');
    }
    if (parsed.size >= mostParsed) parsed.delete(parsed.keys().next().value ?? '');
    parsed.set(query, document);
  }
  return document;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    'cache-control': 'no-store',
  });
  response.end(text);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request ends now would be kept alive for the client's next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const impatient = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatient);
}
