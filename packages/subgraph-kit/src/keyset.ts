import { type CursorCodec, type CursorValues, cursorsOf } from './connection.ts';

/** One sort value of an order: an SQL expression that is never null, and its type. */
export interface KeysetKey {
  readonly sql: string;
  readonly type: string;
}

/** An order of a list: its sort values, then the id, all in one direction. */
export interface KeysetOrder {
  readonly keys: readonly KeysetKey[];
  readonly descending?: boolean;
}

/** What a query needs to give one page of a list in an order. */
export interface Keyset {
  readonly cursors: CursorCodec;
  /** Select-list item `sort_keys`: the sort values as text, exact to the microsecond. */
  readonly columns: string;
  /** For `order by`. */
  readonly orderBy: string;
  /** The rows after a cursor: `and …` with parameters from `$first` on, or nothing on the first page. */
  after(cursor: string | null | undefined, first: number): { sql: string; values: CursorValues };
  cursorOf(row: { id: string; sort_keys: string[] }): CursorValues;
}

/**
 * Paging by keyset in one of the orders of a list. A cursor is bound to list and order: one of another order is refused.
 *
 * @param list name of the list
 * @param name name of the order
 * @param id SQL expression of the row's id, the last sort value
 * @throws CURSOR_INVALID by `after`
 */
export function keysetOf(list: string, name: string, order: KeysetOrder, id: string): Keyset {
  const cursors = cursorsOf(`${list}:${name}`);
  const direction = order.descending ? ' desc' : '';
  const expressions = [...order.keys.map((key) => key.sql), id];
  const types = [...order.keys.map((key) => key.type), 'uuid'];
  return {
    cursors,
    columns: `array[${order.keys.map((key) => `(${key.sql})::text`).join(', ')}] as sort_keys`,
    orderBy: expressions.map((expression) => expression + direction).join(', '),
    after(cursor, first) {
      if (!cursor) return { sql: '', values: [] };
      const bounds = types.map((type, index) => `$${first + index}::${type}`).join(', ');
      const sql = ` and (${expressions.join(', ')}) ${order.descending ? '<' : '>'} (${bounds})`;
      return { sql, values: cursors.decode(cursor) };
    },
    cursorOf: (row) => [...row.sort_keys, row.id],
  };
}
