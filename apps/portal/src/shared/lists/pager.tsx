import { useT } from '../i18n/use-t.ts';
import { Button } from '../kit/button.tsx';
import type { ListSearch, ListState } from './list-search.ts';

/** `totalCount` stops counting here; the server does the same. */
const COUNT_CAP = 1_000;

export interface PagerProps<S extends ListSearch> {
  list: ListState<S>;
  totalCount?: number | null;
  pageInfo?: { hasNextPage: boolean; endCursor?: string | null } | null;
}

/** Forward and back through a connection, with the count as far as the server counts. */
export function Pager<S extends ListSearch>({ list, totalCount, pageInfo }: PagerProps<S>) {
  const t = useT();
  const end = pageInfo?.endCursor;
  return (
    <nav
      aria-label={t('list.pages')}
      className="flex flex-wrap items-center justify-between gap-3"
      data-print="hide"
    >
      <CountText totalCount={totalCount} />
      <div className="flex items-center gap-2">
        <Button
          look="outline"
          size="s"
          isDisabled={list.page <= 1 && !list.search.after}
          onPress={list.previous}
        >
          {t('list.previous')}
        </Button>
        <span className="text-dns-14N-130 px-1">{t('list.page', { page: list.page })}</span>
        <Button
          look="outline"
          size="s"
          isDisabled={!pageInfo?.hasNextPage || !end}
          onPress={() => end && list.next(end)}
        >
          {t('list.next')}
        </Button>
      </div>
    </nav>
  );
}

/** How many there are; says "or more" where counting was capped. */
export function CountText({ totalCount }: { totalCount?: number | null }) {
  const t = useT();
  if (totalCount === null || totalCount === undefined) return <span />;
  return (
    <p className="text-dns-14N-130" role="status">
      {totalCount >= COUNT_CAP
        ? t('list.countCapped', { count: COUNT_CAP })
        : t('list.count', { count: totalCount })}
    </p>
  );
}
