/** How the driver describes a column of a result; `tableID` is 0 for what is no plain column of a table. */
export interface ResultField {
  name: string;
  tableID: number;
  columnID: number;
}

type Query = <T>(sql: string, params: readonly unknown[]) => Promise<T[]>;

/**
 * Where the columns of results come from, as `schema.table.column`.
 *
 * PostgreSQL tells the origin of every selected column, also through joins and subqueries; so a query need not say
 * itself which column a ciphertext was written for, and cannot say it wrongly. Known for the life of the process.
 */
export class ColumnPlaces {
  readonly #names = new Map<string, string>();

  /** The places of fields that are columns of tables. */
  async of(fields: readonly ResultField[], query: Query): Promise<Map<ResultField, string>> {
    const columns = fields.filter((field) => field.tableID !== 0);
    const unknown = columns.filter((field) => !this.#names.has(keyOf(field.tableID, field.columnID)));
    if (unknown.length > 0) await this.#learn([...new Set(unknown.map((field) => field.tableID))], query);
    return new Map(
      columns.map((field) => [field, this.#names.get(keyOf(field.tableID, field.columnID)) ?? '']),
    );
  }

  async #learn(tables: readonly number[], query: Query): Promise<void> {
    const rows = await query<{ table_id: number; column_id: number; name: string }>(
      `select c.oid::int as table_id, a.attnum::int as column_id, n.nspname || '.' || c.relname || '.' || a.attname as name
       from pg_catalog.pg_class c
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.oid = any ($1::oid[])`,
      [tables],
    );
    for (const row of rows) this.#names.set(keyOf(row.table_id, row.column_id), row.name);
  }
}

function keyOf(tableId: number, columnId: number): string {
  return `${tableId}:${columnId}`;
}
