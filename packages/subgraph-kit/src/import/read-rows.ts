import type { Column } from './columns.ts';
import type { CsvRecord } from './csv.ts';
import { unreadableCharacter } from './decode.ts';
import { contentHash, type ImportDefinition, type ImportedRow, type ImportIssue } from './definition.ts';
import { type Header, headerOf } from './header.ts';

const EXCERPT = 40;

/** The rows of a file that could be read, and every cell that could not. */
export interface ReadRows {
  readonly rows: readonly ImportedRow[];
  readonly issues: readonly ImportIssue[];
}

/** Cells to values, row by row; a row with a refused cell is left out and reported. */
export function readRows(
  definition: ImportDefinition,
  header: Header,
  records: readonly CsvRecord[],
): ReadRows {
  const issues: ImportIssue[] = [];
  const rows: ImportedRow[] = [];
  const lineOfKey = new Map<string, number>();
  for (const record of records) {
    if (record.cells.length !== header.width) {
      issues.push({
        severity: 'refusal',
        line: record.line,
        reason: widthReason(record.cells.length, header.width),
      });
      continue;
    }
    const { value, refusals } = readRecord(definition, header, record);
    issues.push(...refusals);
    if (refusals.length > 0) continue;
    const key = definition.key.map((name) => String(value[name] ?? '')).join(' ');
    const earlier = lineOfKey.get(key);
    if (earlier !== undefined) {
      const reason = `${earlier}行目と同じキーの行です。どちらかを取り除いてください。`;
      issues.push(cellIssue(definition, definition.key[0] as string, record.line, key, reason));
      continue;
    }
    lineOfKey.set(key, record.line);
    rows.push({ line: record.line, key, hash: contentHash(value, definition.revision), value });
  }
  return { rows, issues };
}

function readRecord(definition: ImportDefinition, header: Header, record: CsvRecord) {
  const value: Record<string, unknown> = {};
  const refusals: ImportIssue[] = [];
  for (const [name, column] of Object.entries(definition.columns)) {
    const position = header.positions.get(name);
    const cell = withoutGuard(position === undefined ? '' : (record.cells[position] ?? '')).trim();
    const reason = unreadableCharacter(cell);
    const parsed = reason ? { ok: false as const, reason } : column.parse(cell);
    if (parsed.ok) value[name] = parsed.value;
    else refusals.push(cellIssue(definition, name, record.line, cell, parsed.reason));
  }
  return { value, refusals };
}

/** Exports put an apostrophe before cells that a spreadsheet would run as a formula; here it comes off again. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@＝\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function widthReason(found: number, expected: number): string {
  const advice =
    found > expected ? '値の中のカンマは引用符で囲んでください。' : '足りない列を補ってください。';
  return `列の数が見出し（${expected}列）と合いません（${found}列）。${advice}`;
}

/** An issue at a cell, with the beginning of its value unless the column is personal. */
export function cellIssue(
  definition: ImportDefinition,
  name: string,
  line: number,
  cell: string,
  reason: string,
): ImportIssue {
  const column = definition.columns[name] as Column<unknown>;
  const place = { line, column: headerOf(definition.columns, name), label: column.label };
  return { severity: 'refusal', ...place, ...(column.personal ? {} : { value: excerpt(cell) }), reason };
}

function excerpt(cell: string): string {
  const characters = [...cell.replaceAll('\n', '⏎')];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : characters.join('');
}
