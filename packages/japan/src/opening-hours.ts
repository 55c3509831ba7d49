import { addDays, type CalendarDate, dateInJapan, dayOfWeek, minuteOfDayInJapan } from './calendar-date.ts';
import { isHoliday, isYearEndBreak } from './holidays.ts';

/** 開設時間 — one weekly opening. `closes` at or before `opens` means the next day (a night line 22:00–06:00). */
export interface WeeklyOpening {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** `HH:MM`, Japanese time. */
  readonly opens: string;
  /** `HH:MM`, Japanese time; `24:00` is midnight. */
  readonly closes: string;
}

/** When a place is open. */
export interface OpeningHours {
  readonly weekly: readonly WeeklyOpening[];
  /** Closed on national holidays; true unless stated otherwise. */
  readonly closedOnHolidays?: boolean;
  /** Closed from 29 December to 3 January; true unless stated otherwise. */
  readonly closedAtYearEnd?: boolean;
  /** Single days on which it is closed besides. */
  readonly closedOn?: readonly CalendarDate[];
}

/** Open or not at an instant, until when, or when next (within four weeks). */
export interface OpenState {
  readonly open: boolean;
  readonly until?: { readonly date: CalendarDate; readonly time: string };
  readonly next?: { readonly date: CalendarDate; readonly time: string };
}

const LOOK_AHEAD_DAYS = 28;

/** Monday to Friday with the same hours (平日 8:30～17:15). */
export function weekdayHours(opens: string, closes: string): WeeklyOpening[] {
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));
}

/** True when the place opens at all on a day. */
export function isOpeningDay(hours: OpeningHours, date: CalendarDate): boolean {
  if (hours.closedOn?.includes(date)) return false;
  if ((hours.closedOnHolidays ?? true) && isHoliday(date)) return false;
  if ((hours.closedAtYearEnd ?? true) && isYearEndBreak(date)) return false;
  return hours.weekly.some((opening) => opening.weekday === dayOfWeek(date));
}

/** 「今あいていますか」 — whether the place is open at an instant. The closing minute itself is closed. */
export function isOpenAt(hours: OpeningHours, instant: Date): boolean {
  return openStateAt(hours, instant).open;
}

/** Whether the place is open at an instant, with the time that matters next. */
export function openStateAt(hours: OpeningHours, instant: Date): OpenState {
  const today = dateInJapan(instant);
  const minute = minuteOfDayInJapan(instant);
  for (let ahead = -1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const date = addDays(today, ahead);
    for (const { opens, closes, from, to } of openingsOf(hours, date)) {
      const now = minute - ahead * 1440;
      if (now >= from && now < to) {
        const nextDay = minutesOf(closes) <= minutesOf(opens);
        return { open: true, until: { date: nextDay ? addDays(date, 1) : date, time: closes } };
      }
      if (now < from) return { open: false, next: { date, time: opens } };
    }
  }
  return { open: false };
}

function openingsOf(hours: OpeningHours, date: CalendarDate) {
  if (!isOpeningDay(hours, date)) return [];
  return hours.weekly
    .filter((opening) => opening.weekday === dayOfWeek(date))
    .map(({ opens, closes }) => {
      const from = minutesOf(opens);
      const to = minutesOf(closes);
      return { opens, closes, from, to: to <= from ? to + 1440 : to };
    })
    .sort((a, b) => a.from - b.from);
}

/** Minutes since midnight. @throws RangeError when the text is no time of day. */
function minutesOf(time: string): number {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minutes <= 1440)) throw new RangeError(`not a time of day: ${time}`);
  return minutes;
}
