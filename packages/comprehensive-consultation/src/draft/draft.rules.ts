import { DomainError } from '@tsunagu/subgraph-kit';

/** Longest draft that is kept, in characters of its JSON. */
export const longestDraft = 100_000;

/**
 * A draft is what a person typed; what is far longer was pasted by mistake.
 *
 * @throws CC-009
 */
export function draftIsNotTooLong(content: object): void {
  if (JSON.stringify(content).length > longestDraft) {
    throw new DomainError(
      'CC-009',
      '下書きが長すぎて保存できません。貼り付けた文章を短くするか、相談を受け付けてから続けてください。',
    );
  }
}
