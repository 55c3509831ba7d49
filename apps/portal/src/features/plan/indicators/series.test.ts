import { expect, test } from 'vitest';
import { seriesOf } from './series.ts';

const value = (reportedFiscalYear: string, number: number | null, dimension: string | null = null) => ({
  fiscalYear: null,
  reportedFiscalYear,
  dimension,
  value: number,
});

test('a line goes through the years of the reports, over the change of era', () => {
  expect(seriesOf([value('R4', 277), value('H30', 42), value('R3', 240)])).toEqual([
    { year: 'H30', value: 42 },
    { year: 'R3', value: 240 },
    { year: 'R4', value: 277 },
  ]);
});

test('values of a part and values without a number are not in the line', () => {
  expect(seriesOf([value('R3', 12, '福祉区'), value('R4', null)])).toEqual([]);
});
