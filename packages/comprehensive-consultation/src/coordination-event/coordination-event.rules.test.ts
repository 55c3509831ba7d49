import { describe, expect, it } from 'vitest';
import { type EventTerms, eventIsComplete, eventIsOwn } from './coordination-event.rules.ts';

const visit: EventTerms = {
  kind: 'individual',
  means: 'visit',
  agencyIds: ['a'],
  adviserField: null,
  adviserPost: null,
};

describe('調整の記録', () => {
  it('names agencies once, the means of an individual coordination and the post of an adviser', () => {
    expect(() => eventIsComplete(visit)).not.toThrow();
    expect(() =>
      eventIsComplete({
        ...visit,
        kind: 'adviser-dispatch',
        means: null,
        adviserField: '医療',
        adviserPost: '所長',
      }),
    ).not.toThrow();
    for (const wrong of [
      { ...visit, agencyIds: [] },
      { ...visit, agencyIds: ['a', 'a'] },
      { ...visit, means: null },
      { ...visit, kind: 'adviser-dispatch' as const, means: null },
    ]) {
      expect(() => eventIsComplete(wrong)).toThrow('足りないところ');
    }
  });

  it('is taken back by the agency that recorded it alone', () => {
    expect(() => eventIsOwn('a', 'a')).not.toThrow();
    expect(() => eventIsOwn('a', 'b')).toThrow('記録した機関だけ');
  });
});
