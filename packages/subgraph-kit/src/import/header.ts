import type { Columns } from './columns.ts';
import type { CsvRecord } from './csv.ts';
import type { ImportIssue } from './definition.ts';

/** Where each column stands in the file, and what is wrong with the header. */
export interface Header {
  /** Row property → position of its cell; absent columns that may be absent are not in it. */
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
  readonly issues: readonly ImportIssue[];
}

/** The header that a file has for a column. */
export function headerOf(columns: Columns, property: string): string {
  return columns[property]?.header ?? property;
}

/**
 * Finds the columns of a definition in the first record, by header or by Japanese name, in any order.
 *
 * Missing, unknown and doubled columns are named; for an unknown name the missing one is suggested that it nearly is, or
 * that is the only one missing.
 */
export function matchHeader(columns: Columns, record: CsvRecord | undefined): Header {
  const issues: ImportIssue[] = [];
  const positions = new Map<string, number>();
  const cells = record?.cells ?? [];
  const line = record?.line ?? 1;
  const refuse = (reason: string, column?: string) =>
    issues.push({ severity: 'refusal', line, ...(column ? { column } : {}), reason });

  const unknown: string[] = [];
  cells.forEach((cell, position) => {
    const property = Object.keys(columns).find((name) => namesOf(columns, name).includes(plain(cell)));
    if (!property) unknown.push(cell.trim());
    else if (positions.has(property)) refuse(`列「${cell.trim()}」が二つあります。`, cell.trim());
    else positions.set(property, position);
  });

  const missing = Object.keys(columns).filter((name) => !positions.has(name));
  const label = (name: string) => `${headerOf(columns, name)}（${columns[name]?.label}）`;
  for (const cell of unknown) {
    const only = unknown.length === 1 && missing.length === 1 ? missing[0] : undefined;
    const near = nearest(cell, columns, missing) ?? only;
    refuse(
      cell === ''
        ? '名前のない列があります。'
        : `列「${cell}」は使えません。${near ? `「${label(near)}」のことですか。` : '取り除くか、列名を直してください。'}`,
      cell,
    );
  }
  for (const name of missing) {
    if (!columns[name]?.mayBeAbsent) refuse(`列「${label(name)}」がありません。`, headerOf(columns, name));
  }
  return { positions, width: cells.length, issues };
}

function namesOf(columns: Columns, property: string): string[] {
  return [headerOf(columns, property), columns[property]?.label ?? ''].map(plain);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^\uFEFF/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

/** The missing column whose name differs least, if it differs by at most a third. */
function nearest(cell: string, columns: Columns, missing: readonly string[]): string | undefined {
  const wanted = plain(cell);
  const ranked = missing
    .flatMap((name) =>
      namesOf(columns, name).map((known) => ({ name, known, distance: distance(wanted, known) })),
    )
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.ceil(best.known.length / 3)) ? best.name : undefined;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, substitution);
    }
    previous = current;
  }
  return previous[b.length] as number;
}
