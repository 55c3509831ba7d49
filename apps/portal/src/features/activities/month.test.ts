import { expect, test } from 'vitest';
import { addMonth, monthPeriod, weeksOfMonth } from './month.ts';

test('a month has its first and last day', () => {
  expect(monthPeriod('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(monthPeriod('2024-13')).toBeUndefined();
  expect(monthPeriod(undefined)).toBeUndefined();
});

test('months are counted over the turn of the year', () => {
  expect(addMonth('2026-12', 1)).toBe('2027-01');
  expect(addMonth('2027-01', -1)).toBe('2026-12');
});

test('a calendar shows whole weeks from Sunday', () => {
  const weeks = weeksOfMonth('2026-11');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2026-11-01');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-05');
});
