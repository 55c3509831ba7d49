import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { StatisticsCell, StatisticsRow, StatisticsYear } from './tables.ts';

/** The words of a table, the same on the screen, on paper and in Excel. */
export interface TableWords {
  /** 令和元年度実績（R元.6.30現在）. */
  year(year: StatisticsYear): string;
  row(row: StatisticsRow): string;
  /** 18件; what is hidden and what was not counted by their signs. */
  cell(cell: Pick<StatisticsCell, 'value' | 'isSuppressed'> | null, unit: string | null): string;
  /** 合計（H30.10月～） where the trial year is in it. */
  total(years: readonly StatisticsYear[]): string;
}

export const hiddenSign = '＊';
const nothingSign = '―';

export function useTableWords(): TableWords {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return {
    year: ({ fiscalYear, to, isOver, isPartial }) => {
      const name = t('statistics.year', { year: dates.fiscalYear(fiscalYear) });
      const endsEarly = isPartial && (!isOver || !to.endsWith('-03-31'));
      return endsEarly ? t('statistics.yearAsOf', { year: name, day: dates.short(to) }) : name;
    },
    row: (row) => {
      if (row.area) return nameOf(row.area);
      if (row.agency) return nameOf(row.agency);
      return row.label ?? enumLabel('CoordinationReason', row.reason);
    },
    cell: (cell, unit) => {
      if (cell?.isSuppressed) return hiddenSign;
      if (cell?.value === null || cell?.value === undefined) return nothingSign;
      return `${dates.number(cell.value)}${unit ? t('statistics.unit', { unit }) : ''}`;
    },
    total: (years) =>
      years[0]?.fiscalYear === 'H30' ? t('statistics.totalSinceTrial') : t('statistics.total'),
  };
}
