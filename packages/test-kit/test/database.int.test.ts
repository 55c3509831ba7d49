import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../src/index.ts';

const made: TestDatabase[] = [];

async function database(): Promise<TestDatabase> {
  const created = await createTestDatabase({ modules: [] });
  made.push(created);
  return created;
}

async function query(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const each of made) await each.drop();
});

describe('a test database', () => {
  test('is migrated, and is nobody else’s', async () => {
    const [one, other] = await Promise.all([database(), database()]);
    await query(one.adminUrl, 'create table only_here (id int)');
    expect(await query(other.adminUrl, "select to_regclass('only_here') as found")).toEqual([
      { found: null },
    ]);
    expect(await query(other.adminUrl, "select to_regnamespace('access')::text as schema")).toEqual([
      { schema: 'access' },
    ]);
  });

  test('can be entered by a runtime role of the product', async () => {
    const { urlFor } = await database();
    expect(await query(urlFor('tsunagu_gateway'), 'select current_user as role')).toEqual([
      { role: 'tsunagu_gateway' },
    ]);
  });

  test('is gone after it was dropped, also while somebody is connected', async () => {
    const dropped = await createTestDatabase({ modules: [] });
    const client = new pg.Client({ connectionString: dropped.adminUrl });
    client.on('error', () => {});
    await client.connect();
    await dropped.drop();
    await expect(query(dropped.adminUrl, 'select 1')).rejects.toThrow(/does not exist/);
    await client.end().catch(() => {});
  });
});
