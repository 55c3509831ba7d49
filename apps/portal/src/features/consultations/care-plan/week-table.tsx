import type { ReactNode, Ref } from 'react';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { cx } from '../../../shared/kit/cx.ts';
import { BANDS, type DayBar, type PlanWeek, placesOn, ROWS, rowOf, WEEK } from './plan-time.ts';
import type { PlanWords } from './plan-words.ts';

export interface WeekTableProps<E extends { week: PlanWeek }> {
  bars: readonly DayBar<E>[];
  words: PlanWords;
  children: (bar: DayBar<E>) => ReactNode;
  gridRef?: Ref<HTMLDivElement>;
  /** On paper: thinner hours. */
  isPaper?: boolean;
}

const HEAD_ROW = 1;
/** Line of the grid where the hours begin. */
const FIRST_ROW = 2;

/**
 * 週間予定: days across, hours down, entries at the same time side by side. Rows grow with their words, so that nothing is
 * clipped; hours in which nothing happens are thin. All bars are children of one grid, so that one that is moved to
 * another day stays the same element and keeps pointer and focus.
 */
export function WeekTable<E extends { week: PlanWeek }>(props: WeekTableProps<E>) {
  const { bars, words, children, gridRef, isPaper } = props;
  const enumLabel = useEnumLabel();
  let firstColumn = 2;
  const days = WEEK.map((day) => {
    const { places, lanes } = placesOn(bars.filter((bar) => bar.day === day));
    const column = firstColumn;
    firstColumn += lanes;
    return { day, places, lanes, column };
  });
  const used = new Set(
    days.flatMap(({ places }) =>
      [...places.values()].flatMap(({ row, rows }) =>
        Array.from({ length: rows }, (_, index) => row + index),
      ),
    ),
  );
  const [busy, quiet] = isPaper ? ['2.2mm', '1.2mm'] : ['0.75rem', '0.5rem'];
  const heights = Array.from({ length: ROWS }, (_, row) => `minmax(${used.has(row) ? busy : quiet}, auto)`);
  const columns = days.map(({ lanes }) => `repeat(${lanes}, minmax(0, ${lanes > 1 ? 0.75 : 1}fr))`);
  return (
    <div
      ref={gridRef}
      className={cx('grid border border-solid-gray-600 bg-white', isPaper ? '' : 'text-dns-14N-130')}
      style={{
        gridTemplateColumns: `${isPaper ? '5em' : '5.5rem'} ${columns.join(' ')}`,
        gridTemplateRows: `auto ${heights.join(' ')}`,
      }}
    >
      {BANDS.map(({ band, begins, ends }) => (
        <div
          key={band}
          className="border-t border-solid-gray-600 bg-solid-gray-50 px-1 py-0.5 leading-tight"
          style={{ gridColumn: 1, gridRow: `${rowOf(begins) + FIRST_ROW} / ${rowOf(ends) + FIRST_ROW}` }}
        >
          {enumLabel('CarePlanBand', band)}
        </div>
      ))}
      {BANDS.map(({ band, begins, ends }) => (
        <div
          key={band}
          aria-hidden="true"
          className="pointer-events-none border-t border-solid-gray-600"
          style={{
            gridColumn: '2 / -1',
            gridRow: `${rowOf(begins) + FIRST_ROW} / ${rowOf(ends) + FIRST_ROW}`,
          }}
        />
      ))}
      {days.map(({ day, column, lanes }) => (
        <div
          key={day}
          className="border-l border-solid-gray-600 bg-solid-gray-50 py-1 text-center font-bold"
          style={{ gridColumn: `${column} / span ${lanes}`, gridRow: HEAD_ROW }}
        >
          {words.day(day)}
        </div>
      ))}
      {days.map(({ day, column, lanes }) => (
        <div
          key={day}
          data-plan-day={day}
          aria-hidden="true"
          className="border-l border-solid-gray-600"
          style={{ gridColumn: `${column} / span ${lanes}`, gridRow: `${FIRST_ROW} / -1` }}
        />
      ))}
      {bars.map((bar) => {
        const { places, column } = days[bar.day - 1]!;
        const { lane, row, rows } = places.get(bar.key)!;
        return (
          <div
            key={bar.key}
            className="flex min-w-0 p-px"
            style={{ gridColumn: column + lane, gridRow: `${row + FIRST_ROW} / span ${rows}` }}
          >
            {children(bar)}
          </div>
        );
      })}
    </div>
  );
}
