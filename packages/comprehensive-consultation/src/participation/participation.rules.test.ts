import { describe, expect, it } from 'vitest';
import {
  checkLiesAhead,
  coordinatorStandsBehind,
  endingIsNamed,
  stateAfter,
  stepIsTold,
} from './participation.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('参加支援', () => {
  it('goes from a match over a trial to ties that hold, and back to a match by 再調整', () => {
    const afterTrial = stateAfter(stateAfter('matched', 'try'), 'settle');
    expect(stateAfter(afterTrial, 'check')).toBe('settled');
    expect(stateAfter(stateAfter(afterTrial, 'readjust'), 'rematch')).toBe('matched');
    expect(stateAfter('trial', 'end')).toBe('ended');
    expect(() => stateAfter('matched', 'settle')).toThrow(code('CC-085'));
    expect(() => stateAfter('ended', 'end')).toThrow(code('CC-085'));
  });

  it('tells each step in words, with a day of the next look ahead', () => {
    expect(() => stepIsTold('  ')).toThrow(code('CC-086'));
    expect(() => checkLiesAhead('2023-10-09', '2023-10-10')).toThrow(code('CC-087'));
    expect(() => checkLiesAhead('2023-10-10', '2023-10-10')).not.toThrow();
    expect(() => checkLiesAhead(null, '2023-10-10')).not.toThrow();
  });

  it('ends with a reason, and only an end has one', () => {
    expect(() => endingIsNamed('end', null)).toThrow(code('CC-088'));
    expect(() => endingIsNamed('settle', 'by-wish')).toThrow(code('CC-088'));
    expect(() => endingIsNamed('end', 'ties-settled')).not.toThrow();
  });

  it('is not the work of a coordinator', () => {
    expect(() => coordinatorStandsBehind(['coordinator'])).toThrow(code('CC-089'));
    expect(() => coordinatorStandsBehind(['coordinator', 'case-worker'])).not.toThrow();
    expect(() => coordinatorStandsBehind(['case-worker'])).not.toThrow();
  });
});
