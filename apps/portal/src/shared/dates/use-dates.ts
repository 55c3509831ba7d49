import { useLingui } from '@lingui/react';
import { ageOn, dateInJapan, formatEra, formatFiscalYear, isCalendarDate, partsOf } from '@tsunagu/japan';
import { useMemo } from 'react';

const JAPAN = 'Asia/Tokyo';

/** Dates as this office reads them. Days are text (`1949-03-01`), moments are ISO instants; time is always Japan's. */
export interface Dates {
  /** 昭和24年3月1日（1949年） in Japanese, 1 March 1949 in English. */
  day(date: string | null | undefined): string;
  /** Short form for tables: S24.3.1 in Japanese, 1949-03-01 in English. */
  short(date: string | null | undefined): string;
  /** A moment: 11月21日（金）10:30. */
  moment(instant: string | null | undefined): string;
  /** The time of day of a moment: 10:30. */
  clock(instant: string): string;
  /** The time of day at which something begins; empty at midnight, which stands for a day without a time. */
  startTime(instant: string): string;
  /** From–to of two moments, the day told once when it is the same; only the days when it begins at midnight. */
  span(from: string, to: string | null | undefined): string;
  /** Completed years of age today. */
  age(birthDate: string): number;
  fiscalYear(label: string): string;
  number(value: number): string;
}

/** Today in Japan. */
export function today(): string {
  return dateInJapan(new Date());
}

/** Date functions for a language; see {@link Dates}. */
export function datesFor(language: string): Dates {
  const english = language === 'en';
  const locale = english ? 'en-GB' : 'ja-JP';
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone: JAPAN,
    year: 'numeric',
    month: english ? 'short' : 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: JAPAN, hour: '2-digit', minute: '2-digit' });
  const wholeDay = new Intl.DateTimeFormat(locale, {
    timeZone: JAPAN,
    year: 'numeric',
    month: english ? 'short' : 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  const number = new Intl.NumberFormat(locale);
  const longDay = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const asDay = (text: string) => (isCalendarDate(text) ? text : dateInJapan(new Date(text)));
  const isDate = (text: string | null | undefined): text is string => !Number.isNaN(Date.parse(text ?? ''));
  const dates: Dates = {
    day(date) {
      if (!isDate(date)) return date ?? '';
      const day = asDay(date);
      return english ? longDay.format(new Date(day)) : `${formatEra(day)}（${partsOf(day).year}年）`;
    },
    short(date) {
      if (!isDate(date)) return date ?? '';
      const day = asDay(date);
      return english ? day : formatEra(day, 'letter');
    },
    moment(instant) {
      return isDate(instant) ? moment.format(new Date(instant)) : '';
    },
    clock: (instant) => clock.format(new Date(instant)),
    startTime(instant) {
      const time = dates.clock(instant);
      return time === '00:00' ? '' : time;
    },
    span(from, to) {
      const sameDay = !to || asDay(from) === asDay(to);
      if (dates.startTime(from) === '') {
        const day = wholeDay.format(new Date(from));
        return sameDay ? day : `${day}～${wholeDay.format(new Date(to))}`;
      }
      if (!to) return dates.moment(from);
      return `${dates.moment(from)}～${sameDay ? clock.format(new Date(to)) : dates.moment(to)}`;
    },
    age: (birthDate) => ageOn(birthDate, today()),
    fiscalYear: (label) => (english ? label : formatFiscalYear(label)),
    number: (value) => number.format(value),
  };
  return dates;
}

export function useDates(): Dates {
  const { i18n } = useLingui();
  return useMemo(() => datesFor(i18n.locale), [i18n.locale]);
}
