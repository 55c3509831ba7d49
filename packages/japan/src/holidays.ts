import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import { type CalendarDate, dayOfWeek } from './calendar-date.ts';

const byDate: Readonly<Record<string, { name: string; name_en: string } | undefined>> = holidays;

/**
 * 国民の祝日 — name of the national holiday on a day, holidays in lieu included (国民の祝日に関する法律).
 * Looked up by the date's text, never by a `Date`. The table reaches from 1970 to 2050.
 */
export function holidayName(date: CalendarDate, language: 'ja' | 'en' = 'ja'): string | undefined {
  const holiday = byDate[date];
  return language === 'ja' ? holiday?.name : holiday?.name_en;
}

/** True on a national holiday. Weekends are no holidays. */
export function isHoliday(date: CalendarDate): boolean {
  return byDate[date] !== undefined;
}

/** 年末年始 — 29 December to 3 January, when public offices are closed (地方自治法4条の2第2項3号). */
export function isYearEndBreak(date: CalendarDate): boolean {
  const monthDay = date.slice(5);
  return monthDay >= '12-29' || monthDay <= '01-03';
}

/** 閉庁日 — Saturday, Sunday, national holiday or the year-end break (地方自治法4条の2第2項). */
export function isOfficeClosed(date: CalendarDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday === 0 || weekday === 6 || isHoliday(date) || isYearEndBreak(date);
}
