import { type CellValue, type ExportColumn, toCsv } from './cells.ts';
import { encodeCp932, type UnmappableCharacter } from './cp932.ts';
import { saveFile } from './save-file.ts';

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
    saveFile(await writeExcel([header, ...body], { stickyRowsCount: 1 }).toBlob(), `${fileName}.xlsx`);
    return [];
  }
  const text = toCsv(columns, rows);
  if (format === 'csv-utf8') {
    saveFile(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
    return [];
  }
  const { bytes, unmappable } = encodeCp932(text);
  saveFile(new Blob([bytes as BlobPart], { type: 'text/csv;charset=shift_jis' }), `${fileName}.csv`);
  return unmappable;
}

/** A typed cell: a string cell of a workbook is never run as a formula. */
function excelCell(value: CellValue) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: String };
}
