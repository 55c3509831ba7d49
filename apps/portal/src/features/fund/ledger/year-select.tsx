import { fiscalYearOf, fiscalYearsBetween } from '@tsunagu/japan';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Select } from '../../../shared/kit/select.tsx';

/** The fund began in 令和元年度. */
const FIRST_YEAR = 'R1';

export interface YearSelectProps {
  value: string | undefined;
  onChange: (year: string | undefined) => void;
  /** Text for no choice; without it the present year is meant. */
  emptyLabel?: string;
}

/** 年度 since the fund began, the present one first. */
export function YearSelect({ value, onChange, emptyLabel }: YearSelectProps) {
  const t = useT();
  const dates = useDates();
  const present = fiscalYearOf(today());
  const years = fiscalYearsBetween(FIRST_YEAR, present).toReversed();
  return (
    <Select
      small
      label={t('fund.fiscalYear')}
      emptyLabel={emptyLabel}
      value={years.includes(value ?? '') ? value! : emptyLabel === undefined ? present : ''}
      onChange={(year) => onChange(year || undefined)}
      choices={years.map((year) => ({ value: year, label: dates.fiscalYear(year) }))}
    />
  );
}
