import { compareFiscalYears } from '@tsunagu/japan';

/** How figures of a series relate to time. The words are those of the plan documents. */
export const aggregations = {
  年度計: 'year-total',
  累計: 'cumulative',
  時点: 'point-in-time',
  年次: 'yearly',
  年度値: 'year-value',
  開催ごと: 'per-event',
  目標: 'target',
  調査: 'survey',
} as const;

/** 累計 — adding such figures up would count everything again and again. */
export function isCumulative(aggregation: string): boolean {
  return aggregation === 'cumulative';
}

/**
 * 統計の遅れ — years between the year a figure is of and the year in whose column it is reported: the 人口動態 of R2
 * in the column R4 lags by 2.
 */
export function lagInYears(fiscalYear: string | null, reportedFiscalYear: string | null): number | null {
  return fiscalYear && reportedFiscalYear ? compareFiscalYears(reportedFiscalYear, fiscalYear) : null;
}

/** A figure as the checks need it. */
export interface Figure {
  readonly indicator: string;
  readonly fiscalYear: string | null;
  readonly value: number | null;
  readonly isTotal: boolean;
}

/** 内数 — a series that is the sum of others, year by year, and where the source itself does not add up. */
export interface Composition {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Fiscal years in which the mismatch stands in the source (note m-01). */
  readonly knownMismatches?: readonly string[];
}

/** The sums that the plan documents state (001 L509-526, 002 L1612-1630). */
export const compositions: readonly Composition[] = [
  { whole: 'st-01', parts: ['st-02', 'st-03'] },
  { whole: 'st-10', parts: ['st-11', 'st-19'], knownMismatches: ['H30', 'R1'] },
  { whole: 'st-11', parts: ['st-12', 'st-13'] },
  { whole: 'st-14', parts: ['st-15', 'st-16', 'st-17', 'st-18'] },
];

/** A year in which a whole differs from the sum of its parts. */
export interface Mismatch {
  readonly whole: string;
  readonly fiscalYear: string | null;
  readonly printed: number;
  readonly sum: number;
  readonly known: boolean;
}

/** Compares every whole with its parts, for each year and for the printed grand total. Incomplete years are left out. */
export function compositionMismatches(figures: readonly Figure[], rules = compositions): Mismatch[] {
  const find = (indicator: string, like: Figure) =>
    figures.find(
      (figure) =>
        figure.indicator === indicator &&
        figure.fiscalYear === like.fiscalYear &&
        figure.isTotal === like.isTotal,
    )?.value ?? null;
  return rules.flatMap(({ whole, parts, knownMismatches }) =>
    figures
      .filter((figure) => figure.indicator === whole && figure.value !== null)
      .flatMap((figure) => {
        const values = parts.map((part) => find(part, figure));
        if (values.some((value) => value === null)) return [];
        const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const printed = figure.value as number;
        const known = figure.fiscalYear !== null && (knownMismatches?.includes(figure.fiscalYear) ?? false);
        return printed === sum ? [] : [{ whole, fiscalYear: figure.fiscalYear, printed, sum, known }];
      }),
  );
}

/**
 * 累計の検算 — years in which a cumulative series differs from the running sum of its yearly series: indicator 4 is the
 * running sum of 総合相談支援体制取扱件数 from H30.10 (240 = 42+65+67+66, 277 = 240+37).
 */
export function runningSumMismatches(
  figures: readonly Figure[],
  cumulative: string,
  yearly: string,
): Mismatch[] {
  const years = figures.filter(
    (figure) => figure.indicator === yearly && !figure.isTotal && figure.fiscalYear,
  );
  return figures
    .filter((figure) => figure.indicator === cumulative && figure.fiscalYear && figure.value !== null)
    .flatMap((figure) => {
      const upTo = figure.fiscalYear as string;
      const sum = years
        .filter((year) => compareFiscalYears(year.fiscalYear as string, upTo) <= 0)
        .reduce((total, year) => total + (year.value ?? 0), 0);
      const printed = figure.value as number;
      return printed === sum ? [] : [{ whole: cumulative, fiscalYear: upTo, printed, sum, known: false }];
    });
}
