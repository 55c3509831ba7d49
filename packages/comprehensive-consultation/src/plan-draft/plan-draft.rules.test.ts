import { describe, expect, it } from 'vitest';
import { longestPlanDraft, planDraftIsNotTooLong } from './plan-draft.rules.ts';

describe('a half typed plan', () => {
  it('is kept up to a length that nobody types', () => {
    expect(() => planDraftIsNotTooLong({ contents: '入浴の手伝い' })).not.toThrow();
    expect(() => planDraftIsNotTooLong({ contents: '長'.repeat(longestPlanDraft) })).toThrow(
      expect.objectContaining({ code: 'CC-107' }),
    );
  });
});
