import { createHash } from 'node:crypto';
import type { CallContext } from '../context.ts';
import type { Columns, RowOf } from './columns.ts';

/** One problem of a file: where, and why in Japanese. A `note` is shown but refuses nothing. */
export interface ImportIssue {
  readonly severity: 'refusal' | 'note';
  /** Line of the file on which the row begins, the header is line 1. */
  readonly line?: number;
  /** Header of the column, and its Japanese name. */
  readonly column?: string;
  readonly label?: string;
  /** Beginning of the cell; never given for personal data. */
  readonly value?: string;
  readonly reason: string;
}

/** One row that was read, with its place in the file. */
export interface ImportedRow<R = Readonly<Record<string, unknown>>> {
  readonly line: number;
  /** 取込キー: what makes the row the same row in the next file. */
  readonly key: string;
  /** Changes exactly when the content changes. */
  readonly hash: string;
  readonly value: R;
}

/** What was stored by an earlier import: key → hash. */
export type ImportState = ReadonlyMap<string, string>;

/** What one kind of file may be at most. */
export interface ImportLimits {
  readonly maxBytes: number;
  readonly maxRows: number;
}

export const defaultLimits: ImportLimits = { maxBytes: 20 * 1024 * 1024, maxRows: 100_000 };

/** 取込定義 — one kind of CSV file, whatever its columns are. */
export interface ImportDefinition {
  /** Name on the command line, unique over all domains: `plan-indicators`. */
  readonly name: string;
  /** Japanese name of what is imported. */
  readonly title: string;
  /** The copy inside the repository that is loaded at first start. */
  readonly file?: URL;
  readonly columns: Columns;
  /** Columns whose values together make the key. */
  readonly key: readonly string[];
  /** Raise it when `apply` stores the same cells differently, so that unchanged files are applied again. */
  readonly revision?: number;
  /** Other files may name these rows by key: `agency`. Needs `current`. */
  readonly provides?: string;
  readonly limits?: Partial<ImportLimits>;
  /** Rules over all rows (printed totals, ranges, order). Called when every cell could be read. */
  check?(
    ctx: CallContext,
    rows: readonly ImportedRow[],
  ): readonly ImportIssue[] | Promise<readonly ImportIssue[]>;
  /** What earlier imports stored; without it every row counts as new. */
  current?(ctx: CallContext): Promise<ImportState>;
  /** Stores the new and changed rows, in the import's transaction. */
  apply(ctx: CallContext, rows: readonly ImportedRow[]): Promise<void>;
}

/** An import definition as it is written: rows have the type of the columns. */
export interface ImportSpecification<C extends Columns>
  extends Omit<ImportDefinition, 'columns' | 'key' | 'check' | 'apply'> {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  check?(
    ctx: CallContext,
    rows: readonly ImportedRow<RowOf<C>>[],
  ): readonly ImportIssue[] | Promise<readonly ImportIssue[]>;
  apply(ctx: CallContext, rows: readonly ImportedRow<RowOf<C>>[]): Promise<void>;
}

/**
 * Declares one kind of CSV file that a domain can take in.
 *
 * @example
 * defineImport({
 *   name: 'agencies', title: '機関', file: new URL('../data/agencies.csv', import.meta.url),
 *   columns: { id: text('番号'), name: text('名称'), openedOn: optional(calendarDay('開設日')) },
 *   key: ['id'],
 *   ...tableTarget({ table: 'registry.agency', columns: { id: ['uuid', (row) => keyedId('agency', row.id)], … } }),
 * })
 */
export function defineImport<const C extends Columns>(
  specification: ImportSpecification<C>,
): ImportDefinition {
  for (const column of specification.key) {
    if (!specification.columns[column])
      throw new Error(`import ${specification.name}: no key column ${column}`);
  }
  return specification as unknown as ImportDefinition;
}

/** A refusal that points at one cell of a row, for `check`. */
export function refuseCell(row: ImportedRow<unknown>, column: string, reason: string): ImportIssue {
  return { severity: 'refusal', line: row.line, column, reason };
}

/** A remark on a row that refuses nothing (注記). */
export function noteRow(row: ImportedRow<unknown>, reason: string): ImportIssue {
  return { severity: 'note', line: row.line, reason };
}

/** Hash of a row's content under a definition's revision. */
export function contentHash(value: unknown, revision = 0): string {
  return createHash('sha256')
    .update(`${revision}\n${JSON.stringify(value)}`)
    .digest('base64url');
}
