import { describe, expect, it } from 'vitest';
import { levelAfter } from './worklist.rules.ts';

describe('繰り上げ', () => {
  it('rises step by step: who is in charge, the agency, the coordinator, the lead division', () => {
    expect([-7, -1, 0, 6, 7, 13, 14, 90].map((days) => levelAfter(days, 7))).toEqual([
      'holder',
      'holder',
      'agency',
      'agency',
      'coordinator',
      'coordinator',
      'lead-division',
      'lead-division',
    ]);
  });
});
