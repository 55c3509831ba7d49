import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { cx } from '../../shared/kit/cx.ts';
import { Section } from '../../shared/kit/page.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import type { StatisticsCell, StatisticsRow, StatisticsTable, StatisticsYear } from './tables.ts';
import { hiddenSign, useTableWords } from './words.ts';

const Charts = lazy(() => import('./charts.tsx').then((module) => ({ default: module.Charts })));

const border = 'border border-solid-gray-420 px-2 py-1.5';

/** A table in the layout of the published one: items down, years across; every item says how it is counted. */
export function FiguresTable({ table, years }: { table: StatisticsTable; years: readonly StatisticsYear[] }) {
  const t = useT();
  const words = useTableWords();
  const hasTotal = table.rows.some((row) => row.total);
  const hides = table.rows.some((row) => [...row.cells, row.total].some((cell) => cell?.isSuppressed));
  const grew = table.rows.some((row) => row.cells.some((cell) => cell.addedSincePublication > 0));
  return (
    <Section title={table.title}>
      {/* biome-ignore lint/a11y/useSemanticElements: a box that scrolls on a phone must be reachable by keyboard */}
      <div
        role="region"
        aria-label={t('statistics.tableOf', { title: table.title })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <table className="w-full min-w-[44rem] border-collapse text-dns-14N-130">
          <caption className="sr-only">{table.title}</caption>
          <thead>
            <tr className="bg-solid-gray-50">
              <th scope="col" className={cx(border, 'w-2/5 min-w-64 text-left')}>
                {t('statistics.item')}
              </th>
              {years.map((year) => (
                <th key={year.fiscalYear} scope="col" className={cx(border, 'text-right whitespace-nowrap')}>
                  {words.year(year)}
                </th>
              ))}
              {hasTotal ? (
                <th scope="col" className={cx(border, 'text-right whitespace-nowrap')}>
                  {words.total(years)}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) =>
              row.isHeading ? (
                <tr key={row.code} className="bg-blue-50">
                  <th
                    scope="rowgroup"
                    colSpan={years.length + 1 + (hasTotal ? 1 : 0)}
                    className={cx(border, 'text-left')}
                  >
                    {row.label}
                  </th>
                </tr>
              ) : (
                <FigureLine key={row.code} row={row} hasTotal={hasTotal} />
              ),
            )}
          </tbody>
        </table>
      </div>
      <div className="space-y-1 text-dns-14N-130 text-solid-gray-800">
        {table.note ? <p>{table.note}</p> : null}
        {hides ? <p>{t('statistics.hidden', { sign: hiddenSign })}</p> : null}
        {grew ? <p>{t('statistics.grew')}</p> : null}
      </div>
      <ChartsOf table={table} years={years} />
    </Section>
  );
}

function FigureLine({ row, hasTotal }: { row: StatisticsRow; hasTotal: boolean }) {
  const words = useTableWords();
  return (
    <tr className={cx('align-top', row.isSum && 'font-bold')}>
      <th scope="row" className={cx(border, 'text-left', row.isSum ? 'font-bold' : 'font-normal')}>
        <div className={row.level > 0 ? 'pl-4' : undefined}>
          {words.row(row)}
          <Definition row={row} />
        </div>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.fiscalYear} className={cx(border, 'text-right tabular-nums whitespace-nowrap')}>
          <Count row={row} cell={cell} />
        </td>
      ))}
      {hasTotal ? (
        <td className={cx(border, 'text-right tabular-nums whitespace-nowrap')}>
          {words.cell(row.total, row.unit)}
        </td>
      ) : null}
    </tr>
  );
}

/** A number that leads to its records, where there are any to be seen. */
function Count({ row, cell }: { row: StatisticsRow; cell: StatisticsCell }) {
  const t = useT();
  const words = useTableWords();
  const text = words.cell(cell, row.unit);
  const leads = row.figure && cell.value !== 0 && cell.fiscalYear;
  return (
    <>
      {leads ? (
        <Link
          to="/statistics"
          search={(search) => ({
            ...search,
            figure: row.figure ?? undefined,
            year: cell.fiscalYear ?? undefined,
            after: undefined,
            page: undefined,
          })}
          resetScroll={false}
          className="text-blue-1000 underline"
        >
          {text}
          <span className="sr-only">{t('statistics.toRecords')}</span>
        </Link>
      ) : (
        text
      )}
      {cell.addedSincePublication > 0 ? (
        <span className="block text-dns-14N-120 text-solid-gray-800">
          {t('statistics.added', { count: cell.addedSincePublication })}
        </span>
      ) : null}
    </>
  );
}

/** 定義: which records, by which date. */
function Definition({ row }: { row: StatisticsRow }) {
  const t = useT();
  if (!row.definition) return null;
  return (
    <details data-print="hide" className="font-normal text-solid-gray-800">
      <summary className="cursor-pointer text-dns-14N-130 text-blue-1000 underline">
        {t('statistics.definition')}
        <span className="sr-only">{row.label ? `：${row.label}` : ''}</span>
      </summary>
      <p className="mt-1">{row.definition}</p>
      <dl className="mt-1 space-y-1">
        <div>
          <dt className="inline font-bold">{t('statistics.datedBy')}：</dt>
          <dd className="inline">{row.datedBy}</dd>
        </div>
        <div>
          <dt className="inline font-bold">{t('statistics.countedRecords')}：</dt>
          <dd className="inline">{row.countedRecords}</dd>
        </div>
      </dl>
    </details>
  );
}

/** Charts of the table's rows; they come only when somebody opens them. */
function ChartsOf({ table, years }: { table: StatisticsTable; years: readonly StatisticsYear[] }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (years.length < 2) return null;
  return (
    <details data-print="hide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-dns-16N-130 text-blue-1000 underline">
        {t('statistics.charts')}
        <span className="sr-only">：{table.title}</span>
      </summary>
      {open ? (
        <Suspense fallback={<Skeleton rows={5} />}>
          <Charts table={table} />
        </Suspense>
      ) : null}
    </details>
  );
}
