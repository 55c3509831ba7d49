import { gatewayRole } from '@tsunagu/access';
import { createTestDatabase, okayama, type TestDatabase } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
let gateway: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [] });
  gateway = new pg.Pool({ connectionString: database.urlFor(gatewayRole), max: 1 });
});
afterAll(async () => {
  await gateway.end();
  await database.drop();
});

test.each([
  [
    'register a partner',
    `insert into access.partner_client (municipality, client_id, name, agency_id, purpose, legal_basis, scopes, keys)
    values ('${okayama}', 'intruder', 'x', gen_random_uuid(), 'x', 'x', '{health}', '{"keys":[]}')`,
  ],
  ['widen a partner', `update access.partner_client set scopes = '{health}'`],
  ['give a session to somebody else', 'update access.session set staff_id = gen_random_uuid()'],
  ['lengthen a session', `update access.session set ends_at = now() + interval '1 year'`],
  ['make a session forgotten', 'delete from access.session'],
  ['give itself a role', `update access.account set roles = '{coordinator}'`],
  [
    'enrol staff',
    `insert into access.account (municipality, staff_id, subject, display_name, agency_id, roles)
    values ('${okayama}', gen_random_uuid(), 'x', 'x', gen_random_uuid(), '{window}')`,
  ],
  ['read a case', 'select from access.case_ref'],
  ['read a consent', 'select from access.consent'],
  ['read the audit log', 'select from access.audit_event'],
])('the role of the gateway cannot %s', async (_what, sql) => {
  await expect(gateway.query(sql)).rejects.toThrow('permission denied');
});

test('every table of the identity door has forced row-level security and a data class', async () => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    `select relname, relrowsecurity and relforcerowsecurity as walled, obj_description(oid) as class from pg_class
     where relnamespace = 'access'::regnamespace and relname in ('session', 'partner_client', 'spent_token', 'rate_counter')
     order by relname`,
  );
  await admin.end();
  expect(rows).toEqual(
    ['partner_client', 'rate_counter', 'session', 'spent_token'].map((relname) => ({
      relname,
      walled: true,
      class: 'data-class: directory',
    })),
  );
});
