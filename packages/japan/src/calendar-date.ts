/**
 * 暦日 — a calendar date as plain text `YYYY-MM-DD`.
 *
 * A date of birth, of a conference or of a move has no time zone. A JavaScript `Date` gives it one and loses a day
 * west of it, so dates travel as text: they sort as text, and PostgreSQL `date` columns read and write them unchanged.
 */
export type CalendarDate = string;

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Sunday first, as `dayOfWeek` counts. */
export const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** True when the text is an existing day: `2024-02-29` is, `2023-02-29` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  return calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The date of a year, month (1–12) and day; `undefined` when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month and day as numbers. @throws RangeError when the text is not a calendar date. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. */
function epochDay(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date((epochDay(date) + days) * DAY).toISOString().slice(0, 10);
}

/**
 * The same day `months` later; the last day of the month when that day does not exist (民法143条2項ただし書).
 * @example addMonths('2024-01-31', 1) // '2024-02-29'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return calendarDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) as CalendarDate;
}

/** Days from one date to another: 1 from a day to the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/** The date that a clock in Japan shows at an instant (UTC+9, no summer time). */
export function dateInJapan(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** The minute of the day (0–1439) that a clock in Japan shows at an instant. */
export function minuteOfDayInJapan(instant: Date): number {
  const shifted = new Date(instant.getTime() + 9 * 3_600_000);
  return shifted.getUTCHours() * 60 + shifted.getUTCMinutes();
}

/**
 * 満年齢 — completed years on a day; negative before birth.
 *
 * Whoever is born on 29 February completes a year at the end of 28 February (年齢計算ニ関する法律, 民法143条2項), so
 * is a year older on 1 March of a common year.
 */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = partsOf(on).year - partsOf(birthDate).year;
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
