import DataLoader from 'dataloader';
import type { CallContext } from './context.ts';

/** One batched read: keys in, values in the same order out. Lives for one subgraph call. */
export interface Loader<K, V> {
  readonly batch: (ctx: CallContext, keys: readonly K[]) => Promise<readonly V[]>;
}

/**
 * Declares a batched read at module level; use it by `ctx.load(loader, key)`.
 *
 * @example
 * const dischargesByHousehold = defineLoader(async (ctx, ids: readonly string[]) => group(await ctx.db.personal(…), ids));
 */
export function defineLoader<K, V>(
  batch: (ctx: CallContext, keys: readonly K[]) => Promise<readonly V[]>,
): Loader<K, V> {
  return { batch };
}

/** Rows grouped in the order of the keys, an empty list where there is none. */
export function groupBy<R>(rows: readonly R[], keys: readonly string[], keyOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** Rows in the order of the keys, null where there is none. */
export function orderBy<R>(
  rows: readonly R[],
  keys: readonly string[],
  keyOf: (row: R) => string,
): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The loaders of one call. */
export class LoaderSet {
  readonly #loaders = new Map<Loader<never, unknown>, DataLoader<unknown, unknown, string>>();

  load<K, V>(ctx: CallContext, loader: Loader<K, V>, key: K): Promise<V> {
    const known = this.#loaders as Map<unknown, DataLoader<unknown, unknown, string>>;
    let dataLoader = known.get(loader);
    if (!dataLoader) {
      dataLoader = new DataLoader<unknown, unknown, string>(
        (keys) => loader.batch(ctx, keys as readonly K[]) as Promise<readonly unknown[]>,
        { cacheKeyFn: (k) => (typeof k === 'string' ? k : JSON.stringify(k)), maxBatchSize: 500 },
      );
      known.set(loader, dataLoader);
    }
    return dataLoader.load(key) as Promise<V>;
  }
}
