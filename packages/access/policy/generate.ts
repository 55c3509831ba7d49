import { compiledSource } from './compiler/compiled-source.ts';
import { planOf } from './compiler/plan.ts';
import { policyTexts, readPolicies } from './compiler/policy-text.ts';

/**
 * Prints what follows from policy.cedar as JSON, `{ file: content }` with paths from the root of the repository;
 * `npm run generate` writes the files and its check compares them.
 */
const texts = policyTexts();
const policies = readPolicies(texts.policies, texts.schema);
const plan = planOf(policies);
const files = {
  'packages/access/src/policy/compiled.generated.ts': compiledSource(plan),
};
process.stdout.write(JSON.stringify(files));
