import { randomUUID } from 'node:crypto';
import { type Actor, sandboxMunicipality } from '@tsunagu/access';
import { familyHouseholdId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { createTestDatabase, okayama, type TestDatabase, testSecret } from '@tsunagu/test-kit';
import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, createRuntimes, prepareDatabase, type Runtimes } from '../src/index.ts';

let database: TestDatabase;
let admin: pg.Pool;
let running: Runtimes;

beforeAll(async () => {
  database = await createTestDatabase({ modules: catalogue });
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  admin.on('error', () => undefined);
  await prepareDatabase({
    databaseUrl: database.adminUrl,
    secret: testSecret,
    municipality: okayama,
    sandbox: true,
    log: () => {},
  });
  await admin.query(
    `insert into access.partner_client (municipality, client_id, name, agency_id, purpose, legal_basis, scopes, keys, sandbox)
     select $1, client, client, $2, 'care-coordination', '本人の同意', '{summary}', '{"keys":[]}', client = 'try-out'
     from unnest(array['try-out', 'in-service']) client`,
    [okayama, keyedId('agency', 'ag-009')],
  );
  running = await createRuntimes(catalogue, {
    databaseUrl: database.adminUrl,
    secret: testSecret,
    poolSize: 1,
  });
});
afterAll(async () => {
  await running.stop();
  await admin.end();
  await database.drop();
});

const family = `query Family($reps: [_Any!]!) { _entities(representations: $reps) {
  ... on Household { comprehensiveConsultation { consultations { id } } } } }`;

async function consultationsFor(clientId: string, municipality: string) {
  const actor: Actor = {
    kind: 'partner',
    municipality,
    agencyId: keyedId('agency', 'ag-009'),
    roles: [],
    scopes: ['summary'],
    purpose: 'care-coordination',
    clientId,
    requestId: randomUUID(),
  };
  const runtime = running.runtimes.find(({ domain }) => domain.name === 'comprehensive-consultation')!;
  const variables = {
    reps: [
      {
        __typename: 'Household',
        id: familyHouseholdId('eighty-fifty'),
        memberIds: await membersOf('eighty-fifty'),
      },
    ],
  };
  return runtime.execute({ document: parse(family), variables }, actor);
}

async function membersOf(code: string): Promise<string[]> {
  const { rows } = await admin.query<{ person_id: string }>(
    'select person_id from registry.household_member where municipality = $1 and household_id = $2',
    [sandboxMunicipality, familyHouseholdId(code)],
  );
  return rows.map((row) => row.person_id);
}

describe('the sandbox', () => {
  test('holds the invented families, and nobody in the municipality itself', async () => {
    const { rows } = await admin.query<{ municipality: string; people: number }>(
      'select municipality, count(*)::int as people from access.subject group by 1',
    );
    expect(rows).toEqual([{ municipality: sandboxMunicipality, people: expect.any(Number) }]);
    expect(rows[0]!.people).toBeGreaterThan(10);
  });

  test('answers a client that is registered for it', async () => {
    const { data, errors } = await consultationsFor('try-out', sandboxMunicipality);
    expect(errors).toBeUndefined();
    const [household] = data!['_entities'] as { comprehensiveConsultation: { consultations: object[] } }[];
    expect(household!.comprehensiveConsultation.consultations.length).toBeGreaterThan(0);
  });

  test.each([
    ['a sandbox client in the municipality', 'try-out', okayama],
    ['a real client in the sandbox', 'in-service', sandboxMunicipality],
    ['an unregistered client anywhere', 'nobody-here', okayama],
  ])('%s has no identity, whatever the gateway says', async (_who, clientId, municipality) => {
    const { data, errors } = await consultationsFor(clientId, municipality);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
  });

  test.each([
    ['the public of the municipality', { kind: 'public', municipality: okayama, roles: [] }],
    ['a public of the sandbox', { kind: 'public', municipality: sandboxMunicipality, roles: [] }],
  ] as const)('shares nothing published with %s', async (_who, who) => {
    const runtime = running.runtimes.find(({ domain }) => domain.name === 'home-medical-care')!;
    const actor: Actor = { ...who, roles: [], requestId: randomUUID() };
    const document = parse('{ homeCareResources(first: 100) { nodes { id } } }');
    const { data } = await runtime.execute({ document }, actor);
    const { nodes } = data!['homeCareResources'] as { nodes: { id: string }[] };
    const { rows } = await admin.query<{ id: string }>(
      'select id from home_medical_care.home_care_resource where municipality = $1 and published',
      [who.municipality],
    );
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      rows
        .map(({ id }) => id)
        .sort()
        .slice(0, 100),
    );
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  test('is made once', async () => {
    const lines: string[] = [];
    await prepareDatabase({
      databaseUrl: database.adminUrl,
      secret: testSecret,
      municipality: okayama,
      sandbox: true,
      log: (line) => lines.push(line),
    });
    expect(lines.join()).not.toContain('試験用');
  });
});
