import { type CellValue, type ExportColumn, toCsv } from './cells.ts';
import { encodeCp932, type UnmappableCharacter } from './cp932.ts';

export type ExportFormat = 'csv-utf8' | 'csv-cp932' | 'xlsx';

const BYTE_ORDER_MARK = '\ufeff';

/** Hands the rows to the browser as a file. @returns the characters that the format could not hold */
export async function saveRows<Row>(
  format: ExportFormat,
  fileName: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<UnmappableCharacter[]> {
  if (format === 'xlsx') {
    const { default: writeExcel } = await import('write-excel-file/browser');
    const header = columns.map((column) => ({
      value: column.header,
      fontWeight: 'bold' as const,
      type: String,
    }));
    const body = rows.map((row) => columns.map((column) => excelCell(column.value(row))));
    save(await writeExcel([header, ...body], { stickyRowsCount: 1 }).toBlob(), `${fileName}.xlsx`);
    return [];
  }
  const text = toCsv(columns, rows);
  if (format === 'csv-utf8') {
    save(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
    return [];
  }
  const { bytes, unmappable } = encodeCp932(text);
  save(new Blob([bytes as BlobPart], { type: 'text/csv;charset=shift_jis' }), `${fileName}.csv`);
  return unmappable;
}

/** A typed cell: a string cell of a workbook is never run as a formula. */
function excelCell(value: CellValue) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: String };
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
