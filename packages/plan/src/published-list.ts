import {
  type CallContext,
  type Connection,
  connectionFrom,
  countCap,
  type KeysetKey,
  type KeysetOrder,
  keysetOf,
  pageSize,
} from '@tsunagu/subgraph-kit';

/** A filter of a list; one without a value takes no part. `?` in the SQL stands for the value. */
export interface Condition {
  readonly sql: string;
  readonly value: unknown;
}

/** A list of the plan's published records, in one of its orders. */
export interface PublishedList<R extends { id: string }, T> {
  /** Table, also the name its cursors are bound to. */
  readonly table: string;
  readonly columns: string;
  /** Column that orders the list before the id, unless `order` says otherwise. */
  readonly sort: string;
  /** Its type, unless it is text. */
  readonly sortType?: string;
  /** The order asked for, with the name its cursors are bound to. */
  readonly order?: { readonly name: string } & KeysetOrder;
  readonly nodeOf: (row: R) => T;
}

/** An order by columns of the table, then by the order of the source. */
export function byColumns(columns: readonly KeysetKey[], descending = false): KeysetOrder {
  return { keys: [...columns, { sql: 't.source_key', type: 'text' }], descending };
}

/**
 * One page of a list for the actor's municipality, by keyset, and the capped count.
 *
 * Every text of SQL comes from this package; values are parameters.
 */
export async function publishedPage<R extends { id: string }, T>(
  ctx: CallContext,
  list: PublishedList<R, T>,
  args: { first: number; after?: string | null },
  conditions: readonly Condition[],
): Promise<Connection<T>> {
  const standing = { name: list.sort, keys: [{ sql: `t.${list.sort}`, type: list.sortType ?? 'text' }] };
  const asked = list.order ?? standing;
  const order = keysetOf(list.table, asked.name, asked, 't.id');
  const params: unknown[] = [];
  const parameter = (value: unknown) => `$${params.push(value)}`;
  const filters = conditions
    .filter(({ value }) => value !== null && value !== undefined && value !== '')
    .map(({ sql, value }) => sql.replace('?', parameter(value)));
  const from = [
    `from ${list.table} t where t.municipality = (select access.municipality())`,
    ...filters,
  ].join(' and ');
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 ${from} limit ${countCap}) capped`,
    [...params],
  );
  const after = order.after(args.after, params.length + 1);
  const limit = `$${params.length + after.values.length + 1}`;
  const rows = await ctx.db.query<R & { sort_keys: string[] }>(
    `select ${list.columns}, ${order.columns} ${from}${after.sql} order by ${order.orderBy} limit ${limit}`,
    [...params, ...after.values, pageSize(args) + 1],
  );
  return connectionFrom({
    rows,
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: list.nodeOf,
    totalCount: counted?.count ?? 0,
  });
}

/** Rows of a table by their ids, of the actor's municipality. */
export function publishedByIds<R>(
  ctx: CallContext,
  list: { table: string; columns: string },
  ids: readonly string[],
): Promise<R[]> {
  return ctx.db.query<R>(
    `select ${list.columns} from ${list.table} t
      where t.municipality = (select access.municipality()) and t.id = any ($1::uuid[])`,
    [ids],
  );
}
