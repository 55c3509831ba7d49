import type { ExportClient } from './export-client.ts';

/** One page of a connection, as an export reads it. */
export interface ExportPage<Row> {
  rows: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Reads a page after a cursor, with the filters of the list that is shown, through the client that exports. */
export type FetchPage<Row> = (client: ExportClient, after: string | undefined) => Promise<ExportPage<Row>>;

export const EXPORT_ROW_LIMIT = 10_000;

/**
 * Reads the whole connection page by page. Stops at the limit and says so, rather than handing over a file that
 * looks complete and is not.
 */
export async function collectRows<Row>(
  fetchPage: (after: string | undefined) => Promise<ExportPage<Row>>,
  onProgress: (count: number) => void,
  limit = EXPORT_ROW_LIMIT,
): Promise<{ rows: Row[]; complete: boolean }> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await fetchPage(after);
    rows.push(...page.rows);
    onProgress(rows.length);
    const next = page.pageInfo.endCursor ?? undefined;
    if (!page.pageInfo.hasNextPage || next === undefined || next === after) return { rows, complete: true };
    if (rows.length >= limit) return { rows: rows.slice(0, limit), complete: false };
    after = next;
  }
}
