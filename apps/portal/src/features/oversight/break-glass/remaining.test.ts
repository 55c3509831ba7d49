import { expect, test } from 'vitest';
import { minutesLeft } from './remaining.ts';

test.each([
  ['2026-11-21T10:00:00Z', 60],
  ['2026-11-21T09:00:01Z', 1],
  ['2026-11-21T09:00:00Z', 0],
  ['2026-11-21T08:00:00Z', 0],
])('minutes until %s', (until, minutes) => {
  expect(minutesLeft(until, new Date('2026-11-21T09:00:00Z'))).toBe(minutes);
});
