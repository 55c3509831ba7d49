import { describe, expect, it } from 'vitest';
import {
  checkIsDue,
  dueOn,
  type PlacementState,
  type PlacementStep,
  retentionRate,
  stateAfter,
  transitions,
} from './placement.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: PlacementState[] = ['proposed', 'trial', 'placed', 'retained', 'declined', 'left'];

describe('紹介から定着まで', () => {
  it('follows its transition table and refuses everything else with LE-010', () => {
    for (const step of Object.keys(transitions) as PlacementStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(refusal('LE-010'));
      }
    }
  });

  it('makes checks due on the same day of the month, or its last day', () => {
    expect(dueOn('2023-01-31', 1)).toBe('2023-02-28');
    expect(dueOn('2023-11-30', 3)).toBe('2024-02-29');
    expect(dueOn('2023-05-15', 12)).toBe('2024-05-15');
  });

  it('takes checks in order and not before they are due', () => {
    expect(() => checkIsDue('2023-05-15', 1, [], '2023-06-14')).toThrow(refusal('LE-011'));
    expect(() => checkIsDue('2023-05-15', 1, [], '2023-06-15')).not.toThrow();
    expect(() => checkIsDue('2023-05-15', 6, [1], '2024-06-15')).toThrow(refusal('LE-011'));
    expect(() => checkIsDue('2023-05-15', 1, [1, 3, 6, 12], '2025-06-15')).toThrow(refusal('LE-011'));
  });

  it('counts the retention rate over the checks that fell due', () => {
    expect(retentionRate(0, 0)).toBeNull();
    expect(retentionRate(158, 139)).toBe(88);
    expect(retentionRate(3, 2)).toBe(66.7);
  });
});
