import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { ImportIssue } from './definition.ts';

/** One record of a CSV file with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file in order, blank lines left out, up to the first place that is no CSV. */
export interface CsvFile {
  readonly records: readonly CsvRecord[];
  readonly issues: readonly ImportIssue[];
}

const MAX_RECORD = 1_000_000;

/**
 * Records of a CSV text (RFC 4180, `\n` line ends).
 *
 * The parser tells the line on which a record ends; a record that holds quoted line breaks begins where the one before
 * it ended, and that is the line people look for.
 */
export function readCsv(text: string): CsvFile {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  const keep = ({ record, info }: { record: string[]; info: Info }) => {
    if (!(record.length === 1 && record[0]?.trim() === ''))
      records.push({ line: lastLine + 1, cells: record });
    lastLine = info.lines;
    return null;
  };
  try {
    parse(text, {
      info: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD,
      on_record: keep as unknown as (record: unknown) => null,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, issues: [{ severity: 'refusal', line: lastLine + 1, reason: reasonOf(error) }] };
  }
  return { records, issues: [] };
}

function reasonOf(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'この行で始まる二重引用符（"）が閉じられていません。';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return '二重引用符（"）の使い方が正しくありません。値の中の " は "" と書いてください。';
    case 'CSV_MAX_RECORD_SIZE':
      return '1行が長すぎます。引用符の閉じ忘れがないか確かめてください。';
    default:
      return `CSV として読めません（${error.code}）。`;
  }
}
