import { describe, expect, it } from 'vitest';
import {
  type DischargeState,
  type DischargeStep,
  plannedDischargeFollowsReferral,
  problemsAreSettled,
  stateAfter,
  transitions,
} from './discharge.rules.ts';

const states: DischargeState[] = ['referred', 'assessing', 'arranged', 'discharged', 'not-discharged'];

describe('退院調整の状態', () => {
  it('goes from referral over assessment and arrangement to the discharge', () => {
    const end = (['begin-assessment', 'arrange', 'complete'] as const).reduce(
      stateAfter,
      'referred' as DischargeState,
    );
    expect(end).toBe('discharged');
  });

  it('refuses every step the table does not name, with HM-001', () => {
    for (const step of Object.keys(transitions) as DischargeStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(expect.objectContaining({ code: 'HM-001' }));
      }
    }
  });
});

describe('退院調整の断り', () => {
  it('refuses a planned discharge before the referral', () => {
    expect(() => plannedDischargeFollowsReferral('2023-05-10', '2023-05-09')).toThrow(
      expect.objectContaining({ code: 'HM-002' }),
    );
    expect(() => plannedDischargeFollowsReferral('2023-05-10', '2023-05-10')).not.toThrow();
    expect(() => plannedDischargeFollowsReferral('2023-05-10', null)).not.toThrow();
  });

  it('refuses to arrange home care while problems are open', () => {
    expect(() => problemsAreSettled(['no-relatives'])).toThrow(expect.objectContaining({ code: 'HM-003' }));
    expect(() => problemsAreSettled([])).not.toThrow();
  });
});
