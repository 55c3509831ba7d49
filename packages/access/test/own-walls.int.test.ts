import { randomUUID } from 'node:crypto';
import { createTestDatabase, enrol, residents, staff, type TestDatabase } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/index.ts';

/** What the functions that change facts refuse by themselves, whatever the domain above them forgot to ask. */

const keeper = staff(['register-keeper'], { agencyId: randomUUID() });
const worker = staff(['case-worker'], { agencyId: randomUUID() });
let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [] });
  await enrol(database, keeper, worker);
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function as(actor: Actor, sql: string, values: unknown[]): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select access.begin_call($1)', [actor]);
    await client.query(sql, values);
  } finally {
    await client.query('rollback');
  }
}

describe('one’s own account', () => {
  it.each([
    ['suspended', 'select access.suspend_account($1, true)', []],
    ['ended', `select access.end_account($1, 'left')`, []],
    [
      'given roles',
      `select access.register_account($1, 'x', 'x', $2, '{auditor}', false, null)`,
      [randomUUID()],
    ],
  ])('is not %s by oneself', async (_what, sql, more) => {
    await expect(as(keeper, sql, [keeper.staffId, ...more])).rejects.toMatchObject({ code: '42501' });
    await expect(as(keeper, sql, [worker.staffId, ...more])).resolves.toBeUndefined();
  });
});

describe('a consent', () => {
  it('speaks for persons of its case only', async () => {
    const [person, stranger] = (await residents(database, 2)) as [string, string];
    const caseId = randomUUID();
    await client.query(
      `insert into access.case_ref (municipality, case_id, measure, kind) values ('33100', $1, 2, 'consultation')`,
      [caseId],
    );
    await client.query(`insert into access.case_subject values ('33100', $1, $2)`, [caseId, person]);
    await client.query(
      `insert into access.case_assignment (municipality, assignment_id, case_id, agency_id, reason)
       values ('33100', $1, $2, $3, 'received')`,
      [randomUUID(), caseId, worker.agencyId],
    );
    const consent = (persons: string[]) =>
      as(worker, `select access.record_consent($1, $2, $3, 'paper', $4, $5, '{summary}', null)`, [
        randomUUID(),
        caseId,
        person,
        persons,
        [worker.agencyId],
      ]);
    await expect(consent([person])).resolves.toBeUndefined();
    await expect(consent([person, stranger])).rejects.toMatchObject({ code: '42501' });
  });
});
