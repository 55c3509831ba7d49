import { addDays, dayOfWeek, daysInMonth } from '@tsunagu/japan';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** First and last day of `2026-11`; undefined when it is no month. */
export function monthPeriod(month: string | undefined): { from: string; to: string } | undefined {
  const match = MONTH.exec(month ?? '');
  if (!match) return undefined;
  return { from: `${month}-01`, to: `${month}-${daysInMonth(Number(match[1]), Number(match[2]))}` };
}

/** The month `count` months later. */
export function addMonth(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The weeks that a calendar of the month shows, Sunday first; days of other months are included. */
export function weeksOfMonth(month: string): string[][] {
  const period = monthPeriod(month);
  if (!period) return [];
  const weeks: string[][] = [];
  for (let day = addDays(period.from, -dayOfWeek(period.from)); day <= period.to; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(day, offset)));
  }
  return weeks;
}
