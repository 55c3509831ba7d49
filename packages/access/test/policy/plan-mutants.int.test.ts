import { createTestDatabase, type TestDatabase } from '@tsunagu/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planOf, type View } from '../../policy/compiler/plan.ts';
import { policyTexts, readPolicies } from '../../policy/compiler/policy-text.ts';
import { viewStatements } from '../../policy/compiler/sql.ts';
import type { Actor } from '../../src/index.ts';
import { expectedAnswer } from './compare.ts';
import { type Answer, PolicyDatabase } from './database.ts';
import { planMutants } from './plan-mutants.ts';
import { histories } from './world.ts';

const historyCount = process.env.TSUNAGU_DEEP === undefined ? 600 : 3000;
const atOnce = 100;

const answers: Record<View['name'], keyof Answer> = {
  visible_case: 'cases',
  visible_person: 'persons',
  writable_case: 'writableCases',
  writable_person: 'writablePersons',
};

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

test('SQL in which one condition is missing is found out: at least 95 % of all mutants', {
  timeout: 900_000,
}, async () => {
  const { policies, schema } = policyTexts();
  const { views } = planOf(readPolicies(policies, schema));
  const lived = histories(11, 0, historyCount, 20);
  await facts.load(lived.flatMap(({ own, other }) => [own, other]));
  const readers = lived.map(({ own, actors }, index) => {
    const actor = actors[index % actors.length]!;
    return { actor, expected: expectedAnswer(own, { actor, caseClass: 'plan', personClass: 'identity' }) };
  });
  for (const view of views) expect(await isFoundOut(view, readers), `${view.name} as it is`).toBe(false);
  const mutants = planMutants(views);
  const survivors: string[] = [];
  for (const { name, view } of mutants) {
    await facts.define(viewStatements(view));
    if (!(await isFoundOut(view, readers))) survivors.push(name);
    await facts.define(viewStatements(views.find((each) => each.name === view.name)!));
  }
  const share = 1 - survivors.length / mutants.length;
  console.log(
    `${mutants.length} mutants of the SQL, ${(share * 100).toFixed(1)} % killed; survivors:\n${survivors.join('\n')}`,
  );
  expect(share, survivors.join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** Whether the view gives any reader something else than the oracle. */
async function isFoundOut(
  view: View,
  readers: readonly { actor: Actor; expected: Answer }[],
): Promise<boolean> {
  for (let first = 0; first < readers.length; first += atOnce) {
    const part = readers.slice(first, first + atOnce);
    const given = await facts.look(
      view.name,
      part.map(({ actor }) => actor),
    );
    if (given.some((rows, index) => rows.join() !== part[index]!.expected[answers[view.name]].join()))
      return true;
  }
  return false;
}
