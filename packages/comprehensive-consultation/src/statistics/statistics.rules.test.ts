import { describe, expect, it } from 'vitest';
import {
  asOfIsPlausible,
  countedDays,
  figuresChanged,
  fiscalYearIsOver,
  yearsAreCounted,
} from './statistics.rules.ts';

describe('年度と現在', () => {
  it('are years from H30 on, not to come', () => {
    expect(yearsAreCounted('H30', '令和４年度', '2026-04-10')).toEqual({ from: 'H30', to: 'R4' });
    for (const [from, to] of [
      ['H29', 'R4'],
      ['R4', 'H30'],
      ['R4', 'R9'],
      ['R4', '来年'],
    ] as const) {
      expect(() => yearsAreCounted(from, to, '2026-04-10')).toThrow('平成30年度から今年度まで');
    }
  });

  it('are a day within what is counted', () => {
    expect(() => asOfIsPlausible('2019-06-30', 'R1', '2026-04-10')).not.toThrow();
    for (const wrong of ['2018-09-30', '2026-04-11', '2019-02-29', '2019-03-31']) {
      expect(() => asOfIsPlausible(wrong, 'R1', '2026-04-10')).toThrow('いつ現在の数か');
    }
  });

  it('make a partial year of the first and of the running one', () => {
    expect(countedDays('H30', '2026-04-10')).toEqual({
      from: '2018-10-01',
      to: '2019-03-31',
      isPartial: true,
    });
    expect(countedDays('R1', '2019-06-30')).toEqual({
      from: '2019-04-01',
      to: '2019-06-30',
      isPartial: true,
    });
    expect(countedDays('R4', '2026-04-10').isPartial).toBe(false);
  });
});

describe('公表', () => {
  it('waits for the end of the year', () => {
    expect(() => fiscalYearIsOver('R7', '2026-03-31')).toThrow('まだ終わっていません');
    expect(() => fiscalYearIsOver('R7', '2026-04-01')).not.toThrow();
  });

  it('is done again only where a figure changed', () => {
    const published = new Map([['requested', 47]]);
    expect(() => figuresChanged(null, published)).not.toThrow();
    expect(() => figuresChanged(published, new Map([['requested', 48]]))).not.toThrow();
    expect(() => figuresChanged(published, new Map(published))).toThrow('変わった数はありません');
  });
});
