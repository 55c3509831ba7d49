import {
  type Actor,
  databaseUrlFor,
  type MasterKeys,
  masterKeysFromEnvironment,
  runtimeRole,
} from '@tsunagu/access';
import type { ExecutionResult } from 'graphql';
import { DataSource } from 'typeorm';
import { type CallParts, executeCall, inTransaction, type SubgraphRequest } from './call.ts';
import type { CallContext } from './context.ts';
import { useDatabaseFormats } from './database-formats.ts';
import { type Domain, systemActor } from './domain.ts';
import { createEncryption } from './encryption/encryption.ts';
import type { Events } from './events.ts';
import { buildSubgraphSchema } from './federation.ts';
import { type FileSettings, fileSettingsFromEnvironment } from './files/environment.ts';
import { type RuntimeFiles, runtimeFiles } from './files/runtime-files.ts';
import { guardLists } from './guard-lists.ts';

/** A domain that answers: its schema, its pool under its own role, its events. */
export interface SubgraphRuntime {
  readonly domain: Domain;
  readonly sdl: string;
  /** Answers one subgraph call; see `executeCall`. */
  execute(request: SubgraphRequest, actor: Actor): Promise<ExecutionResult>;
  /** Files of the domain's cases; undefined where the domain keeps none. */
  readonly files: RuntimeFiles | undefined;
  /** Work of an actor outside GraphQL (imports, event handlers, commands), in one audited transaction. */
  transact<T>(actor: Actor, work: (ctx: CallContext) => Promise<T>): Promise<T>;
  /** The municipalities whose agencies this installation knows: each gets its recurring jobs. */
  municipalities(): Promise<string[]>;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

export interface RuntimeOptions {
  /** Address of the database; the user in it is replaced by the domain's runtime role. */
  databaseUrl: string;
  /** Secret from which the passwords of the runtime roles and the key of the cursors derive. */
  secret: string;
  poolSize?: number;
  events?: Events;
  /** Master keys of the case keys; those of the environment unless given. */
  masterKeys?: MasterKeys;
  /** Where files lie and how they are examined; as the environment says unless given. */
  files?: FileSettings;
}

/** Connects a domain to its database and builds its schema. */
export async function createSubgraphRuntime(
  domain: Domain,
  options: RuntimeOptions,
): Promise<SubgraphRuntime> {
  useDatabaseFormats();
  const schema = buildSubgraphSchema(domain);
  guardLists(schema.executable, options.secret);
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrlFor(options.databaseUrl, runtimeRole(domain.schema), options.secret),
    schema: domain.schema,
    entities: domain.entities as (new () => object)[],
    poolSize: options.poolSize ?? 4,
    applicationName: `tsunagu ${domain.name}`,
    installExtensions: false,
    extra: {
      options: `-c search_path=${domain.schema},public -c statement_timeout=5000 -c plan_cache_mode=auto`,
    },
  });
  await dataSource.initialize();
  const parts: CallParts = {
    domain,
    schema,
    dataSource,
    encryption: createEncryption(options.masterKeys ?? masterKeysFromEnvironment(options.secret)),
    files: options.files ?? fileSettingsFromEnvironment(),
    publish: (ctx, event, payload) => {
      if (!options.events) throw new Error(`event ${event}: this runtime was started without events`);
      return options.events.publish(ctx, event, payload);
    },
  };
  const runtime: SubgraphRuntime = {
    domain,
    sdl: schema.sdl,
    execute: (request, actor) => executeCall(parts, request, actor),
    files: domain.files && runtimeFiles(parts, domain.files),
    transact: (actor, work) => inTransaction(parts, actor, work),
    municipalities: async () => {
      const rows: { municipality: string }[] = await dataSource.query(
        'select municipality from access.municipalities() as municipality',
      );
      return rows.map((row) => row.municipality);
    },
    isReady: () =>
      dataSource.query('select 1').then(
        () => true,
        () => false,
      ),
    stop: () => dataSource.destroy(),
  };
  await options.events?.subscribe(domain, runtime, (id) => systemActor(municipalityOf(id), id.jobId));
  return runtime;
}

function municipalityOf(job: { municipality: string }): string {
  return job.municipality;
}
