import { describe, expect, it } from 'vitest';
import {
  type CourseState,
  type CourseStep,
  canBeFound,
  endFollowsStart,
  resultIsSound,
  stateAfter,
  suppressed,
  transitions,
} from './course.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const states: CourseState[] = ['planned', 'published', 'held', 'withdrawn'];

describe('講座', () => {
  it('refuses every step the table does not name, with CB-021', () => {
    for (const step of Object.keys(transitions) as CourseStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CB-021'));
      }
    }
  });

  it('is published only with a day and a way to apply', () => {
    expect(() => canBeFound({ startsOn: '2023-05-01', howToApply: '電話' })).not.toThrow();
    expect(() => canBeFound({ startsOn: null, howToApply: '電話' })).toThrow(code('CB-023'));
    expect(() => canBeFound({ startsOn: '2023-05-01', howToApply: null })).toThrow(code('CB-023'));
  });

  it('ends on or after its first day', () => {
    expect(() => endFollowsStart('2023-05-01', '2023-05-01')).not.toThrow();
    expect(() => endFollowsStart('2023-05-02', '2023-05-01')).toThrow(code('CB-022'));
    expect(() => endFollowsStart(null, '2023-05-01')).toThrow(code('CB-022'));
  });

  it('has a result after it was held, with no more finishers than participants', () => {
    expect(() =>
      resultIsSound({ participants: 12, finishers: 12 }, '2023-05-01', '2023-06-01'),
    ).not.toThrow();
    expect(() => resultIsSound({ participants: 12, finishers: 13 }, '2023-05-01', '2023-06-01')).toThrow(
      code('CB-024'),
    );
    expect(() => resultIsSound({ participants: 12, finishers: null }, '2023-06-02', '2023-06-01')).toThrow(
      code('CB-024'),
    );
  });

  it('does not tell figures of one to nine people', () => {
    expect([0, 1, 9, 10, null].map(suppressed)).toEqual([0, null, null, 10, null]);
  });
});
