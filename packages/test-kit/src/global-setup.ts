import { startTestServer } from '@tsunagu/tooling';
import pg from 'pg';

/** Databases of tests that were killed are dropped after this time. */
const ABANDONED_AFTER_MS = 2 * 60 * 60 * 1000;

/**
 * Vitest global setup: one PostgreSQL server for the tests of all packages. `npm test` starts it once and hands its
 * address down; a single `vitest run` starts it, or joins the one another run has started.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.TSUNAGU_TEST_DATABASE_URL) return async () => {};
  const server = await startTestServer();
  process.env.TSUNAGU_TEST_DATABASE_URL = server.url;
  await dropAbandoned(server.url);
  return async () => {
    delete process.env.TSUNAGU_TEST_DATABASE_URL;
    await server.stop();
  };
}

async function dropAbandoned(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like 'test\\_%'",
    );
    for (const { name } of rows) {
      const madeAt = Number.parseInt(name.split('_')[1] ?? '', 36);
      if (Date.now() - madeAt > ABANDONED_AFTER_MS) {
        await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      }
    }
  } finally {
    await client.end();
  }
}
