import { describe, expect, it } from 'vitest';
import { levelOf } from './worklist.rules.ts';

describe('繰り上げ', () => {
  it('rises step by step: who is in charge, the agency, the coordinator, the lead division', () => {
    expect([-7, -1, 0, 6, 7, 13, 14, 90].map((days) => levelOf('review', 'agency', days, 7))).toEqual([
      'holder',
      'holder',
      'agency',
      'agency',
      'coordinator',
      'coordinator',
      'lead-division',
      'lead-division',
    ]);
    expect(levelOf('task', 'agency', 90, 7)).toBe('agency');
  });

  it('has risen to whoever sees a hand-over that is stuck', () => {
    expect(levelOf('handover-overdue', 'coordinator', 1, 7)).toBe('coordinator');
    expect(levelOf('handover-bounced', 'lead-division', -1, 7)).toBe('lead-division');
  });
});
