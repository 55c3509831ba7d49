import { describe, expect, it } from 'vitest';
import {
  endingIsNamed,
  gapIsKept,
  nextLiesAhead,
  noOutreachIsOpen,
  planIsComplete,
  stateAfter,
  stepIsNoContact,
  wordIsGiven,
} from './outreach.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('アウトリーチ', () => {
  it('visits until life is stable, comes back by 再訪問, and ends', () => {
    expect(stateAfter('visiting', 'contact')).toBe('visiting');
    expect(stateAfter(stateAfter('visiting', 'stable'), 'resume')).toBe('visiting');
    expect(stateAfter('stable', 'end')).toBe('ended');
    for (const step of ['contact', 'stable', 'resume', 'end'] as const) {
      expect(() => stateAfter('ended', step)).toThrow(code('CC-090'));
    }
    expect(() => stateAfter('stable', 'contact')).toThrow(code('CC-090'));
  });

  it('begins with a plan, once at a time', () => {
    const plan = { gapDays: 14, who: '担当の二人', introducer: '民生委員' };
    expect(() => planIsComplete(plan)).not.toThrow();
    expect(() => planIsComplete({ ...plan, gapDays: 0 })).toThrow(code('CC-091'));
    expect(() => planIsComplete({ ...plan, who: ' ' })).toThrow(code('CC-091'));
    expect(() => planIsComplete({ ...plan, introducer: '' })).toThrow(code('CC-091'));
    expect(() => noOutreachIsOpen(['ended', 'stable'])).toThrow(code('CC-092'));
    expect(() => noOutreachIsOpen(['ended'])).not.toThrow();
  });

  it('is gentle: an attempt that comes too soon is meant, or made by the person', () => {
    const attempt = {
      method: 'visit',
      occurredOn: '2023-10-10',
      lastOn: '2023-10-01',
      gapDays: 14,
      meant: false,
    } as const;
    expect(() => gapIsKept(attempt)).toThrow(code('CC-093'));
    expect(() => gapIsKept({ ...attempt, meant: true })).not.toThrow();
    expect(() => gapIsKept({ ...attempt, method: 'from-person' })).not.toThrow();
    expect(() => gapIsKept({ ...attempt, occurredOn: '2023-10-15' })).not.toThrow();
    expect(() => gapIsKept({ ...attempt, lastOn: null })).not.toThrow();
  });

  it('is told in words, with a next day ahead', () => {
    expect(() => wordIsGiven('')).toThrow(code('CC-094'));
    expect(() => nextLiesAhead('2023-10-09', '2023-10-10')).toThrow(code('CC-095'));
    expect(() => endingIsNamed('end', null)).toThrow(code('CC-096'));
    expect(() => endingIsNamed('stable', 'by-wish')).toThrow(code('CC-096'));
    expect(() => stepIsNoContact('contact')).toThrow(code('CC-097'));
    expect(() => nextLiesAhead(null, '2023-10-10')).not.toThrow();
  });
});
