import { describe, expect, it } from 'vitest';
import { byWorries } from './by-worries.ts';

const activity = (id: string, ...codes: string[]) => ({
  id,
  comprehensiveConsultation: { helpsWith: codes.map((code) => ({ code })) },
});

describe('活動の順', () => {
  it('puts first what may help with more of the worries, and else keeps the order', () => {
    const list = [
      activity('a', 'health'),
      activity('b', 'income-work'),
      activity('c', 'income-work', 'mental'),
    ];
    expect(byWorries(list, ['income-work', 'mental']).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(byWorries(list, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(byWorries([{ id: 'd', comprehensiveConsultation: null }], ['care'])).toHaveLength(1);
  });
});
