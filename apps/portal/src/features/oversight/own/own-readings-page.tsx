import { useQuery } from '@apollo/client/react';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Page } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { type ListSearch, useListSearch } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { ReadingTable } from '../log/reading-table.tsx';
import { MyReadingsDocument } from './own.generated.ts';

const PAGE = 50;

/** 自分の閲覧記録: what the log says of oneself. */
export function OwnReadingsPage() {
  const t = useT();
  const list = useListSearch<ListSearch>();
  const { data, error, loading, refetch } = useQuery(MyReadingsDocument, {
    variables: { first: PAGE, after: list.search.after },
  });
  return (
    <Page
      title={t('log.mine')}
      crumbs={[{ label: t('oversight.title') }, { label: t('log.mine') }]}
      lead={t('log.mineLead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      <PagedRows list={list} page={data?.myReadings} none={<EmptyState title={t('log.none')} />}>
        {(rows) => <ReadingTable caption={t('log.mine')} rows={rows} without={['reader']} />}
      </PagedRows>
    </Page>
  );
}
