import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { z } from 'zod/mini';

/** Search params that every list has, whatever its filters. */
export const listSearchShape = {
  /** Opaque cursor of the connection; absent on the first page. */
  after: z.optional(z.catch(z.optional(z.string()), undefined)),
  /** Number of the page shown, for the reader only. */
  page: z.optional(z.catch(z.optional(z.number()), undefined)),
  /** Column, with `-` before it for descending. */
  sort: z.optional(z.catch(z.optional(z.string()), undefined)),
} as const;

/** No name, address or worry is longer; a pasted document is not searched for. */
export const LONGEST_SEARCH = 200;

/** A text filter that a hand-edited URL cannot break. */
export const textParam = z.optional(
  z.catch(
    z.optional(
      z.pipe(
        z.string(),
        z.transform((text: string) => text.trim().slice(0, LONGEST_SEARCH)),
      ),
    ),
    undefined,
  ),
);
/** A flag. */
export const flagParam = z.optional(z.catch(z.optional(z.boolean()), undefined));
/** A number. */
export const numberParam = z.optional(z.catch(z.optional(z.number()), undefined));

export interface ListSearch {
  after?: string;
  page?: number;
  sort?: string;
}

/** Drops what is empty, so that a URL says only what was chosen. */
export function withoutEmpty<S extends object>(search: S): S {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== '' && value !== false && value !== null,
    ),
  ) as S;
}

/** The search after a filter changed: back to the first page, because a cursor belongs to its query. */
export function filtered<S extends ListSearch>(search: S, patch: Partial<S>): S {
  return withoutEmpty({ ...search, ...patch, after: undefined, page: undefined });
}

/** The sort after a click on a column: one direction, the other, then as the list comes. */
export function nextSort(
  current: string | undefined,
  column: string,
  descendingFirst = false,
): string | undefined {
  const [first, second] = descendingFirst ? [`-${column}`, column] : [column, `-${column}`];
  if (current === first) return second;
  return current === second ? undefined : first;
}

/** By column, the order upwards and the order downwards as the schema names them. */
export type Orders<Order> = Readonly<Record<string, readonly [ascending: Order, descending: Order]>>;

/** The sort of the address in the words of the schema; undefined, also for an unknown column, is as the list comes. */
export function orderOf<Order>(sort: string | undefined, orders: Orders<Order>): Order | undefined {
  if (!sort) return undefined;
  const descending = sort.startsWith('-');
  const column = descending ? sort.slice(1) : sort;
  return Object.hasOwn(orders, column) ? orders[column]?.[descending ? 1 : 0] : undefined;
}

export interface ListState<S extends ListSearch> {
  search: S;
  /** Changes filters and goes to the first page. */
  filter(patch: Partial<S>): void;
  /** Forgets all filters and the sort. */
  clear(): void;
  sortBy(column: string, descendingFirst?: boolean): void;
  page: number;
  next(endCursor: string): void;
  previous(): void;
}

/**
 * The one way a list keeps its filters, sort and cursor: in the URL, typed by the route's schema, so that a
 * worklist can be bookmarked, sent to a colleague and walked with the browser's back button.
 */
export function useListSearch<S extends ListSearch>(): ListState<S> {
  const search = useSearch({ strict: false } as never) as S;
  const navigate = useNavigate();
  const router = useRouter();
  const go = (next: S, replace: boolean) =>
    void navigate({ to: '.', search: next as never, replace, resetScroll: false });
  const page = search.page ?? 1;
  return {
    search,
    page,
    filter: (patch) => go(filtered(search, patch), true),
    clear: () => go({} as S, true),
    sortBy: (column, descendingFirst) =>
      go(filtered(search, { sort: nextSort(search.sort, column, descendingFirst) } as Partial<S>), true),
    next: (endCursor) => go({ ...search, after: endCursor, page: page + 1 }, false),
    // Cursors lead forward only; the page before is in the browser's history, or else the list starts anew.
    previous: () =>
      page > 1 && router.history.canGoBack() ? router.history.back() : go(filtered(search, {}), true),
  };
}
