import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import { formatEra, parseJapaneseDate, parseJapanesePeriod } from './era.ts';

describe('parseJapaneseDate', () => {
  it.each([
    ['R6.1.5', '2024-01-05'],
    ['令和6年1月5日', '2024-01-05'],
    ['令６．１．５', '2024-01-05'],
    ['Ｓ６３／１／７', '1988-01-07'],
    ['s63-1-7', '1988-01-07'],
    ['昭和６３年　１月　７日', '1988-01-07'],
    ['㍻31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['R元.6.30', '2019-06-30'],
    ['T15.12.24', '1926-12-24'],
    ['S630107', '1988-01-07'],
    ['平成31年5月1日', '2019-05-01'],
    ['2024-01-05', '2024-01-05'],
    ['2024/1/5', '2024-01-05'],
    ['西暦2024年1月5日', '2024-01-05'],
    ['20240105', '2024-01-05'],
  ])('reads %s', (text, date) => {
    expect(parseJapaneseDate(text)).toBe(date);
  });

  it.each([
    '令和1年4月30日',
    'H1.1.7',
    'R6.2.30',
    'R0.1.1',
    '2023-02-29',
    'X6.1.5',
    'R6',
    '6.1.5',
    '',
    'あした',
  ])('refuses %s', (text) => {
    expect(parseJapaneseDate(text)).toBeUndefined();
  });
});

describe('parseJapanesePeriod', () => {
  it('gives the days that a year or month can mean', () => {
    expect(parseJapanesePeriod('S25')).toEqual({ from: '1950-01-01', to: '1950-12-31' });
    expect(parseJapanesePeriod('昭和25年3月')).toEqual({ from: '1950-03-01', to: '1950-03-31' });
    expect(parseJapanesePeriod('1950')).toEqual({ from: '1950-01-01', to: '1950-12-31' });
    expect(parseJapanesePeriod('R1')).toEqual({ from: '2019-05-01', to: '2019-12-31' });
  });
});

describe('formatEra', () => {
  it('changes the era on its first day', () => {
    expect(formatEra('2019-04-30')).toBe('平成31年4月30日');
    expect(formatEra('2019-05-01')).toBe('令和元年5月1日');
    expect(formatEra('1989-01-07', 'letter')).toBe('S64.1.7');
    expect(formatEra('1989-01-08', 'letter')).toBe('H1.1.8');
    expect(formatEra('1860-01-01')).toBe('1860年1月1日');
  });

  it('is read back as the same day, for every day from 1868 to 2050', () => {
    const wrong: string[] = [];
    for (let date = '1868-01-25'; date < '2050-01-01'; date = addDays(date, 1)) {
      const texts = [formatEra(date), formatEra(date, 'letter')];
      if (texts.some((text) => parseJapaneseDate(text) !== date)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});
