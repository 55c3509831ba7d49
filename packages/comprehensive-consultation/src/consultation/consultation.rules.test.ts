import { describe, expect, it } from 'vitest';
import {
  type ConsultationState,
  type ConsultationStep,
  consultationConcernsPersons,
  consultationIsOpen,
  coordinatorReceivesFromAgenciesOnly,
  coordinatorSupportsFromBehind,
  noHandoverWaits,
  otherTroublesAreAsked,
  outcomeLabel,
  outcomes,
  receptionIsInThePast,
  stateAfter,
  stateLabel,
  transitions,
  wholeHouseholdIsAssessed,
} from './consultation.rules.ts';

const states: ConsultationState[] = ['draft', 'received', 'in-support', 'closed'];
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('相談の状態', () => {
  it('goes from the draft over reception and support to the closing', () => {
    const end = (['receive', 'begin-support', 'close'] as const).reduce(
      stateAfter,
      'draft' as ConsultationState,
    );
    expect(end).toBe('closed');
  });

  it('refuses every step the table does not name, with CC-002', () => {
    for (const step of Object.keys(transitions) as ConsultationStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CC-002'));
      }
    }
  });

  it('has a name for every state and outcome', () => {
    expect(states.map(stateLabel)).toEqual(['下書き', '受付', '支援中', '終結']);
    expect(new Set(outcomes.map(outcomeLabel)).size).toBe(outcomes.length);
  });
});

describe('相談の断り', () => {
  it('concerns somebody, and nobody twice', () => {
    expect(() => consultationConcernsPersons([])).toThrow(code('CC-001'));
    expect(() => consultationConcernsPersons(['a', 'a'])).toThrow(code('CC-001'));
    expect(() => consultationConcernsPersons(['a', 'b'])).not.toThrow();
  });

  it('is not closed before the question is asked', () => {
    expect(() => otherTroublesAreAsked(null)).toThrow(code('CC-003'));
    expect(() => otherTroublesAreAsked(new Date())).not.toThrow();
  });

  it.each([
    [{ recorded: false, assessed: false, missingPersons: 0 }],
    [{ recorded: true, assessed: false, missingPersons: 0 }],
    [{ recorded: true, assessed: true, missingPersons: 1 }],
  ])('is not closed before the whole household is assessed: %o', (assessment) => {
    expect(() => wholeHouseholdIsAssessed(assessment)).toThrow(code('CC-004'));
  });

  it('is not closed while a hand-over waits, and not changed afterwards', () => {
    expect(() =>
      wholeHouseholdIsAssessed({ recorded: true, assessed: true, missingPersons: 0 }),
    ).not.toThrow();
    expect(() => noHandoverWaits(1)).toThrow(code('CC-005'));
    expect(() => noHandoverWaits(0)).not.toThrow();
    expect(() => consultationIsOpen('closed')).toThrow(code('CC-006'));
    expect(() => consultationIsOpen('in-support')).not.toThrow();
  });

  it('is entered later under the day it came, never under one to come or before the trial', () => {
    const now = new Date('2023-05-10T09:00:00+09:00');
    expect(() => receptionIsInThePast(new Date('2023-05-10T09:00:01+09:00'), now)).toThrow(code('CC-028'));
    expect(() => receptionIsInThePast(new Date('2018-09-30T23:59:59+09:00'), now)).toThrow(code('CC-028'));
    expect(() => receptionIsInThePast(new Date('2018-10-01T00:00:00+09:00'), now)).not.toThrow();
  });

  it('does not come from a citizen to somebody who is only a coordinator', () => {
    expect(() => coordinatorReceivesFromAgenciesOnly(['coordinator'])).toThrow(code('CC-017'));
    expect(() => coordinatorReceivesFromAgenciesOnly(['coordinator', 'case-worker'])).not.toThrow();
    expect(() => coordinatorReceivesFromAgenciesOnly(['window'])).not.toThrow();
  });

  it('is not supported directly by somebody who is only a coordinator', () => {
    expect(() => coordinatorSupportsFromBehind(['coordinator'])).toThrow(code('CC-060'));
    expect(() => coordinatorSupportsFromBehind(['coordinator', 'case-worker'])).not.toThrow();
    expect(() => coordinatorSupportsFromBehind(['case-worker'])).not.toThrow();
  });
});
