import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessMigrations, databaseUrlFor, policyStatements } from '@tsunagu/access';
import { type Domain, migrateAll, sandboxWallStatements } from '@tsunagu/subgraph-kit';
import { inTurn, repositoryRoot, testSecret } from '@tsunagu/tooling';
import pg from 'pg';

export interface TestDatabaseOptions {
  /** Domain packages (`import { domain } from '…'`) whose migrations the database has; access is always included. */
  modules: readonly Domain[];
}

export interface TestDatabase {
  name: string;
  /** Address of the administrator: owner of everything, for arranging a world and for looking behind the walls. */
  adminUrl: string;
  /** Address of a runtime role, e.g. `urlFor(runtimeRole('registry'))`: what the product itself uses. */
  urlFor(role: string): string;
  drop(): Promise<void>;
}

/**
 * A fresh, migrated database of its own for one test file, copied from a template within about 0.1 s. The template of
 * a set of modules is migrated once and again only when a migration changes.
 *
 * @example
 * const database = await createTestDatabase({ modules: [registry] });
 * afterAll(() => database.drop());
 */
export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const server = serverUrl();
  const template = await migratedTemplate(server, options.modules);
  const name = `test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template ${template}`));
  const adminUrl = withDatabase(server, name);
  return {
    name,
    adminUrl,
    urlFor: (role) => databaseUrlFor(adminUrl, role, testSecret),
    drop: () =>
      onServer(server, async (client) => {
        await othersHaveLeft(client, name);
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** Pools end before their backends do; a backend cut off by the drop would fail a test that has already passed. */
async function othersHaveLeft(client: pg.Client, database: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const { rows } = await client.query('select from pg_stat_activity where datname = $1 limit 1', [
      database,
    ]);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function serverUrl(): string {
  const url = process.env.TSUNAGU_TEST_DATABASE_URL;
  if (!url)
    throw new Error(
      'テスト用データベースがありません。vitest.config.ts で packageTests() を使ってください。',
    );
  return url;
}

async function migratedTemplate(server: string, modules: readonly Domain[]): Promise<string> {
  const set = digest(modules.map((module) => module.name).sort()).slice(0, 8);
  const template = `template_${set}_${digest(await statementsOf(modules)).slice(0, 12)}`;
  if (await exists(server, template)) return template;
  await inTurn(async () => {
    if (await exists(server, template)) return;
    const making = `making_${template}`;
    await onServer(server, async (client) => {
      await dropOutdated(client, `template_${set}_`);
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making}`);
    });
    await migrateAll(withDatabase(server, making), modules, testSecret);
    await registerTestPartner(withDatabase(server, making));
    await onServer(server, (client) => client.query(`alter database ${making} rename to ${template}`));
  });
  return template;
}

/** The client behind `partner(…)`, here and in the neighbouring municipality that tests about tenants use. */
async function registerTestPartner(url: string): Promise<void> {
  await onServer(url, (client) =>
    client.query(
      `insert into access.partner_client (municipality, client_id, name, agency_id, purpose, legal_basis, scopes, keys)
       select municipality, 'test-partner', '試験連携', gen_random_uuid(), 'consultation', '本人の同意', '{directory}', '{"keys":[]}'
       from unnest(array['33100', '33202']) municipality`,
    ),
  );
}

async function dropOutdated(client: pg.Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
}

/** How a database is migrated around those statements (roles, queue), read when this process loads the same files. */
const migrating = ['migrate.ts', 'encryption/encrypt-existing.ts'].map((file) =>
  readFileSync(path.join(repositoryRoot(), 'packages/subgraph-kit/src', file), 'utf8'),
);

/**
 * Every statement that makes the template, as this process has loaded it. A process that started before a file changed makes the
 * template of what it knows, under a name of its own, and leaves none behind that is called like the new one.
 */
async function statementsOf(modules: readonly Domain[]): Promise<string[]> {
  const migrations = [accessMigrations, ...modules.map((module) => module.migrations)].flat();
  const spoken = await Promise.all(migrations.map(statementsOfMigration));
  return [
    ...spoken.flat(),
    ...policyStatements,
    ...modules.flatMap((module) => [...(module.repeatable ?? []), ...sandboxWallStatements(module)]),
    ...modules.flatMap((module) => [module.schema, ...Object.keys(module.subscriptions ?? {})]),
    ...modules.flatMap((module) =>
      Object.entries(module.jobs ?? {}).flatMap(([name, { cron }]) => [name, cron]),
    ),
    ...migrating,
    registerTestPartner.toString(),
  ];
}

/** Our migrations only ever say SQL and ask nothing, so they can be listened to without a database. */
async function statementsOfMigration(Migration: Domain['migrations'][number]): Promise<string[]> {
  const statements = [Migration.name];
  const listener = { query: async (sql: string) => void statements.push(sql) };
  await new Migration().up(listener as never);
  return statements;
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

async function exists(server: string, name: string): Promise<boolean> {
  return onServer(server, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return (rowCount ?? 0) > 0;
  });
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
