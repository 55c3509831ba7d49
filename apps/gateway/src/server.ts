import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createAuditSealer, databaseUrlFor, gatewayRole, masterSecret } from '@tsunagu/access';
import { catalogue, createRuntimes, type PrepareOptions, prepareDatabase } from '@tsunagu/subgraphs';
import { startPostgres } from '@tsunagu/tooling';
import { httpTransport } from './engine/http-transport.ts';
import { inProcessTransport } from './engine/in-process-transport.ts';
import type { SubgraphTransport } from './engine/transport.ts';
import { readTrustedDocuments } from './engine/trusted-documents.ts';
import { readGatewayEnvironment } from './environment.ts';
import { createGateway } from './gateway.ts';
import { readIdentityEnvironment } from './identity/environment.ts';
import { type RunningIdentity, startIdentity } from './identity/start-identity.ts';
import { listenForChanges } from './live/changes.ts';
import { createLog } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { startTracing } from './observability/tracing.ts';

const supergraphFile = path.resolve(import.meta.dirname, '../supergraph.graphql');
const portalDirectory = path.resolve(import.meta.dirname, '../../portal/dist');

/** What was started, to be stopped in the opposite order: the database, first of all, goes last. */
const started: (() => Promise<void>)[] = [];
let ending = false;

async function start(): Promise<void> {
  const environment = readGatewayEnvironment();
  const identityEnvironment = readIdentityEnvironment();
  const { dataDir, production, port, host } = environment;
  const log = createLog(environment.logLevel);

  const tracing = startTracing({
    ...(environment.otlpEndpoint ? { otlpEndpoint: environment.otlpEndpoint } : {}),
  });
  started.push(() => tracing.stop());
  const secret = masterSecret({ given: environment.secret, dataDir, production });
  const adminUrl = environment.databaseUrl ?? (await startDatabase(dataDir));
  if (ending) return;
  const transports = environment.subgraphs
    ? [...environment.subgraphs].map(([name, url]) => httpTransport({ name, url, secret }))
    : await subgraphsInProcess({
        databaseUrl: adminUrl,
        secret,
        municipality: identityEnvironment.municipality,
        firstCity: !production,
        sandbox: environment.sandbox,
        log: (line) => console.log(line),
      });
  if (ending) return;
  const sealer = createAuditSealer({
    databaseUrl: databaseUrlFor(adminUrl, gatewayRole, secret),
    anchorFile: environment.anchorFile,
    secret,
    onTrouble: (trouble) => log.error('audit log not sealed or anchored', { trouble }),
  });
  sealer.start();
  started.push(() => sealer.stop());
  const identity = await startIdentity({
    ...identityEnvironment,
    databaseUrl: databaseUrlFor(adminUrl, gatewayRole, secret),
    adminUrl,
    secret,
    log,
  });
  started.push(() => identity.close());

  const changes = await listenForChanges({
    databaseUrl: databaseUrlFor(adminUrl, gatewayRole, secret),
    log,
  });
  started.push(() => changes.stop());

  const gateway = await createGateway({
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    transports,
    log,
    metrics: createMetrics({ processMetrics: true }),
    identityRoutes: identity.routes,
    authenticate: identity.authenticate,
    authenticateAgain: identity.authenticateAgain,
    partnerDocument: identity.partnerDocument,
    metricsToken: environment.metricsToken,
    changes,
    isDatabaseReady: identity.isReady,
    origin: identityEnvironment.origin,
    formTargets: [identity.providerOrigin],
    portalDirectory,
    trustedDocuments: await readTrustedDocuments(path.join(portalDirectory, 'persisted-documents.json')),
    development: !production,
  });
  await gateway.listen(port, host);
  started.push(() => gateway.stop());
  announce(identityEnvironment.origin, identity, production);
}

async function startDatabase(dataDir: string): Promise<string> {
  const postgres = await startPostgres({
    dataDir: path.join(dataDir, 'postgres'),
    log: (line) => console.log(line),
  });
  started.push(() => postgres.stop());
  return postgres.url;
}

async function subgraphsInProcess(options: PrepareOptions): Promise<SubgraphTransport[]> {
  await prepareDatabase(options);
  const subgraphs = await createRuntimes(catalogue, options);
  started.push(() => subgraphs.stop());
  return subgraphs.runtimes.map(inProcessTransport);
}

function announce(origin: string, identity: RunningIdentity, production: boolean): void {
  console.log(`\n画面      ${origin}/`);
  console.log(`GraphQL   ${origin}/graphql`);
  if (!production) {
    console.log(`試す      ${origin}/graphiql/`);
    console.log(`サインイン ${identity.providerOrigin} でデモ職員を選びます（合言葉はありません）`);
    console.log('連携      npm run token でデモ連携システムのトークンを表示します');
  }
  console.log('\nready');
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const stop of started.reverse()) {
    await stop().catch((error: unknown) =>
      console.error(error instanceof Error ? error.message : String(error)),
    );
  }
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  void end(1);
});
