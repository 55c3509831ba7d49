import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import type { Actor } from '@tsunagu/access';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { MaxIntrospectionDepthRule } from 'graphql';
import { createErrorFormat, describe } from './engine/error-format.ts';
import type { RequestContext } from './engine/request-context.ts';
import { type CallWrapper, createSupergraphGateway } from './engine/supergraph-gateway.ts';
import type { SubgraphTransport } from './engine/transport.ts';
import { TrustedDocuments } from './engine/trusted-documents.ts';
import { filesDoor } from './http/files-door.ts';
import { graphiqlPage } from './http/graphiql-page.ts';
import { type GraphqlDoorOptions, graphqlDoor } from './http/graphql-door.ts';
import { hostCheck } from './http/host-check.ts';
import { portalFiles } from './http/portal-files.ts';
import { probes } from './http/probes.ts';
import { asRefusal, DoorRefusal, sendRefusal } from './http/refusal.ts';
import { securityHeaders } from './http/security-headers.ts';
import { streamDoor, type streamLimits } from './http/stream-door.ts';
import type { Changes } from './live/changes.ts';
import type { Log } from './observability/log.ts';
import { createMetrics, type Metrics } from './observability/metrics.ts';
import { observeCalls, observeOperations } from './observability/operation-plugin.ts';
import { traceCalls, traceRequest } from './observability/tracing.ts';

/** Slow or silent clients are cut off. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

export interface GatewayOptions {
  supergraphSdl: string;
  transports: readonly SubgraphTransport[];
  /** Who sends a request; null: something was presented that does not hold. See `createIdentity`. */
  authenticate: (request: IncomingMessage) => Promise<Actor | null>;
  /** Asked before each event of a stream; `authenticate` unless given. */
  authenticateAgain?: (request: IncomingMessage) => Promise<Actor | null>;
  /** Notices of what changed, for subscriptions; without them there is no /graphql/stream. */
  changes?: Changes;
  streamLimits?: Partial<typeof streamLimits>;
  log: Log;
  /** Sign-in and token routes, mounted before everything else. */
  identityRoutes?: Router;
  isDatabaseReady?: () => Promise<boolean>;
  /** Origin as browsers see it; requests for another host are refused. */
  origin?: string;
  /** Registered documents of partners; see `createIdentity`. */
  partnerDocument?: GraphqlDoorOptions['partnerDocument'];
  /** Bearer token for /metrics; without one only this machine may read it. */
  metricsToken?: string | undefined;
  /** Where forms may lead besides this origin: the identity provider. */
  formTargets?: readonly string[];
  /** Directory of the built portal. */
  portalDirectory?: string;
  trustedDocuments?: TrustedDocuments;
  /** Schema and GraphiQL for signed-in staff. */
  development?: boolean;
  /** Time for one federated request (access.md: 10 s). */
  deadlineMs?: number;
  /** How long a client may take to send a request; only tests are less patient. */
  patience?: typeof patience;
  metrics?: Metrics;
  /** Further wrappers around subgraph calls, e.g. `countCalls().wrapper`. */
  wrappers?: readonly CallWrapper[];
}

export interface Gateway {
  /** @returns the address it answers on */
  listen(port: number, host?: string): Promise<string>;
  /** Lets running requests end, then closes every connection. */
  stop(): Promise<void>;
}

/** Assembles the one public door: identity, GraphQL, probes, portal. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, transports, development = false } = options;
  const metrics = options.metrics ?? createMetrics();
  const gateway = await createSupergraphGateway({
    supergraphSdl: options.supergraphSdl,
    transports,
    wrappers: [traceCalls, observeCalls(metrics), ...(options.wrappers ?? [])],
    onUnavailable: (subgraph, error, { requestId }) =>
      log.warn('subgraph unavailable', { requestId, subgraph, reason: error.reason, ...causeOf(error) }),
  });
  const formatError = createErrorFormat((masked) => log.error('masked error', { ...masked }));
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    // The door has already checked the CSRF header, introspection and registered documents.
    csrfPrevention: false,
    introspection: true,
    persistedQueries: false,
    validationRules: [MaxIntrospectionDepthRule],
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [observeOperations(metrics, log)],
    logger: apolloLogger(log),
  });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(
    probes({
      transports,
      metrics,
      isDatabaseReady: options.isDatabaseReady ?? (() => Promise.resolve(true)),
      metricsToken: options.metricsToken,
    }),
  );
  app.use(securityHeaders(options.origin ?? '', options.formTargets));
  if (options.origin) app.use(hostCheck(options.origin));
  if (options.identityRoutes) app.use(options.identityRoutes);
  const door = {
    authenticate: options.authenticate,
    trustedDocuments: options.trustedDocuments ?? new TrustedDocuments([]),
    ...(options.partnerDocument ? { partnerDocument: options.partnerDocument } : {}),
    development,
    deadlineMs: options.deadlineMs ?? 10_000,
  };
  const streams =
    options.changes &&
    streamDoor({
      ...door,
      gateway,
      changes: options.changes,
      authenticateAgain: options.authenticateAgain ?? options.authenticate,
      formatError,
      ...(options.streamLimits ? { limits: options.streamLimits } : {}),
    });
  if (streams) app.use('/graphql/stream', noStore, ...streams.handlers);
  app.use('/graphql', noStore, traceRequest, graphqlDoor(apollo, door));
  app.use(filesDoor({ authenticate: options.authenticate, transports }));
  if (development) app.use(graphiqlPage());
  if (options.portalDirectory) app.use(portalFiles(options.portalDirectory));
  app.use(() => {
    throw new DoorRefusal(404, 'NOT_FOUND', 'ページが見つかりません。アドレスを確かめてください。');
  });
  app.use(answerError(log, metrics));

  const server = createServer(options.patience ?? patience, app);
  return {
    listen: (port, host = '127.0.0.1') => listen(server, port, host),
    async stop() {
      streams?.end();
      await close(server);
      await apollo.stop();
    },
  };
}

function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}

function answerError(log: Log, metrics: Metrics) {
  return (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = asRefusal(error);
    if (refusal) {
      metrics.refused(refusal.code);
      log.info('refused', { code: refusal.code, status: refusal.status });
      sendRefusal(response, refusal);
      return;
    }
    log.error('unexpected error at the door', { ...describe(error) });
    sendRefusal(
      response,
      new DoorRefusal(500, 'INTERNAL', 'システムの中で問題が起きました。少し待ってからやり直してください。'),
    );
  };
}

function causeOf(error: Error): { cause?: string; causeCode?: string } {
  const { cause } = error;
  if (!(cause instanceof Error)) return {};
  return { cause: cause.name, ...('code' in cause ? { causeCode: String(cause.code) } : {}) };
}

/** Apollo Server's own messages may quote a request; only their level is kept. */
function apolloLogger(log: Log) {
  const note = () => {};
  return {
    debug: note,
    info: note,
    warn: () => log.warn('apollo server'),
    error: () => log.error('apollo server'),
  };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(`http://${host}:${(server.address() as AddressInfo).port}`);
    });
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
