import { inert } from '../../shared/export/cells.ts';
import { saveFile } from '../../shared/export/save-file.ts';
import type { Statistics, StatisticsTable } from './tables.ts';
import type { TableWords } from './words.ts';

const line = { borderStyle: 'thin' as const, alignVertical: 'center' as const };
const head = { ...line, type: String, fontWeight: 'bold' as const, wrap: true };

/** Saves the tables as a workbook, one sheet each, in the layout of the published ones: numbers stay numbers. */
export async function saveWorkbook(
  statistics: Statistics,
  words: TableWords,
  labels: { item: string; asOf: string; fileName: string },
): Promise<void> {
  const { default: writeExcel } = await import('write-excel-file/browser');
  const { years } = statistics;
  const file = writeExcel(
    statistics.tables.map((table) => ({
      sheet: table.title,
      data: sheetOf(table),
      orientation: 'landscape' as const,
      columns: [{ width: 62 }, ...years.map(() => ({ width: 18 })), { width: 20 }],
    })),
  );
  saveFile(await file.toBlob(), `${labels.fileName}.xlsx`);

  function sheetOf(table: StatisticsTable) {
    const hasTotal = table.rows.some((row) => row.total);
    const width = years.length + 1 + (hasTotal ? 1 : 0);
    const columns = [
      labels.item,
      ...years.map((year) => words.year(year)),
      ...(hasTotal ? [words.total(years)] : []),
    ];
    return [
      [{ type: String, value: table.title, fontWeight: 'bold' as const, fontSize: 14 }],
      [{ type: String, value: labels.asOf }],
      columns.map((value) => ({ ...head, value, align: 'center' as const })),
      ...table.rows.map((row) =>
        row.isHeading
          ? [{ ...head, value: row.label ?? '', columnSpan: width }]
          : [
              {
                ...head,
                value: inert(`${'　'.repeat(row.level)}${words.row(row)}`),
                ...(row.isSum ? {} : { fontWeight: undefined }),
              },
              ...[...row.cells, ...(hasTotal ? [row.total] : [])].map((cell) =>
                cell?.value === null || cell?.value === undefined
                  ? { ...line, type: String, value: words.cell(cell, row.unit), align: 'right' as const }
                  : {
                      ...line,
                      type: Number,
                      value: cell.value,
                      format: `#,##0${Number.isInteger(cell.value) ? '' : '.0'}"${row.unit ?? ''}"`,
                      ...(row.isSum ? { fontWeight: 'bold' as const } : {}),
                    },
              ),
            ],
      ),
      ...(table.note ? [[{ type: String, value: table.note }]] : []),
    ];
  }
}
