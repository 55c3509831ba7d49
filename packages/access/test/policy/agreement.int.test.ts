import { createTestDatabase, type TestDatabase } from '@tsunagu/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyTexts, readPolicies } from '../../policy/compiler/policy-text.ts';
import { CedarJudge } from './cedar.ts';
import { cedarBases, expectedAnswer, oracleBases, questionsFor, sorted } from './compare.ts';
import { PolicyDatabase } from './database.ts';
import { Chance } from './random.ts';
import { histories } from './world.ts';

const deep = process.env.TSUNAGU_DEEP !== undefined;
const total = deep ? 40_000 : Number(process.env.TOT ?? 10_000);
const steps = deep ? 30 : 14;
const batch = 500;
const seed = 20_261_121;

let database: TestDatabase;
let facts: PolicyDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [] });
  facts = await PolicyDatabase.open(database.adminUrl);
});

afterAll(async () => {
  await facts.close();
  await database.drop();
});

test(`${total} random histories: oracle, Cedar, compiled views and row-level security agree`, {
  timeout: deep ? 1_800_000 : 300_000,
}, async () => {
  const { policies, schema } = policyTexts();
  const judge = new CedarJudge(readPolicies(policies, schema), schema);
  const met = new Map<string, number>();
  for (let first = 0; first < total; first += batch) {
    const part = histories(seed, first, batch, steps);
    await facts.load(part.flatMap(({ own, other }) => [own, other]));
    const answers = facts.ask(part.flatMap(({ actors }) => actors));
    for (const [index, { own, other, actors }] of part.entries()) {
      const chance = new Chance(seed + first + index);
      for (const question of actors.flatMap((actor) => questionsFor(chance, own, other, actor, 2))) {
        const expected = oracleBases(question);
        for (const basis of expected) met.set(basis, (met.get(basis) ?? 0) + 1);
        const decided = cedarBases(judge, question);
        if (decided.join() !== expected.join()) {
          const { dataClass, on, actor } = question;
          expect
            .soft(decided, JSON.stringify({ history: first + index, actor, on, dataClass }))
            .toEqual(expected);
        }
      }
    }
    const given = await answers;
    let place = 0;
    for (const [index, { own, actors }] of part.entries()) {
      for (const actor of actors) {
        const expected = expectedAnswer(own, actor);
        const answer = sorted(given[place]!);
        place += 1;
        if (JSON.stringify(answer) !== JSON.stringify(expected)) {
          expect.soft(answer, JSON.stringify({ history: first + index, actor })).toEqual(expected);
        }
      }
    }
  }
  // a rule that never opened anything would agree for the wrong reason
  for (const basis of rules) expect(met.get(basis) ?? 0, basis).toBeGreaterThan(total / 1000);
});

const rules = [
  'counter',
  'own-case',
  'consent',
  'conference',
  'multi-layer',
  'coordination',
  'monitor',
  'lead-division',
  'section',
  'adviser',
  'promoter',
  'break-glass',
];
