import { createTestDatabase, type TestDatabase } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ActedHistory } from './acted.ts';
import { expectedAnswer, sorted } from './compare.ts';
import { PolicyDatabase } from './database.ts';
import { staffActor } from './world.ts';

const total = process.env.TSUNAGU_DEEP === undefined ? 200 : 2000;
const steps = 24;

let database: TestDatabase;
let client: pg.Client;
let facts: PolicyDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [] });
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  facts = await PolicyDatabase.open(database.adminUrl);
});

afterAll(async () => {
  await facts.close();
  await client.end();
  await database.drop();
});

test(`${total} histories made by the functions of the domains show what the oracle says`, {
  timeout: 600_000,
}, async () => {
  const met = new Set<string>();
  for (let index = 0; index < total; index += 1) {
    const history = new ActedHistory(client, 31, index);
    await history.begin();
    for (let step = 0; step < steps; step += 1) await history.step();
    const { world } = history;
    const askings = world.staff.map(({ id }) => ({
      actor: staffActor(world, id),
      caseClass: 'plan' as const,
      personClass: 'identity' as const,
    }));
    const answers = await facts.ask(askings);
    for (const [place, asking] of askings.entries()) {
      const expected = expectedAnswer(world, asking);
      for (const row of expected.cases) met.add(row.split('|')[2]!);
      const { cases, persons, writableCases, writablePersons } = sorted(answers[place]!);
      expect({ cases, persons, writableCases, writablePersons }, `history ${index}`).toEqual({
        cases: expected.cases,
        persons: expected.persons,
        writableCases: expected.writableCases,
        writablePersons: expected.writablePersons,
      });
    }
  }
  expect([...met].sort()).toEqual([
    'adviser',
    'break-glass',
    'conference',
    'consent',
    'coordination',
    'lead-division',
    'monitor',
    'multi-layer',
    'own-case',
  ]);
});
