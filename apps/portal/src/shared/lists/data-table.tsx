import { type ReactNode, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { cx } from '../kit/cx.ts';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the header a button that sorts by this name. */
  sort?: string;
  /** The first click sorts downwards: newest or most urgent first. */
  descendingFirst?: boolean;
  align?: 'start' | 'end';
  /** Stays on one line, e.g. a moment. */
  nowrap?: boolean;
  /** Steps, which mean nothing on paper. */
  screenOnly?: boolean;
  /** Leads the card on a phone. */
  primary?: boolean;
  width?: string;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: string;
  onSort?: (column: string, descendingFirst?: boolean) => void;
}

/** Height of a dense row; also what the window of a long table counts with. */
const ROW_HEIGHT = 29;
const WINDOW_FROM = 200;
const OVERSCAN = 12;
const VIEWPORT_ROWS = 24;

/**
 * A table for people who read many rows: dense lines of 29 px, a header that sorts, cards on a phone. From 200 rows
 * on only what is in view is in the page; screen readers are told the whole number and each row's place.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort }: DataTableProps<Row>) {
  const windowed = rows.length >= WINDOW_FROM;
  const [top, setTop] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const first = windowed ? Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN) : 0;
  const last = windowed ? Math.min(rows.length, first + VIEWPORT_ROWS + 2 * OVERSCAN) : rows.length;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a label exactly when it is a region
    <div
      ref={frame}
      onScroll={windowed ? () => setTop(frame.current?.scrollTop ?? 0) : undefined}
      // A scrolling box must be reachable by keyboard.
      tabIndex={windowed ? 0 : undefined}
      role={windowed ? 'region' : undefined}
      aria-label={windowed ? caption : undefined}
      className={cx('sm:overflow-x-auto', windowed && 'overflow-y-auto')}
      style={windowed ? { maxHeight: ROW_HEIGHT * VIEWPORT_ROWS } : undefined}
    >
      <table
        className="w-full border-collapse text-dns-14N-130 max-sm:block"
        aria-rowcount={windowed ? rows.length + 1 : undefined}
      >
        <caption className="sr-only">{caption}</caption>
        <thead className={onSort ? 'max-sm:mb-2 max-sm:block' : 'max-sm:sr-only'}>
          <tr className="max-sm:flex max-sm:flex-wrap max-sm:gap-1">
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {windowed && first > 0 ? <Spacer height={first * ROW_HEIGHT} span={columns.length} /> : null}
          {rows.slice(first, last).map((row, index) => (
            <tr
              key={rowKey(row)}
              aria-rowindex={windowed ? first + index + 2 : undefined}
              className="border-b border-solid-gray-200 hover:bg-blue-50 max-sm:mb-2 max-sm:block max-sm:rounded-8 max-sm:border max-sm:p-3"
            >
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} row={row} nowrap={windowed} />
              ))}
            </tr>
          ))}
          {windowed && last < rows.length ? (
            <Spacer height={(rows.length - last) * ROW_HEIGHT} span={columns.length} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort?: string;
  onSort?: (name: string, descendingFirst?: boolean) => void;
}) {
  const t = useT();
  const name = column.sort;
  const direction =
    name && sort === name ? 'ascending' : name && sort === `-${name}` ? 'descending' : undefined;
  return (
    <th
      scope="col"
      data-print={column.screenOnly ? 'hide' : undefined}
      aria-sort={direction}
      style={column.width ? { width: column.width } : undefined}
      className={cx(
        'sticky top-0 z-1 border-b-2 border-solid-gray-420 bg-solid-gray-50 px-2 py-1.5 text-dns-14B-130 whitespace-nowrap',
        column.align === 'end' ? 'text-right' : 'text-left',
        // A phone shows cards: of the header only what sorts is left.
        name && onSort ? 'max-sm:static max-sm:rounded-8 max-sm:border' : 'max-sm:sr-only',
      )}
    >
      {name && onSort ? (
        <button
          type="button"
          className="cursor-pointer underline decoration-dotted underline-offset-4"
          onClick={() => onSort(name, column.descendingFirst)}
        >
          {column.header}
          <span aria-hidden="true">
            {' '}
            {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}
          </span>
          <span className="sr-only">{t('list.sort')}</span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row, nowrap }: { column: Column<Row>; row: Row; nowrap: boolean }) {
  const content = column.cell(row);
  return (
    <td
      data-print={column.screenOnly ? 'hide' : undefined}
      className={cx(
        'px-2 py-[5px] align-top max-sm:flex max-sm:gap-2 max-sm:px-0 max-sm:py-0.5',
        column.align === 'end' && 'sm:text-right tabular-nums',
        column.primary && 'max-sm:text-dns-16B-130',
        (nowrap || column.nowrap) && 'sm:whitespace-nowrap',
      )}
    >
      {column.primary ? null : (
        <span aria-hidden="true" className="hidden max-w-1/2 shrink-0 text-solid-gray-700 max-sm:inline">
          {column.header}
        </span>
      )}
      {content}
    </td>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr style={{ height }}>
      <td colSpan={span} />
    </tr>
  );
}
