import { useDates } from '../../shared/dates/use-dates.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { PrintSheet } from '../../shared/kit/print-sheet.tsx';
import type { Statistics } from './tables.ts';
import { hiddenSign, useTableWords } from './words.ts';

/** The tables on paper, A4 landscape, each on a page of its own, in the layout of the published ones. */
export function StatisticsPaper({ statistics }: { statistics: Statistics }) {
  const t = useT();
  const dates = useDates();
  const words = useTableWords();
  const { years, tables, asOf } = statistics;
  return (
    <PrintSheet>
      {tables.map((table) => {
        const hasTotal = table.rows.some((row) => row.total);
        return (
          <article key={table.code} className="page-landscape space-y-3 not-first:break-before-page">
            <div className="flex items-baseline justify-between">
              <h1 className="text-[16pt] font-bold">{table.title}</h1>
              <p>{t('statistics.asOfDay', { day: dates.day(asOf) })}</p>
            </div>
            <table className="w-full border-collapse text-[10.5pt]">
              <thead>
                <tr>
                  <th className="border border-black p-1.5">{t('statistics.item')}</th>
                  {years.map((year) => (
                    <th key={year.fiscalYear} className="border border-black p-1.5 whitespace-nowrap">
                      {words.year(year)}
                    </th>
                  ))}
                  {hasTotal ? (
                    <th className="border border-black p-1.5 whitespace-nowrap">{words.total(years)}</th>
                  ) : null}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) =>
                  row.isHeading ? (
                    <tr key={row.code}>
                      <th
                        colSpan={years.length + 1 + (hasTotal ? 1 : 0)}
                        className="border border-black p-1.5 text-left"
                      >
                        {row.label}
                      </th>
                    </tr>
                  ) : (
                    <tr key={row.code} className={row.isSum ? 'font-bold' : undefined}>
                      <th
                        className={`border border-black p-1.5 text-left ${row.isSum ? '' : 'font-normal'} ${row.level > 0 ? 'pl-6' : ''}`}
                      >
                        {words.row(row)}
                      </th>
                      {row.cells.map((cell) => (
                        <td key={cell.fiscalYear} className="border border-black p-1.5 text-right">
                          {words.cell(cell, row.unit)}
                        </td>
                      ))}
                      {hasTotal ? (
                        <td className="border border-black p-1.5 text-right">
                          {words.cell(row.total, row.unit)}
                        </td>
                      ) : null}
                    </tr>
                  ),
                )}
              </tbody>
            </table>
            {table.note ? <p>{table.note}</p> : null}
            {table.rows.some((row) => row.cells.some((cell) => cell.isSuppressed)) ? (
              <p>{t('statistics.hidden', { sign: hiddenSign })}</p>
            ) : null}
          </article>
        );
      })}
    </PrintSheet>
  );
}
