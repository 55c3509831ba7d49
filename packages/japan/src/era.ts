import { type CalendarDate, calendarDate, daysInMonth, partsOf } from './calendar-date.ts';

/** 元号 — one Japanese era: its letter on forms (R), its name (令和) and its first day. */
export interface Era {
  readonly letter: 'M' | 'T' | 'S' | 'H' | 'R';
  readonly name: string;
  readonly start: CalendarDate;
}

/** Newest first. First days: 元号法 (昭和54年法律第43号) and the decrees before it. */
export const ERAS: readonly Era[] = [
  { letter: 'R', name: '令和', start: '2019-05-01' },
  { letter: 'H', name: '平成', start: '1989-01-08' },
  { letter: 'S', name: '昭和', start: '1926-12-25' },
  { letter: 'T', name: '大正', start: '1912-07-30' },
  { letter: 'M', name: '明治', start: '1868-01-25' },
];

/** How a year of an era is written: `letter` R6.1.5, `kanji` 令和6年1月5日. */
export type EraStyle = 'letter' | 'kanji';

/** The era of a day; `undefined` before Meiji. */
export function eraOf(date: CalendarDate): Era | undefined {
  return ERAS.find((era) => date >= era.start);
}

/** An era by its letter (any case), name or the first character of its name. */
export function findEra(text: string): Era | undefined {
  const wanted = text.toUpperCase();
  return ERAS.find((era) => era.letter === wanted || era.name === text || era.name[0] === text);
}

/** The Western year of a year of an era: R4 → 2022. Years beyond the era's end count on (H32 → 2020). */
export function westernYear(era: Era, year: number): number {
  return partsOf(era.start).year + year - 1;
}

/** The year within an era: 2022 in Reiwa → 4. */
export function eraYear(era: Era, year: number): number {
  return year - partsOf(era.start).year + 1;
}

/**
 * 和暦 of a day. Dates before Meiji stay Western.
 * @example formatEra('2024-01-05') // '令和6年1月5日'
 * @example formatEra('2019-05-01', 'letter') // 'R1.5.1'
 */
export function formatEra(date: CalendarDate, style: EraStyle = 'kanji'): string {
  const { year, month, day } = partsOf(date);
  const era = eraOf(date);
  if (!era) return style === 'kanji' ? `${year}年${month}月${day}日` : `${year}.${month}.${day}`;
  const inEra = eraYear(era, year);
  if (style === 'letter') return `${era.letter}${inEra}.${month}.${day}`;
  return `${era.name}${inEra === 1 ? '元' : inEra}年${month}月${day}日`;
}

/** A period of days, both ends inside. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const ERA_HEAD = '(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])';
const ERA_DATE = new RegExp(
  `^${ERA_HEAD}(元|\\d{1,2})(?:年|[./-])(?:(\\d{1,2})(?:月|[./-])?(?:(\\d{1,2})日?)?)?$`,
  'i',
);
const ERA_YEAR = new RegExp(`^${ERA_HEAD}(元|\\d{1,2})年?$`, 'i');
const ERA_COMPACT = new RegExp(`^${ERA_HEAD}(\\d{2})(\\d{2})(\\d{2})$`, 'i');
const WESTERN = /^(?:西暦)?(\d{4})(?:年|[./-])?(?:(\d{1,2})(?:月|[./-])?(?:(\d{1,2})日?)?)?$/;
const WESTERN_COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as people type it, in 和暦 or 西暦, full or half width.
 *
 * Accepts R6.1.5, 令和6年1月5日, 令6.1.5, S63/1/7, H31-4-30, R元.6.30, S630107, 2024-01-05, 2024/1/5, 2024年1月5日, 20240105.
 * A day after the end of the era is accepted, because papers printed before a change of era say 平成31年5月1日; a day
 * before its beginning (令和1年4月30日) and a day that does not exist are refused.
 *
 * @returns `undefined` when the text is no day (also when only a year or month is given; see `parseJapanesePeriod`).
 */
export function parseJapaneseDate(text: string): CalendarDate | undefined {
  const period = parseJapanesePeriod(text);
  return period && period.from === period.to ? period.from : undefined;
}

/**
 * A day, month or year as people type it when they search: the first and the last day that it can mean.
 * @example parseJapanesePeriod('S25') // { from: '1950-01-01', to: '1950-12-31' }
 * @example parseJapanesePeriod('昭和25年3月') // { from: '1950-03-01', to: '1950-03-31' }
 */
export function parseJapanesePeriod(text: string): Period | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s　]/g, '')
    .replace(/[‐‑–—−ー]/g, '-');
  const inEra = ERA_COMPACT.exec(plain) ?? ERA_DATE.exec(plain) ?? ERA_YEAR.exec(plain);
  if (inEra) {
    const era = findEra(inEra[1] as string);
    const year = inEra[2] === '元' ? 1 : Number(inEra[2]);
    if (!era || year < 1) return undefined;
    const period = periodOf(westernYear(era, year), inEra[3], inEra[4]);
    if (!period || period.to < era.start) return undefined;
    return period.from < era.start ? { from: era.start, to: period.to } : period;
  }
  const western = WESTERN_COMPACT.exec(plain) ?? WESTERN.exec(plain);
  return western ? periodOf(Number(western[1]), western[2], western[3]) : undefined;
}

function periodOf(year: number, monthText?: string, dayText?: string): Period | undefined {
  const firstMonth = monthText ? Number(monthText) : 1;
  const lastMonth = monthText ? Number(monthText) : 12;
  const from = calendarDate(year, firstMonth, dayText ? Number(dayText) : 1);
  const to = calendarDate(year, lastMonth, dayText ? Number(dayText) : daysInMonth(year, lastMonth));
  return from && to ? { from, to } : undefined;
}
