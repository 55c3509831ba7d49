import { type CalendarDate, partsOf } from './calendar-date.ts';
import { ERAS, type Era, eraYear, findEra, type Period, westernYear } from './era.ts';

/**
 * 年度 — fiscal year from 1 April to 31 March (地方自治法208条), as its short label: `H30`, `R4`.
 *
 * One year has one label here: 2019 is `R1` (令和元年度), never `H31`; 2020 is `R2`, also where a plan of 2018 says H32.
 */
export type FiscalYear = string;

/** The era by which a fiscal year is named: the one in force on 1 May, so that all of 2019 is 令和元年度. */
function eraOfFiscalYear(startYear: number): Era {
  const era = ERAS.find((candidate) => `${startYear}-05-01` >= candidate.start);
  if (!era) throw new RangeError(`no era for fiscal year ${startYear}`);
  return era;
}

/** The label of the fiscal year that begins in April of a Western year: 2022 → R4. */
export function fiscalYearOfStart(startYear: number): FiscalYear {
  const era = eraOfFiscalYear(startYear);
  return `${era.letter}${eraYear(era, startYear)}`;
}

/** The fiscal year of a day: 2023-03-31 → R4. */
export function fiscalYearOf(date: CalendarDate): FiscalYear {
  const { year, month } = partsOf(date);
  return fiscalYearOfStart(month >= 4 ? year : year - 1);
}

const LABEL = /^(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])(元|\d{1,2})(?:年度|年度末|年|)$/i;
const WESTERN = /^(\d{4})(?:年度)?$/;

/**
 * A fiscal year as people write it, as its one label.
 * @example parseFiscalYear('平成３２年度') // 'R2'
 * @returns `undefined` when the text is no fiscal year.
 */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const western = WESTERN.exec(plain);
  if (western) return Number(western[1]) >= 1868 ? fiscalYearOfStart(Number(western[1])) : undefined;
  const match = LABEL.exec(plain);
  const era = match && findEra(match[1] as string);
  if (!match || !era) return undefined;
  const year = match[2] === '元' ? 1 : Number(match[2]);
  return year >= 1 ? fiscalYearOfStart(westernYear(era, year)) : undefined;
}

/** The Western year in which a fiscal year begins: R4 → 2022. @throws RangeError when it is no fiscal year. */
export function fiscalYearStartYear(fiscalYear: FiscalYear): number {
  const label = parseFiscalYear(fiscalYear);
  const era = label && findEra(label[0] as string);
  if (!label || !era) throw new RangeError(`not a fiscal year: ${fiscalYear}`);
  return westernYear(era, Number(label.slice(1)));
}

/** First and last day: R4 → 2022-04-01 … 2023-03-31. */
export function fiscalYearPeriod(fiscalYear: FiscalYear): Period {
  const start = fiscalYearStartYear(fiscalYear);
  return { from: `${start}-04-01`, to: `${start + 1}-03-31` };
}

/** For sorting: negative when `a` is earlier. */
export function compareFiscalYears(a: FiscalYear, b: FiscalYear): number {
  return fiscalYearStartYear(a) - fiscalYearStartYear(b);
}

/** The fiscal year `years` later. */
export function addFiscalYears(fiscalYear: FiscalYear, years: number): FiscalYear {
  return fiscalYearOfStart(fiscalYearStartYear(fiscalYear) + years);
}

/** Every fiscal year from one to another, both inside: H30, R2 → H30, R1, R2. */
export function fiscalYearsBetween(from: FiscalYear, to: FiscalYear): FiscalYear[] {
  const first = fiscalYearStartYear(from);
  const length = fiscalYearStartYear(to) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => fiscalYearOfStart(first + index));
}

/**
 * A span of fiscal years as plans write it.
 * @example parseFiscalYearSpan('H30-H32') // { from: 'H30', to: 'R2' }
 */
export function parseFiscalYearSpan(text: string): { from: FiscalYear; to: FiscalYear } | undefined {
  const [first, last, ...rest] = text.normalize('NFKC').split(/[-~〜～–]/);
  const from = parseFiscalYear(first ?? '');
  const to = last === undefined ? from : parseFiscalYear(last);
  return from && to && rest.length === 0 && compareFiscalYears(from, to) <= 0 ? { from, to } : undefined;
}

/**
 * The label that people read: 令和4年度; with `western`, 令和4年度（2022年度）.
 */
export function formatFiscalYear(fiscalYear: FiscalYear, options: { western?: boolean } = {}): string {
  const start = fiscalYearStartYear(fiscalYear);
  const era = eraOfFiscalYear(start);
  const year = eraYear(era, start);
  const label = `${era.name}${year === 1 ? '元' : year}年度`;
  return options.western ? `${label}（${start}年度）` : label;
}

/**
 * A period inside one fiscal year, named with its months when it is not the whole year (「H30.10月～」).
 * @example formatFiscalPeriod({ from: '2018-10-01', to: '2019-03-31' }) // '平成30年度（10月～3月）'
 * @throws RangeError when the period reaches over the end of a fiscal year.
 */
export function formatFiscalPeriod(period: Period): string {
  const fiscalYear = fiscalYearOf(period.from);
  const whole = fiscalYearPeriod(fiscalYear);
  if (period.to > whole.to || period.to < period.from) {
    throw new RangeError(`not inside one fiscal year: ${period.from}…${period.to}`);
  }
  const label = formatFiscalYear(fiscalYear);
  if (period.from === whole.from && period.to === whole.to) return label;
  return `${label}（${partsOf(period.from).month}月～${partsOf(period.to).month}月）`;
}

/**
 * A partial fiscal year as tables print it: from a month on (`H30.10～`) or up to a month (`～R5.1`).
 * @example parsePartialFiscalYear('H30.10～') // { from: '2018-10-01', to: '2019-03-31' }
 */
export function parsePartialFiscalYear(text: string): Period | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s月]/g, '')
    .replace(/[〜～]/g, '~');
  const match = /^(~?)([MTSHR])(\d{1,2})\.(\d{1,2})(~?)$/i.exec(plain);
  const era = match && findEra(match[2] as string);
  const month = Number(match?.[4]);
  if (!match || !era || month < 1 || month > 12 || (match[1] === '') === (match[5] === '')) return undefined;
  const year = westernYear(era, Number(match[3]));
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const whole = fiscalYearPeriod(fiscalYearOf(first));
  if (match[5]) return { from: first, to: whole.to };
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: whole.from, to: last };
}
