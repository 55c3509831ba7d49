import type { ReactNode } from 'react';
import type { ListSearch, ListState } from './list-search.ts';
import { Pager } from './pager.tsx';

export interface PagedRowsProps<Row, S extends ListSearch> {
  list: ListState<S>;
  /** The page that was read; nothing is shown before it is there. */
  page:
    | {
        nodes: readonly Row[];
        pageInfo: { hasNextPage: boolean; endCursor?: string | null };
        totalCount?: number;
      }
    | null
    | undefined;
  /** What stands there when there is no row. */
  none: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}

/** The rows of one page with the way to the next; or what to say when there are none. */
export function PagedRows<Row, S extends ListSearch>({ list, page, none, children }: PagedRowsProps<Row, S>) {
  if (!page) return null;
  if (page.nodes.length === 0) return none;
  return (
    <>
      {children(page.nodes)}
      <Pager list={list} pageInfo={page.pageInfo} totalCount={page.totalCount} />
    </>
  );
}
