import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { ExportButton } from '../../shared/export/export-button.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { HouseholdSort } from '../../shared/graphql/schema.generated.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../shared/lists/filter-bar.tsx';
import { type Orders, orderOf, useListSearch } from '../../shared/lists/list-search.ts';
import { Pager } from '../../shared/lists/pager.tsx';
import { HouseholdsPageDocument, type HouseholdsPageQuery } from './households-page.generated.ts';
import type { HouseholdsSearch } from './search.ts';

type Row = NonNullable<HouseholdsPageQuery['households']>['nodes'][number];

const PAGE = 50;
const EXPORT_PAGE = 100;

const ORDERS: Orders<HouseholdSort> = {
  kana: ['HEAD_KANA', 'HEAD_KANA_DESC'],
  formed: ['FORMED_ON', 'FORMED_ON_DESC'],
};

/** 世帯を探す: by the name of the head or a member, or by address. */
export function HouseholdsPage() {
  const t = useT();
  const dates = useDates();
  const list = useListSearch<HouseholdsSearch>();
  const filters = {
    search: list.search.q,
    areaId: list.search.area,
    sort: orderOf(list.search.sort, ORDERS),
  };
  const { data, error, loading, refetch } = useQuery(HouseholdsPageDocument, {
    variables: { ...filters, first: PAGE, after: list.search.after },
  });
  const titleOf = (row: Row) =>
    row.head ? t('household.title', { name: row.head.name }) : t('household.untitled');
  const rows = data?.households?.nodes ?? [];
  return (
    <Page title={t('nav.households')} crumbs={[{ label: t('nav.households') }]} lead={t('households.lead')}>
      <FilterBar
        label={t('nav.households')}
        onClear={list.clear}
        actions={
          <ExportButton<Row>
            name={t('households.name')}
            columns={[
              { header: t('households.household'), value: titleOf },
              { header: t('household.head'), value: (row) => row.head?.name },
              { header: t('person.kana'), value: (row) => row.head?.kana },
              { header: t('person.address'), value: (row) => row.address },
              { header: t('person.district'), value: (row) => row.area?.name },
              { header: t('households.formedOn'), value: (row) => row.formedOn },
            ]}
            fetchPage={async (client, after) => {
              const answer = await client.query({
                query: HouseholdsPageDocument,
                variables: { ...filters, first: EXPORT_PAGE, after },
              });
              if (!answer.data?.households) throw answer.error ?? new Error('no answer');
              return { rows: answer.data.households.nodes, pageInfo: answer.data.households.pageInfo };
            }}
          />
        }
      >
        <FilterText
          label={t('households.query')}
          value={list.search.q}
          onChange={(q) => list.filter({ q })}
        />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data?.households && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('nav.households')}
            rows={rows}
            rowKey={(row) => row.id}
            sort={list.search.sort}
            onSort={list.sortBy}
            columns={[
              {
                id: 'name',
                header: t('households.household'),
                primary: true,
                cell: (row) => (
                  <Link
                    to="/households/$householdId"
                    params={{ householdId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {titleOf(row)}
                  </Link>
                ),
              },
              { id: 'kana', header: t('person.kana'), sort: 'kana', cell: (row) => row.head?.kana ?? '—' },
              {
                id: 'members',
                header: t('households.members'),
                align: 'end',
                cell: (row) => row.memberIds.length,
              },
              { id: 'area', header: t('person.district'), cell: (row) => row.area?.name ?? '' },
              { id: 'address', header: t('person.address'), cell: (row) => row.address ?? '' },
              {
                id: 'formed',
                header: t('households.formedOn'),
                sort: 'formed',
                descendingFirst: true,
                cell: (row) => dates.day(row.formedOn),
              },
              {
                id: 'basis',
                header: t('kit.whyVisible'),
                cell: (row) => <WhyVisible {...row.visibleBecause[0]} />,
              },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.households?.totalCount}
            pageInfo={data?.households?.pageInfo}
          />
        </>
      ) : null}
    </Page>
  );
}
