import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { type ListSearch, useListSearch } from '../../../shared/lists/list-search.ts';
import { Pager } from '../../../shared/lists/pager.tsx';
import { PersonName } from '../person-name.tsx';
import { MyBreakGlassesDocument } from './my-break-glasses.generated.ts';

const PAGE = 50;

/** 自分の緊急閲覧: when, of whom, why, and what the review found. */
export function MyBreakGlassesPage() {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const list = useListSearch<ListSearch>();
  const { data, error, loading, refetch } = useQuery(MyBreakGlassesDocument, {
    variables: { first: PAGE, after: list.search.after },
  });
  const rows = data?.myBreakGlasses?.nodes ?? [];
  return (
    <Page
      title={t('breakGlass.mine')}
      crumbs={[{ label: t('oversight.title') }, { label: t('breakGlass.mine') }]}
      lead={t('breakGlass.mineLead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {data?.myBreakGlasses && rows.length === 0 ? (
        <EmptyState title={t('breakGlass.none')}>{t('breakGlass.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('breakGlass.mine')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'person',
                header: t('person.name'),
                primary: true,
                cell: (row) => <PersonName id={row.personId} name={row.person?.name} />,
              },
              {
                id: 'state',
                header: t('breakGlass.state'),
                cell: (row) => (
                  <Badge tone={row.state === 'OPEN' ? 'orange' : 'neutral'}>
                    {enumLabel('BreakGlassState', row.state)}
                  </Badge>
                ),
              },
              { id: 'opened', header: t('breakGlass.openedAt'), cell: (row) => dates.moment(row.openedAt) },
              { id: 'until', header: t('breakGlass.until'), cell: (row) => dates.moment(row.until) },
              { id: 'reason', header: t('breakGlass.reason'), cell: (row) => row.reason },
              {
                id: 'finding',
                header: t('breakGlass.finding'),
                cell: (row) =>
                  row.finding ? (
                    <span>
                      {enumLabel('BreakGlassFinding', row.finding)}
                      {row.reviewNote ? `：${row.reviewNote}` : ''}
                    </span>
                  ) : (
                    t('breakGlass.dueOn', { day: dates.short(row.reviewDueOn) })
                  ),
              },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.myBreakGlasses?.totalCount}
            pageInfo={data?.myBreakGlasses?.pageInfo}
          />
        </>
      ) : null}
    </Page>
  );
}
