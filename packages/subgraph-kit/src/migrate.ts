import {
  accessMigrations,
  gatewayRole,
  masterKeysFromEnvironment,
  ownerRole,
  policyStatements,
  rolePassword,
  runtimeRole,
} from '@tsunagu/access';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Domain } from './domain.ts';
import { encryptExisting } from './encryption/encrypt-existing.ts';
import { queueOf, queueOfJob, queueSchema } from './events.ts';
import { sandboxWallStatements } from './sandbox-wall.ts';

/** Held while migrating, so that two starters on one database take turns. */
const lockKey = 7_213_004;

/**
 * Brings a database to the state the given domains need: roles, schemas, migrations, policy, queue.
 *
 * Safe to run at every start and by several processes at once. `adminUrl` may create roles and own the database.
 */
export async function migrateAll(
  adminUrl: string,
  domains: readonly Domain[],
  secret: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await bootstrap(client, domains, secret);
    await runMigrations(adminUrl, 'access', accessMigrations);
    await asOwner(client, policyStatements);
    for (const domain of domains) {
      await runMigrations(adminUrl, domain.schema, domain.migrations, domain.entities);
      await asOwner(client, [...(domain.repeatable ?? []), ...sandboxWallStatements(domain)]);
    }
    await encryptExisting(client, masterKeysFromEnvironment(secret));
    await prepareQueue(adminUrl, client, domains);
  } finally {
    await client.end();
  }
}

async function bootstrap(client: pg.Client, domains: readonly Domain[], secret: string): Promise<void> {
  const runtimeRoles = [...domains.map((d) => runtimeRole(d.schema)), gatewayRole];
  const database = (await client.query<{ name: string }>('select current_database() as name')).rows[0]!.name;
  await client.query(
    `do $$ begin create role ${ownerRole} nologin; exception when duplicate_object then null; end $$`,
  );
  await client.query(`grant ${ownerRole} to current_user`);
  await client.query(`grant create, connect on database "${database}" to ${ownerRole}`);
  for (const role of runtimeRoles) {
    const password = rolePassword(role, secret);
    await client.query(
      `do $$ begin create role ${role} login nobypassrls password '${password}'; exception when duplicate_object then null; end $$`,
    );
    await inTurnOnServer(client, `alter role ${role} password '${password}'`);
    await client.query(`grant connect on database "${database}" to ${role}`);
  }
  for (const extension of ['btree_gist', 'btree_gin', 'pg_trgm']) {
    await client.query(`create extension if not exists ${extension} schema public`);
  }
  await client.query(uuid7Function);
  for (const schema of ['access', queueSchema, ...domains.map((d) => d.schema)]) {
    await client.query(`create schema if not exists "${schema}" authorization ${ownerRole}`);
  }
  for (const domain of domains) {
    await client.query(`grant usage on schema "${domain.schema}" to ${runtimeRole(domain.schema)}`);
  }
}

/** Roles belong to the server: somebody who migrates another database on it may change the same role at this moment. */
async function inTurnOnServer(client: pg.Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      if (attempt === 10 || !/concurrently updated/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

/** UUIDv7 in SQL for PostgreSQL before 18. */
const uuid7Function = `create or replace function public.tsunagu_uuid7() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$`;

async function runMigrations(
  adminUrl: string,
  schema: string,
  migrations: readonly (new () => MigrationInterface)[],
  entities: Domain['entities'] = [],
): Promise<void> {
  const dataSource = migrationSource(adminUrl, schema, migrations, entities);
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}

/** The data source that migrates one schema as its owner; also used by the drift check. */
export function migrationSource(
  adminUrl: string,
  schema: string,
  migrations: readonly (new () => MigrationInterface)[],
  entities: Domain['entities'],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema,
    migrations: migrations as (new () => MigrationInterface)[],
    entities: entities as (new () => object)[],
    migrationsTableName: 'migration',
    installExtensions: false,
    extra: { options: `-c role=${ownerRole} -c search_path=${schema},public` },
  });
}

async function asOwner(client: pg.Client, statements: readonly string[]): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local role ${ownerRole}`);
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Through which the queue's library hands out recurring jobs; a runtime role may not make it. */
const timetableQueue = '__pgboss__send-it';

/** The event queue is its library's schema; the domains may only send to it and work from it. */
async function prepareQueue(adminUrl: string, client: pg.Client, domains: readonly Domain[]): Promise<void> {
  const url = new URL(adminUrl);
  url.searchParams.set('options', `-c role=${ownerRole}`);
  const boss = new PgBoss({
    connectionString: url.toString(),
    schema: queueSchema,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await boss.createQueue(timetableQueue);
    for (const domain of domains) {
      for (const event of Object.keys(domain.subscriptions ?? {})) {
        await boss.createQueue(queueOf(event, domain), { notify: true } as never);
        await boss.subscribe(event, queueOf(event, domain));
      }
      for (const [name, { cron }] of Object.entries(domain.jobs ?? {})) {
        await boss.createQueue(queueOfJob(name, domain), { retryLimit: 5, retryBackoff: true });
        await boss.schedule(queueOfJob(name, domain), cron, {}, { tz: 'Asia/Tokyo' });
      }
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  for (const role of [gatewayRole, ...domains.map((domain) => runtimeRole(domain.schema))]) {
    await client.query(`grant usage on schema ${queueSchema} to ${role}`);
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${queueSchema} to ${role}`,
    );
    await client.query(`grant execute on all functions in schema ${queueSchema} to ${role}`);
  }
}
