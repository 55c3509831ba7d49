import { randomUUID } from 'node:crypto';
import { createTestDatabase, enrol, staff, type TestDatabase } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The look-up by id remembers what it found, for the running statement and no longer. */

const worker = staff(['case-worker'], { agencyId: randomUUID() });
const caseId = randomUUID();
let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [] });
  await enrol(database, worker);
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(
    `insert into access.case_ref (municipality, case_id, measure, kind) values ('33100', $1, 2, 'consultation')`,
    [caseId],
  );
  await client.query(
    `insert into access.case_assignment (municipality, assignment_id, case_id, agency_id, reason)
     values ('33100', $1, $2, $3, 'received')`,
    [randomUUID(), caseId, worker.agencyId],
  );
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const bases = async (ids: string[], dataClass = 'summary') => {
  const { rows } = await client.query<{ basis: string; evidence_id: string }>(
    'select b.basis, b.evidence_id from unnest($1::uuid[]) asked(id), lateral access.case_basis(asked.id, $2) b',
    [ids, dataClass],
  );
  return rows;
};

async function inOneCall(work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select access.begin_call($1)', [worker]);
    await work();
  } finally {
    await client.query('rollback');
  }
}

describe('what a look-up remembers', () => {
  test('the same question in one statement has the same answer, basis and evidence alike', () =>
    inOneCall(async () => {
      const [first, ...others] = await bases([caseId, caseId, caseId]);
      expect(first?.basis).toBe('own-case');
      expect(first?.evidence_id).toMatch(/^[0-9a-f-]{36}$/);
      expect(others).toEqual([first, first]);
    }));

  test('another id and another class are other questions', () =>
    inOneCall(async () => {
      const unknown = randomUUID();
      expect(await bases([caseId, unknown, caseId, unknown])).toHaveLength(2);
      expect(await bases([caseId], 'statistics')).toEqual([]);
      expect(await bases([caseId], 'health')).toHaveLength(1);
    }));

  test('more rows than are remembered are all answered', () =>
    inOneCall(async () => {
      const many = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? caseId : randomUUID()));
      expect(await bases(many)).toHaveLength(20);
    }));

  test('the next statement of the same call asks anew', () =>
    inOneCall(async () => {
      expect(await bases([caseId])).toHaveLength(1);
      await client.query(
        `update access.case_assignment set valid = tstzrange(lower(valid), now()) where case_id = $1`,
        [caseId],
      );
      expect(await bases([caseId])).toEqual([]);
    }));
});
