import { expect, test } from 'vitest';
import { bothCalendars } from '../kit/era-date-field.tsx';
import { datesFor } from './use-dates.ts';

test('a day is shown in 和暦 with the Western year', () => {
  expect(datesFor('ja').day('1949-03-01')).toBe('昭和24年3月1日（1949年）');
  expect(datesFor('en').day('1949-03-01')).toBe('1 March 1949');
  expect(datesFor('ja').short('2019-05-01')).toBe('R1.5.1');
  expect(bothCalendars('2019-05-01')).toBe('令和元年5月1日 ＝ 2019年5月1日');
});

test('moments are told in the time of Japan', () => {
  expect(datesFor('ja').moment('2026-11-20T23:30:00Z')).toContain('11/21');
  expect(datesFor('ja').span('2026-11-20T23:30:00Z', '2026-11-21T01:00:00Z')).toMatch(/08:30～10:00$/);
});

test('what begins at midnight in Japan has a day and no time', () => {
  const midnight = '2026-11-20T15:00:00Z';
  expect(datesFor('ja').startTime(midnight)).toBe('');
  expect(datesFor('ja').startTime('2026-11-20T23:30:00Z')).toBe('08:30');
  expect(datesFor('ja').span(midnight, null)).toBe('2026/11/21(土)');
  expect(datesFor('ja').span(midnight, '2026-11-21T15:00:00Z')).toBe('2026/11/21(土)～2026/11/22(日)');
});
