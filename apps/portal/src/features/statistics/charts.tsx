import { IndicatorChart } from '../plan/indicators/indicator-chart.tsx';
import type { StatisticsTable } from './tables.ts';
import { useTableWords } from './words.ts';

/** A chart for each item whose years all show; the table above says the same. */
export function Charts({ table }: { table: StatisticsTable }) {
  const words = useTableWords();
  const drawn = table.rows.filter(
    (row) => !row.isHeading && row.cells.length > 1 && row.cells.every((cell) => cell.value !== null),
  );
  return (
    <div className="mt-3 grid gap-6 lg:grid-cols-2">
      {drawn.map((row) => (
        <figure key={row.code} className="space-y-1">
          <figcaption className="text-dns-14B-130">{words.row(row)}</figcaption>
          <IndicatorChart
            title={words.row(row)}
            unit={row.unit ?? ''}
            isCumulative={row.code === 'settled-cases'}
            points={row.cells.map((cell) => ({ year: cell.fiscalYear ?? '', value: cell.value ?? 0 }))}
          />
        </figure>
      ))}
    </div>
  );
}
