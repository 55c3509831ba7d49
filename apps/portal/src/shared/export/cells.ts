/** What a cell of an export may hold. */
export type CellValue = string | number | boolean | null | undefined;

export interface ExportColumn<Row> {
  header: string;
  value: (row: Row) => CellValue;
}

/** First characters that make a spreadsheet run a cell as a formula. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r]/;

/**
 * Makes a text inert for spreadsheets: what would run as a formula gets an apostrophe before it. Numbers stay
 * numbers; a text that starts with an apostrophe gets a second one, so that reading the file back can undo it.
 *
 * @example inert('=HYPERLINK("http://example.com")') // '\'=HYPERLINK("http://example.com")'
 */
export function inert(text: string): string {
  return FORMULA_START.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** Undoes {@link inert}. */
export function fromInert(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** The text of one CSV cell (RFC 4180). */
export function csvCell(value: CellValue): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? inert(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole CSV with header, lines ended by CRLF as Excel expects. */
export function toCsv<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => csvCell(column.header))];
  for (const row of rows) lines.push(columns.map((column) => csvCell(column.value(row))));
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
