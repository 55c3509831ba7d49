import { createTestDatabase, type TestDatabase } from '@tsunagu/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyTexts, readPolicies } from '../../policy/compiler/policy-text.ts';
import { CedarJudge } from './cedar.ts';
import { cedarBases, expectedAnswer, oracleBases, questionsFor, sorted } from './compare.ts';
import { type Asking, PolicyDatabase, probedCaseClasses, probedPersonClasses } from './database.ts';
import { Chance } from './random.ts';
import { type History, histories } from './world.ts';

const deep = process.env.TSUNAGU_DEEP !== undefined;
const total = deep ? 40_000 : 10_000;
const steps = deep ? 30 : 14;
/** Questions to Cedar about each history. */
const questions = deep ? 4 : 1;
const batch = 500;
const seed = 20_261_121;

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
  timeout: deep ? 3_600_000 : 900_000,
}, async () => {
  const { policies, schema } = policyTexts();
  const judge = new CedarJudge(readPolicies(policies, schema), schema);
  const met = new Map<string, number>();
  for (let first = 0; first < total; first += batch) {
    const part = histories(seed, first, batch, steps);
    await facts.load(part.flatMap(({ own, other }) => [own, other]));
    const askings = part.map((history, index) => askingOf(history, first + index));
    const answers = facts.ask(askings);
    for (const [index, { own, other, actors }] of part.entries()) {
      const chance = new Chance(seed + first + index);
      for (const question of questionsFor(chance, own, other, chance.pick(actors), questions)) {
        const expected = oracleBases(question);
        const { actor, on, dataClass } = question;
        disagreement(cedarBases(judge, question), expected, { history: first + index, actor, on, dataClass });
      }
    }
    for (const [index, answer] of (await answers).entries()) {
      const asking = askings[index]!;
      const expected = expectedAnswer(part[index]!.own, asking);
      for (const basis of new Set([...expected.cases, ...expected.persons].map((row) => row.split('|')[2]!)))
        met.set(basis, (met.get(basis) ?? 0) + 1);
      disagreement(sorted(answer), expected, {
        history: first + index,
        ...asking,
      });
    }
  }
  // a rule that never opened anything would agree for the wrong reason
  for (const basis of rules) expect(met.get(basis) ?? 0, basis).toBeGreaterThan(total / 500);
});

function askingOf({ actors }: History, place: number): Asking {
  return {
    actor: actors[place % actors.length]!,
    caseClass: probedCaseClasses[place % probedCaseClasses.length]!,
    personClass: probedPersonClasses[place % probedPersonClasses.length]!,
  };
}

/** Compared as text first: the matcher of the test runner is far slower than everything that is tested here. */
function disagreement(given: unknown, expected: unknown, about: object): void {
  if (JSON.stringify(given) !== JSON.stringify(expected))
    expect.soft(given, JSON.stringify(about)).toEqual(expected);
}
