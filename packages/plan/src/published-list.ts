import {
  type CallContext,
  type Connection,
  connectionFrom,
  countCap,
  cursorsOf,
  pageSize,
} from '@tsunagu/subgraph-kit';

/** A filter of a list; one without a value takes no part. `?` in the SQL stands for the value. */
export interface Condition {
  readonly sql: string;
  readonly value: unknown;
}

/** A list of the plan's published records, in a stable order. */
export interface PublishedList<R extends { id: string; sort_value: string }, T> {
  /** Table, also the name its cursors are bound to. */
  readonly table: string;
  readonly columns: string;
  /** Column that orders the list before the id. */
  readonly sort: string;
  readonly nodeOf: (row: R) => T;
}

/**
 * One page of a list for the actor's municipality, by row value `(sort, id)`, and the capped count.
 *
 * Every text of SQL comes from this package; values are parameters.
 */
export async function publishedPage<R extends { id: string; sort_value: string }, T>(
  ctx: CallContext,
  list: PublishedList<R, T>,
  args: { first: number; after?: string | null },
  conditions: readonly Condition[],
): Promise<Connection<T>> {
  const cursors = cursorsOf(`${list.table}:${list.sort}`);
  const after = args.after ? cursors.decode(args.after) : null;
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
  const rest = after
    ? ` and (t.${list.sort}, t.id) > (${parameter(after[0])}, ${parameter(after[1])}::uuid)`
    : '';
  const rows = await ctx.db.query<R>(
    `select ${list.columns}, t.${list.sort}::text as sort_value ${from}${rest}
      order by t.${list.sort}, t.id limit ${parameter(pageSize(args) + 1)}`,
    params,
  );
  return connectionFrom({
    rows,
    args,
    cursors,
    cursorOf: (row) => [row.sort_value, row.id],
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
