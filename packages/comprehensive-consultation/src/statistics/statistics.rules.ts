import {
  addDays,
  type CalendarDate,
  compareFiscalYears,
  type FiscalYear,
  fiscalYearOf,
  fiscalYearPeriod,
  isCalendarDate,
  parseFiscalYear,
} from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** The trial began on 2018-10-01; the table of 平成30年度 counts from there (「H30.10月～」). */
export const countedSince: CalendarDate = '2018-10-01';
export const firstFiscalYear: FiscalYear = 'H30';

/** Most years one answer covers: those of the plan and of the next ones, and still a table. */
export const mostFiscalYears = 20;

/**
 * 年度の範囲: real years from 平成30年度 on, not to come, and at most twenty.
 *
 * @throws CC-170
 */
export function yearsAreCounted(
  from: string,
  to: string,
  today: CalendarDate,
): { from: FiscalYear; to: FiscalYear } {
  const first = parseFiscalYear(from);
  const last = parseFiscalYear(to);
  const isFitting =
    first !== undefined &&
    last !== undefined &&
    compareFiscalYears(firstFiscalYear, first) <= 0 &&
    compareFiscalYears(first, last) <= 0 &&
    compareFiscalYears(last, fiscalYearOf(today)) <= 0 &&
    compareFiscalYears(last, first) < mostFiscalYears;
  if (!isFitting) {
    throw new DomainError(
      'CC-170',
      `年度は、平成30年度から今年度までの間で、${mostFiscalYears} 年度までを選んでください。`,
      { fields: { from: '年度を選び直してください。' } },
    );
  }
  return { from: first, to: last };
}

/**
 * 現在: a day since the trial began, not to come. A year that begins after it has nothing to count.
 *
 * @throws CC-171
 */
export function asOfIsPlausible(asOf: string, to: FiscalYear, today: CalendarDate): void {
  if (!isCalendarDate(asOf) || asOf < countedSince || asOf > today || asOf < fiscalYearPeriod(to).from) {
    throw new DomainError(
      'CC-171',
      'いつ現在の数かを、選んだ年度の始まりから今日までの日付で入れてください。',
      { fields: { asOf: '選んだ年度の始まりから今日までの日付を入れてください。' } },
    );
  }
}

/**
 * 公表: a year is published when it is over; before that its figures still grow (M2-14).
 *
 * @throws CC-172
 */
export function fiscalYearIsOver(fiscalYear: FiscalYear, today: CalendarDate): void {
  if (today <= fiscalYearPeriod(fiscalYear).to) {
    throw new DomainError(
      'CC-172',
      'この年度はまだ終わっていません。年度が終わり、記録がそろってから公表してください。',
    );
  }
}

/**
 * 訂正版: a year is published again only where a figure changed.
 *
 * @throws CC-173
 */
export function figuresChanged(
  published: ReadonlyMap<string, number> | null,
  now: ReadonlyMap<string, number>,
): void {
  if (published && [...now].every(([figure, count]) => published.get(figure) === count)) {
    throw new DomainError('CC-173', 'この年度は公表済みで、その後に変わった数はありません。');
  }
}

/** The days one 年度 has in a table as of a day: 平成30年度 begins with the trial. */
export function countedDays(
  fiscalYear: FiscalYear,
  asOf: CalendarDate,
): { from: CalendarDate; to: CalendarDate; isPartial: boolean } {
  const whole = fiscalYearPeriod(fiscalYear);
  const from = whole.from < countedSince ? countedSince : whole.from;
  const to = whole.to > asOf ? asOf : whole.to;
  return { from, to, isPartial: from !== whole.from || to !== whole.to };
}

/** The day after, where a span of days ends. */
export const dayAfter = (day: CalendarDate): CalendarDate => addDays(day, 1);
