import { DomainError } from '@tsunagu/subgraph-kit';

/** The forms of which something may be half typed: an entry of the トータルケアプラン, a 支援プラン. */
export const planForms = ['care-plan', 'support-plan'] as const;
export type PlanForm = (typeof planForms)[number];

/** Longest draft that is kept, in characters of its JSON. */
export const longestPlanDraft = 50_000;

/**
 * A draft is what a person typed; what is far longer was pasted by mistake.
 *
 * @throws CC-107
 */
export function planDraftIsNotTooLong(content: object): void {
  if (JSON.stringify(content).length > longestPlanDraft) {
    throw new DomainError(
      'CC-107',
      '書きかけの内容が長すぎて保存できません。貼り付けた文章を短くしてください。',
    );
  }
}
