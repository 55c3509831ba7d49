import type { EncryptionNote } from '@tsunagu/access';
import type { ClientBase, Pool } from 'pg';

/** An encrypted column as the database itself knows it (see `encryptedColumns` of @tsunagu/access). */
export interface EncryptedColumn extends EncryptionNote {
  /** `schema.table` */
  table: string;
  column: string;
  constraint: string;
  /** No row holds plain text any more. */
  complete: boolean;
}

/** All encrypted columns of a database, or of one table (`schema.table`). */
export async function encryptedColumnsOf(
  client: ClientBase | Pool,
  table: string | null = null,
): Promise<EncryptedColumn[]> {
  const { rows } = await client.query<{
    table: string;
    column: string;
    constraint: string;
    complete: boolean;
    note: string;
  }>(
    `select n.nspname || '.' || c.relname as table, a.attname as column, k.conname as constraint,
       k.convalidated as complete, obj_description(k.oid, 'pg_constraint') as note
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
     where k.contype = 'c' and k.conname like '%\\_encrypted' and obj_description(k.oid, 'pg_constraint') like '{"key":%'
       and ($1::text is null or n.nspname || '.' || c.relname = $1)
     order by 1, 2`,
    [table],
  );
  return rows.map(({ note, ...column }) => ({ ...column, ...(JSON.parse(note) as EncryptionNote) }));
}

/** The encrypted columns of each table. */
export function byTable(columns: readonly EncryptedColumn[]): Map<string, EncryptedColumn[]> {
  return Map.groupBy(columns, (column) => column.table);
}
