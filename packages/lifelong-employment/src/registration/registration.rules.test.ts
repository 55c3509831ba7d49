import { describe, expect, it } from 'vitest';
import {
  personMayRegister,
  providerFor,
  type RegistrationState,
  type RegistrationStep,
  stateAfter,
  transitions,
  triageHasReason,
} from './registration.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: RegistrationState[] = ['registered', 'triaged', 'working', 'ended'];

describe('就労支援の登録', () => {
  it('follows its transition table and refuses everything else with LE-001', () => {
    for (const step of Object.keys(transitions) as RegistrationStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(refusal('LE-001'));
      }
    }
  });

  it('is open to people of about 55 and more', () => {
    expect(() => personMayRegister('about-55-or-older', 53, '2021-05-01')).not.toThrow();
    expect(() => personMayRegister('about-55-or-older', 52, '2021-05-01')).toThrow(refusal('LE-002'));
  });

  it('is open to every age with compound problems since R5', () => {
    expect(() => personMayRegister('compound-problems', 30, '2023-03-31')).toThrow(refusal('LE-002'));
    expect(() => personMayRegister('compound-problems', 30, '2023-04-01')).not.toThrow();
  });

  it('sends small obstacles to the private agency and larger ones to the council', () => {
    expect([providerFor('small'), providerFor('medium'), providerFor('large')]).toEqual([
      'private',
      'council',
      'council',
    ]);
  });

  it('wants a reason for every triage', () => {
    expect(() => triageHasReason('　未定 ')).toThrow(refusal('LE-003'));
    expect(() => triageHasReason('腰痛があり短時間から')).not.toThrow();
  });
});
