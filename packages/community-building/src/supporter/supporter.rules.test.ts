import { describe, expect, it } from 'vitest';
import {
  approachIsCalledFor,
  isNotRegisteredYet,
  type SupporterState,
  type SupporterStep,
  stateAfter,
  surveyMayBeSent,
  trainingCounts,
  transitions,
} from './supporter.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const states: SupporterState[] = ['registered', 'active', 'resting', 'ended'];

describe('生活・介護支援サポーター', () => {
  it('refuses every step the table does not name, with CB-031', () => {
    for (const step of Object.keys(transitions) as SupporterStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CB-031'));
      }
    }
  });

  it('is registered once at a time', () => {
    expect(() => isNotRegisteredYet(false)).not.toThrow();
    expect(() => isNotRegisteredYet(true)).toThrow(code('CB-032'));
  });

  it('finishes a supporter training that was held', () => {
    const training = { kind: 'supporter-training', startsOn: '2023-05-01' };
    expect(() => trainingCounts(training, '2023-05-15', '2023-06-01')).not.toThrow();
    expect(() => trainingCounts({ ...training, kind: 'hosted-course' }, '2023-05-15', '2023-06-01')).toThrow(
      code('CB-033'),
    );
    expect(() => trainingCounts(training, '2023-04-30', '2023-06-01')).toThrow(code('CB-033'));
    expect(() => trainingCounts(training, '2023-06-02', '2023-06-01')).toThrow(code('CB-033'));
  });
});

describe('後追いアンケート', () => {
  it('is sent again only when the last one was answered', () => {
    expect(() => surveyMayBeSent('registered', false)).not.toThrow();
    expect(() => surveyMayBeSent('registered', true)).toThrow(code('CB-034'));
    expect(() => surveyMayBeSent('ended', false)).toThrow(code('CB-034'));
  });

  it('leads to an approach of those who wish to be active and are not', () => {
    expect(() => approachIsCalledFor('registered', 'wishes')).not.toThrow();
    expect(() => approachIsCalledFor('resting', 'wishes')).not.toThrow();
    expect(() => approachIsCalledFor('active', 'wishes')).toThrow(code('CB-035'));
    expect(() => approachIsCalledFor('registered', 'not-now')).toThrow(code('CB-035'));
    expect(() => approachIsCalledFor('registered', null)).toThrow(code('CB-035'));
  });
});
