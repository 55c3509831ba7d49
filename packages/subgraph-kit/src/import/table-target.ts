import type { CallContext } from '../context.ts';
import type { ImportedRow, ImportState } from './definition.ts';

/** SQL types of columns that an import fills. */
export type SqlType =
  | 'uuid'
  | 'text'
  | 'text[]'
  | 'uuid[]'
  | 'integer'
  | 'smallint'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'daterange'
  | 'time'
  | 'timestamptz'
  | 'jsonb';

/** A column of the table and how its value comes from a row. */
export type TargetColumn<R> = readonly [type: SqlType, value: (row: R) => unknown];

/** A table that is filled by an import, row by row under its key. */
export interface TableTarget<R> {
  /** Qualified name, `plan.indicator`. */
  readonly table: string;
  readonly columns: Readonly<Record<string, TargetColumn<R>>>;
  /** Columns that are set for a new row only (`id`, what people edit later). */
  readonly insertOnly?: readonly string[];
}

const CHUNK = 1_000;

/**
 * `current` and `apply` of an import whose rows are the rows of one table.
 *
 * The table needs `municipality`, `source_key text`, `source_hash text`, a unique constraint over
 * `(municipality, source_key)`, and `version int`, which an import that changes the row raises.
 */
export function tableTarget<R>(target: TableTarget<R>): {
  current(ctx: CallContext): Promise<ImportState>;
  apply(ctx: CallContext, rows: readonly ImportedRow<R>[]): Promise<void>;
} {
  const statement = upsertStatement(target);
  const entries = Object.entries(target.columns);
  return {
    async current(ctx) {
      const rows = await ctx.db.query<{ source_key: string; source_hash: string }>(
        `select source_key, source_hash from ${target.table}
          where municipality = (select access.municipality()) and source_key is not null`,
      );
      return new Map(rows.map((row) => [row.source_key, row.source_hash]));
    },
    async apply(ctx, rows) {
      for (let start = 0; start < rows.length; start += CHUNK) {
        const chunk = rows.slice(start, start + CHUNK).map((row) => ({
          source_key: row.key,
          source_hash: row.hash,
          ...Object.fromEntries(entries.map(([name, [, value]]) => [name, value(row.value)])),
        }));
        await ctx.db.query(statement, [JSON.stringify(chunk)]);
      }
    },
  };
}

function upsertStatement<R>(target: TableTarget<R>): string {
  const names = Object.keys(target.columns);
  const updated = names.filter((name) => !target.insertOnly?.includes(name) && name !== 'id');
  const own = target.table.split('.').at(-1);
  const typed = Object.entries(target.columns).map(([name, [type]]) => `${name} ${type}`);
  return `insert into ${target.table} as ${own} (municipality, source_key, source_hash, ${names.join(', ')})
    select access.municipality(), source_key, source_hash, ${names.join(', ')}
      from jsonb_to_recordset($1::jsonb) as incoming(source_key text, source_hash text, ${typed.join(', ')})
    on conflict (municipality, source_key) do update set
      source_hash = excluded.source_hash, version = ${own}.version + 1${updated
        .map((name) => `, ${name} = excluded.${name}`)
        .join('')}
      where ${own}.source_hash is distinct from excluded.source_hash`;
}
