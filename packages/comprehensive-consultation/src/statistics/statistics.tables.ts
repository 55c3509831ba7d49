import { compareFiscalYears, type FiscalYear, fiscalYearStartYear } from '@tsunagu/japan';
import { smallestShownCell } from '../figures/figures.sql.ts';
import { AgencyReference, AreaReference } from '../references/references.ts';
import { type Figure, figureDefinitions, sumsOfCases, type TableLine } from './statistics.definitions.ts';
import type { BreakdownRow, Counts, EditionRow, HandoverStatisticsRow } from './statistics.repository.ts';
import { StatisticsCell, StatisticsRow } from './statistics.type.ts';
import { type Cell, type Sum, suppressed } from './suppression.ts';

/** The number of an item in a year. */
export function countOf(counts: Counts, figure: Figure, year: FiscalYear): number {
  const start = fiscalYearStartYear(year);
  return figureDefinitions[figure].parts.reduce((sum, part) => sum + (counts.get(part)?.get(start) ?? 0), 0);
}

/** What stands in the cells of a table's items: by item and year, and the total over the years. */
export interface Numbers {
  cell(figure: Figure, year: FiscalYear): StatisticsCell;
  total(figure: Figure): StatisticsCell;
}

const cellOf = (value: number | null, more: Partial<StatisticsCell> = {}): StatisticsCell =>
  Object.assign(new StatisticsCell(), {
    fiscalYear: null,
    value,
    isSuppressed: false,
    addedSincePublication: 0,
    ...more,
  });

const totalOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * 市全体の数, whole: what was published stands as it was published, with what was added since beside it; a year that was not
 * published is as counted.
 */
export function wholeNumbers(
  years: readonly FiscalYear[],
  counts: Counts,
  editions: ReadonlyMap<FiscalYear, EditionRow>,
): Numbers {
  const cell = (figure: Figure, year: FiscalYear) => {
    const counted = countOf(counts, figure, year);
    const published = editions.get(year)?.counts[figure];
    return published === undefined
      ? cellOf(counted, { fiscalYear: year })
      : cellOf(published, { fiscalYear: year, addedSincePublication: Math.max(0, counted - published) });
  };
  return {
    cell,
    total: (figure) => cellOf(totalOf(years.map((year) => cell(figure, year).value ?? 0))),
  };
}

/**
 * 公開の数: published years whole; of others no cell of cases under ten, nor one that would follow from the rest. Meetings are
 * no persons and stand as they are.
 */
export function openNumbers(
  years: readonly FiscalYear[],
  counts: Counts,
  editions: ReadonlyMap<FiscalYear, EditionRow>,
): Numbers {
  const countIn = (figure: Figure, year: FiscalYear) =>
    editions.get(year)?.counts[figure] ?? countOf(counts, figure, year);
  const sumOverYears = (figure: Figure) => totalOf(years.map((year) => countIn(figure, year)));
  const ofCases = (Object.keys(figureDefinitions) as Figure[]).filter(
    (figure) => figureDefinitions[figure].unit === '件',
  );
  const cells: Cell[] = ofCases.flatMap((figure) => [
    ...years.map((year) => ({
      key: `${figure}/${year}`,
      count: countIn(figure, year),
      isKnown: editions.get(year)?.counts[figure] !== undefined,
    })),
    { key: `${figure}/total`, count: sumOverYears(figure) },
  ]);
  const columns = [...years, 'total'];
  const sums: Sum[] = [
    ...ofCases.map((figure) => ({
      sum: `${figure}/total`,
      of: years.map((year) => `${figure}/${year}`),
    })),
    ...sumsOfCases.flatMap(({ sum, of }) =>
      columns.map((column) => ({
        sum: `${sum}/${column}`,
        of: of.map((figure) => `${figure}/${column}`),
      })),
    ),
  ];
  const hidden = suppressed(cells, sums, smallestShownCell);
  const shown = (key: string, value: number, fiscalYear: FiscalYear | null) =>
    hidden.has(key) ? cellOf(null, { fiscalYear, isSuppressed: true }) : cellOf(value, { fiscalYear });
  return {
    cell: (figure, year) => shown(`${figure}/${year}`, countIn(figure, year), year),
    total: (figure) => shown(`${figure}/total`, sumOverYears(figure), null),
  };
}

const rowOf = (code: string, more: Partial<StatisticsRow>): StatisticsRow =>
  Object.assign(new StatisticsRow(), {
    code,
    label: null,
    area: null,
    agency: null,
    reason: null,
    level: 0,
    isHeading: false,
    isSum: false,
    unit: null,
    figure: null,
    definition: null,
    datedBy: null,
    countedRecords: null,
    cells: [],
    total: null,
    ...more,
  });

/** The rows of a table of items, each with its definition. */
export function rowsOfLines(
  lines: readonly TableLine[],
  years: readonly FiscalYear[],
  numbers: Numbers,
): StatisticsRow[] {
  return lines.map((line, position) => {
    if ('heading' in line) return rowOf(`heading-${position}`, { label: line.heading, isHeading: true });
    const { label, unit, definition, datedBy, records } = figureDefinitions[line.figure];
    return rowOf(line.figure, {
      label: line.label ?? label,
      level: line.level,
      isSum: line.isSum ?? false,
      unit,
      figure: line.figure,
      definition,
      datedBy,
      countedRecords: records,
      cells: years.map((year) => numbers.cell(line.figure, year)),
      total: numbers.total(line.figure),
    });
  });
}

/**
 * 指標4: the city counts it as the 取扱件数 since 平成30年度, added up from year to year (240 at the end of R3, 277 of R4).
 *
 * @param since all years from the first on
 */
export function settledCases(
  years: readonly FiscalYear[],
  since: readonly FiscalYear[],
  numbers: Numbers,
): StatisticsRow {
  const upTo = (last: FiscalYear) =>
    totalOf(
      since
        .filter((year) => compareFiscalYears(year, last) <= 0)
        .map((year) => numbers.cell('cases-total', year).value ?? 0),
    );
  return rowOf('settled-cases', {
    label: '複合課題が円滑に解決できたケース件数（指標4、累計）',
    unit: '件',
    definition: '総合相談支援体制の取扱件数（事業実績①の合計）を、平成30年度から積み上げたもの。',
    datedBy: figureDefinitions['cases-total'].datedBy,
    countedRecords: '支援調整した件数と、問い合わせ・相談のみで支援完了した件数。',
    cells: years.map((year) => cellOf(upTo(year), { fiscalYear: year })),
  });
}

/** 引継ぎ by the 年度 in which the first one of a chain was sent: how many, how often passed on, and how long it took (M2-06). */
export function handoverRows(
  years: readonly FiscalYear[],
  rows: readonly HandoverStatisticsRow[],
): StatisticsRow[] {
  const byYear = new Map(rows.map((row) => [row.fiscal_year, row]));
  const of = (year: FiscalYear) => byYear.get(fiscalYearStartYear(year));
  const datedBy = '最初の機関に引継ぎを送った日';
  const counted = (
    code: string,
    label: string,
    unit: string,
    definition: string,
    key: 'chains' | 'bounces',
  ) =>
    rowOf(code, {
      label,
      unit,
      definition,
      datedBy,
      countedRecords: '引継ぎの記録。',
      cells: years.map((year) => cellOf(of(year)?.[key] ?? 0, { fiscalYear: year })),
      total: cellOf(totalOf(years.map((year) => of(year)?.[key] ?? 0))),
    });
  const hours = (
    code: string,
    label: string,
    definition: string,
    key: 'hours_to_acceptance' | 'hours_to_first_contact',
  ) =>
    rowOf(code, {
      label,
      unit: '時間',
      definition,
      datedBy,
      countedRecords: '引継ぎの記録。まだ済んでいないものは含めない。',
      cells: years.map((year) => cellOf(inTenths(of(year)?.[key] ?? null), { fiscalYear: year })),
    });
  return [
    counted('chains', '引継ぎの件数', '件', '次々に引き継がれたものは、まとめて一件。', 'chains'),
    counted(
      'bounces',
      '次の機関へ引き継がれた回数（たらい回し）',
      '回',
      '二つ目より後の機関への引継ぎ。',
      'bounces',
    ),
    hours(
      'hours-to-acceptance',
      '受けるまでの時間（中央値）',
      '最初に送ってから、どこかの機関が受けるまで。',
      'hours_to_acceptance',
    ),
    hours(
      'hours-to-first-contact',
      '本人への初回の連絡までの時間（中央値）',
      '最初に送ってから、受けた機関が本人に連絡するまで。',
      'hours_to_first_contact',
    ),
  ];
}

const inTenths = (hours: number | null) => (hours === null ? null : Math.round(hours * 10) / 10);

const requestsDefinition = {
  unit: '件',
  definition: '推進員に届いた調整の依頼。',
  datedBy: figureDefinitions.requested.datedBy,
  countedRecords: figureDefinitions.requested.records,
};

/** 理由 of requests (M2-12): of the whole city, so nothing is hidden. */
export function reasonRows(
  years: readonly FiscalYear[],
  rows: readonly BreakdownRow[],
  reasons: readonly string[],
): StatisticsRow[] {
  const of = (reason: string, year: FiscalYear) =>
    rows.find((row) => row.key === reason && row.fiscal_year === fiscalYearStartYear(year))?.counted ?? 0;
  return [
    ...reasons.map((reason) =>
      rowOf(reason, {
        ...requestsDefinition,
        reason,
        cells: years.map((year) => cellOf(of(reason, year), { fiscalYear: year })),
        total: cellOf(totalOf(years.map((year) => of(reason, year)))),
      }),
    ),
    rowOf('sum', {
      ...requestsDefinition,
      label: '合計',
      isSum: true,
      cells: years.map((year) =>
        cellOf(totalOf(reasons.map((reason) => of(reason, year))), { fiscalYear: year }),
      ),
      total: cellOf(totalOf(years.flatMap((year) => reasons.map((reason) => of(reason, year))))),
    }),
  ];
}

/**
 * 地域・機関ごとの依頼: small cells are hidden, and with them what they would follow from. The city's own totals are known, so
 * they stay. Always reckoned over all years that are over, whichever are asked for, so that two questions side by side do
 * not give away what one hides.
 *
 * @param all every year that is over
 */
export function breakdownRows(
  years: readonly FiscalYear[],
  all: readonly FiscalYear[],
  rows: readonly BreakdownRow[],
  by: 'area' | 'agency',
): StatisticsRow[] {
  const keys = [...new Set(rows.map((row) => row.key))];
  const count = new Map(rows.map((row) => [`${row.key}/${row.fiscal_year}`, row.counted]));
  const of = (key: string | null, year: FiscalYear) => count.get(`${key}/${fiscalYearStartYear(year)}`) ?? 0;
  const cells: Cell[] = [
    ...keys.flatMap((key) => [
      ...all.map((year) => ({ key: `${key}/${year}`, count: of(key, year) })),
      { key: `${key}/total`, count: totalOf(all.map((year) => of(key, year))) },
    ]),
    ...all.map((year) => ({
      key: `city/${year}`,
      count: totalOf(keys.map((key) => of(key, year))),
      isKnown: true,
    })),
    { key: 'city/total', count: totalOf(rows.map((row) => row.counted)), isKnown: true },
  ];
  const columns = [...all, 'total'];
  const sums: Sum[] = [
    ...[...keys, 'city'].map((key) => ({ sum: `${key}/total`, of: all.map((year) => `${key}/${year}`) })),
    ...columns.map((column) => ({ sum: `city/${column}`, of: keys.map((key) => `${key}/${column}`) })),
  ];
  const hidden = suppressed(cells, sums, smallestShownCell);
  const value = new Map(cells.map((cell) => [cell.key, cell.count]));
  const shown = (key: string, fiscalYear: FiscalYear | null) =>
    hidden.has(key)
      ? cellOf(null, { fiscalYear, isSuppressed: true })
      : cellOf(value.get(key) ?? null, { fiscalYear });
  // The total of some years only stands where each of them does.
  const totalShown = (key: string | null) => {
    if (all.every((year) => years.includes(year))) return shown(`${key}/total`, null);
    const parts = years.filter((year) => all.includes(year)).map((year) => shown(`${key}/${year}`, year));
    return parts.some((part) => part.isSuppressed)
      ? cellOf(null, { isSuppressed: true })
      : cellOf(totalOf(parts.map((part) => part.value ?? 0)));
  };
  const row = (key: string | null, more: Partial<StatisticsRow>) =>
    rowOf(key ?? 'unknown', {
      ...requestsDefinition,
      ...more,
      cells: years.map((year) => shown(`${key}/${year}`, year)),
      total: totalShown(key),
    });
  return [
    ...keys.map((key) => {
      if (key === null) return row(null, { label: '地域の記録なし' });
      return row(key, by === 'area' ? { area: AreaReference.of(key) } : { agency: AgencyReference.of(key) });
    }),
    row('city', { label: '市全体', isSum: true }),
  ];
}
