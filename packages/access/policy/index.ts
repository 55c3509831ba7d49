/** What the policy says, for proofs outside this package. Needs Cedar, so nothing that ships imports it. */
export { policyTexts, readPolicies } from './compiler/policy-text.ts';
export { hindered, hindrances, readers, type Truth, truths } from './compiler/truth.ts';
