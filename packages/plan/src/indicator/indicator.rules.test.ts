import { describe, expect, it } from 'vitest';
import {
  compositionMismatches,
  type Figure,
  isCumulative,
  lagInYears,
  runningSumMismatches,
} from './indicator.rules.ts';

const figure = (
  indicator: string,
  fiscalYear: string | null,
  value: number | null,
  isTotal = false,
): Figure => ({
  indicator,
  fiscalYear,
  value,
  isTotal,
});

describe('statistics that lag', () => {
  it('are told apart from the year in which they are reported', () => {
    expect(lagInYears('R2', 'R4')).toBe(2);
    expect(lagInYears('R4', 'R4')).toBe(0);
    expect(lagInYears('H30', 'R1')).toBe(1);
    expect(lagInYears('R4', null)).toBeNull();
  });
});

describe('cumulative series', () => {
  it('are known, so that nobody adds them up', () => {
    expect(isCumulative('cumulative')).toBe(true);
    expect(isCumulative('year-total')).toBe(false);
  });

  it('agree with the running sum of their yearly series', () => {
    const yearly = [42, 65, 67, 66, 37].map((value, index) =>
      figure('st-01', ['H30', 'R1', 'R2', 'R3', 'R4'][index]!, value),
    );
    const figures = [
      ...yearly,
      figure('st-01', null, 277, true),
      figure('ind-04', 'R3', 240),
      figure('ind-04', 'R4', 277),
    ];
    expect(runningSumMismatches(figures, 'ind-04', 'st-01')).toEqual([]);
    expect(runningSumMismatches([...yearly, figure('ind-04', 'R4', 278)], 'ind-04', 'st-01')).toMatchObject([
      { fiscalYear: 'R4', printed: 278, sum: 277 },
    ]);
  });
});

describe('sums that the source states', () => {
  const rules = [{ whole: 'a', parts: ['b', 'c'], knownMismatches: ['H30'] }];

  it('are compared year by year and for the grand total', () => {
    const figures = [
      figure('a', 'R1', 5),
      figure('b', 'R1', 2),
      figure('c', 'R1', 4),
      figure('a', null, 9, true),
    ];
    const parts = [figure('b', null, 4, true), figure('c', null, 5, true)];
    expect(compositionMismatches([...figures, ...parts], rules)).toEqual([
      { whole: 'a', fiscalYear: 'R1', printed: 5, sum: 6, known: false },
    ]);
  });

  it('may be known not to add up', () => {
    const figures = [figure('a', 'H30', 47), figure('b', 'H30', 20), figure('c', 'H30', 24)];
    expect(compositionMismatches(figures, rules)).toMatchObject([{ printed: 47, sum: 44, known: true }]);
  });

  it('say nothing where a part is missing', () => {
    expect(compositionMismatches([figure('a', 'R1', 5), figure('b', 'R1', 2)], rules)).toEqual([]);
  });
});
