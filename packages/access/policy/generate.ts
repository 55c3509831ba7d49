import { compiledSource } from './compiler/compiled-source.ts';
import { booklet, truthsSource, truthTable } from './compiler/documents.ts';
import { planOf } from './compiler/plan.ts';
import { policyTexts, readPolicies } from './compiler/policy-text.ts';
import { hindered, hindrances, truths } from './compiler/truth.ts';

/**
 * Prints what follows from policy.cedar as JSON, `{ file: content }` with paths from the root of the repository;
 * `npm run generate` writes the files and its check compares them.
 */
const texts = policyTexts();
const policies = readPolicies(texts.policies, texts.schema);
const plan = planOf(policies);
const given = truths(policies, texts.schema);
const kept = Object.fromEntries(
  Object.keys(hindrances).map((each) => [each, hindered(policies, texts.schema, given, each)]),
);
const files = {
  'packages/access/src/policy/compiled.generated.ts': compiledSource(plan),
  'docs/reference/policy.md': truthTable(policies, given, kept),
  'packages/access/policy/truths.generated.ts': truthsSource(given, kept),
  'docs/reference/policy-booklet.ja.md': booklet(policies, given),
};
process.stdout.write(JSON.stringify(files));
