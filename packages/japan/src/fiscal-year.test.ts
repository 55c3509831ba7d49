import { describe, expect, it } from 'vitest';
import {
  addFiscalYears,
  compareFiscalYears,
  fiscalYearOf,
  fiscalYearPeriod,
  fiscalYearsBetween,
  formatFiscalPeriod,
  formatFiscalYear,
  parseFiscalYear,
  parseFiscalYearSpan,
  parsePartialFiscalYear,
} from './fiscal-year.ts';

describe('fiscal years', () => {
  it('begin on 1 April', () => {
    expect(fiscalYearOf('2022-03-31')).toBe('R3');
    expect(fiscalYearOf('2022-04-01')).toBe('R4');
    expect(fiscalYearPeriod('R4')).toEqual({ from: '2022-04-01', to: '2023-03-31' });
  });

  it('have one name in a year of two eras', () => {
    expect(fiscalYearOf('2019-04-15')).toBe('R1');
    expect(fiscalYearOf('1989-02-01')).toBe('S63');
    expect(fiscalYearOf('1989-04-01')).toBe('H1');
    expect(parseFiscalYear('H31')).toBe('R1');
  });

  it.each([
    ['R4', 'R4'],
    ['令和４年度', 'R4'],
    ['平成30年度', 'H30'],
    ['R元年度', 'R1'],
    ['2022年度', 'R4'],
    ['H32', 'R2'],
    ['H34', 'R4'],
  ])('reads %s', (text, label) => {
    expect(parseFiscalYear(text)).toBe(label);
  });

  it.each(['R0', '4', 'R4年5月', '', 'H30-H32', '1800'])('refuses %s', (text) => {
    expect(parseFiscalYear(text)).toBeUndefined();
  });

  it('can be counted, sorted and spanned', () => {
    expect(fiscalYearsBetween('H30', 'R4')).toEqual(['H30', 'R1', 'R2', 'R3', 'R4']);
    expect(addFiscalYears('R1', -1)).toBe('H30');
    expect(['R4', 'H30', 'R1'].sort(compareFiscalYears)).toEqual(['H30', 'R1', 'R4']);
    expect(parseFiscalYearSpan('H30-H32')).toEqual({ from: 'H30', to: 'R2' });
    expect(parseFiscalYearSpan('R3～R5')).toEqual({ from: 'R3', to: 'R5' });
    expect(parseFiscalYearSpan('R5-R3')).toBeUndefined();
  });

  it('are labelled for readers', () => {
    expect(formatFiscalYear('R1')).toBe('令和元年度');
    expect(formatFiscalYear('R4', { western: true })).toBe('令和4年度（2022年度）');
  });

  it('may be partial', () => {
    const fromOctober = parsePartialFiscalYear('H30.10月～');
    expect(fromOctober).toEqual({ from: '2018-10-01', to: '2019-03-31' });
    expect(formatFiscalPeriod({ from: '2018-10-01', to: '2019-03-31' })).toBe('平成30年度（10月～3月）');
    expect(parsePartialFiscalYear('～R5.1')).toEqual({ from: '2022-04-01', to: '2023-01-31' });
    expect(parsePartialFiscalYear('R5.1')).toBeUndefined();
    expect(formatFiscalPeriod({ from: '2022-04-01', to: '2023-03-31' })).toBe('令和4年度');
    expect(() => formatFiscalPeriod({ from: '2022-04-01', to: '2023-04-01' })).toThrow(RangeError);
  });

  it('have one label each, which is read back in every way of writing it', () => {
    for (let year = 1870; year < 2050; year++) {
      const label = fiscalYearOf(`${year}-04-01`);
      expect(fiscalYearPeriod(label).from).toBe(`${year}-04-01`);
      expect([label, formatFiscalYear(label), `${year}年度`].map(parseFiscalYear)).toEqual([
        label,
        label,
        label,
      ]);
    }
  });
});
