import { existsSync } from 'node:fs';
import path from 'node:path';
import { withFileLock } from './file-lock.ts';
import { startPostgres } from './supervisor.ts';

/** Secret from which test databases derive the passwords of runtime roles. Known to everybody, worth nothing. */
export const testSecret = 'tsunagu-test-secret';

/** The one server that tests and generators of this checkout share. */
export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/** Joins the shared test server, or starts it. TSUNAGU_TEST_DATABASE_URL names another one to be used instead. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TSUNAGU_TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  return startPostgres({ dataDir: testServerDirectory(), port: 54480, durable: false });
}

/**
 * Migrations on the test server take turns: roles belong to the whole server, and two migrations that create or alter
 * them at once collide.
 */
export function inTurn<T>(migrate: () => Promise<T>): Promise<T> {
  return withFileLock(path.join(testServerDirectory(), 'migration.lock'), migrate, 300_000);
}

/** Root of the checkout: the nearest directory above that holds turbo.json. */
export function repositoryRoot(): string {
  let directory = import.meta.dirname;
  while (!existsSync(path.join(directory, 'turbo.json'))) {
    const parent = path.dirname(directory);
    if (parent === directory)
      throw new Error('turbo.json が見つかりません。リポジトリの中で実行してください。');
    directory = parent;
  }
  return directory;
}

/** Where the shared server keeps its data, and the lock of those who migrate on it. */
export function testServerDirectory(): string {
  return path.join(repositoryRoot(), '.cache', 'test-postgres');
}
