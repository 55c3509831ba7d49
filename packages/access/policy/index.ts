/** What Cedar answered when the policy was last compiled, for proofs outside this package; nothing that ships needs it. */
export { readers, type Truth } from './compiler/truth.ts';
export { given, kept } from './truths.generated.ts';
