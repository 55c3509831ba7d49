import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@tsunagu/access';
import {
  createSubgraphRuntime,
  type Domain,
  type Events,
  localFileStore,
  type SubgraphRuntime,
  scannerOf,
} from '@tsunagu/subgraph-kit';
import { testSecret } from '@tsunagu/tooling';
import { type ExecutionResult, parse } from 'graphql';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** An event a domain published; recorded instead of delivered. */
export interface RecordedEvent {
  event: string;
  payload: Record<string, unknown>;
  actor: Actor;
}

export interface TestSubgraph {
  database: TestDatabase;
  runtime: SubgraphRuntime;
  published: RecordedEvent[];
  /** Where the bytes of files lie. */
  filesDirectory: string;
  /** Asks as the gateway does: through the audited transaction, under the runtime role, behind the walls. */
  ask<T = Record<string, unknown>>(
    actor: Actor,
    operation: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult<T>>;
  stop(): Promise<void>;
}

/**
 * One domain on a fresh database, as it runs in the product.
 *
 * @example
 * const subgraph = await startTestSubgraph(domain);
 * const { data, errors } = await subgraph.ask(staff(['case-worker']), '{ discharges { totalCount } }');
 */
export async function startTestSubgraph(
  domain: Domain,
  modules: readonly Domain[] = [domain],
): Promise<TestSubgraph> {
  const database = await createTestDatabase({ modules });
  const published: RecordedEvent[] = [];
  const filesDirectory = await mkdtemp(path.join(tmpdir(), 'tsunagu-files-'));
  const events: Events = {
    publish: async (ctx, event, payload) => {
      published.push({ event, payload: payload as Record<string, unknown>, actor: ctx.actor });
    },
    subscribe: async () => {},
    stop: async () => {},
  };
  const runtime = await createSubgraphRuntime(domain, {
    databaseUrl: database.adminUrl,
    secret: testSecret,
    poolSize: 2,
    events,
    files: { store: localFileStore(filesDirectory), scan: scannerOf(undefined) },
  });
  return {
    database,
    runtime,
    published,
    filesDirectory,
    ask: async (actor, operation, variables) =>
      (await runtime.execute({ document: parse(operation), variables }, actor)) as ExecutionResult<never>,
    stop: async () => {
      await runtime.stop();
      await database.drop();
      await rm(filesDirectory, { recursive: true, force: true });
    },
  };
}
