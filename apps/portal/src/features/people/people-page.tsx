import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { ExportButton } from '../../shared/export/export-button.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { PersonSort } from '../../shared/graphql/schema.generated.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../shared/lists/filter-bar.tsx';
import { type Orders, orderOf, useListSearch } from '../../shared/lists/list-search.ts';
import { Pager } from '../../shared/lists/pager.tsx';
import { PeopleAreasDocument, PeoplePageDocument, type PeoplePageQuery } from './people-page.generated.ts';
import type { PeopleSearch } from './search.ts';

type Row = NonNullable<PeoplePageQuery['people']>['nodes'][number];

const PAGE = 50;
const EXPORT_PAGE = 100;

const ORDERS: Orders<PersonSort> = {
  kana: ['KANA', 'KANA_DESC'],
  birth: ['BIRTH_DATE', 'BIRTH_DATE_DESC'],
};

/** 人を探す: by name however it is written, by kana, by date of birth in either calendar. Nothing typed lists nobody. */
export function PeoplePage() {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const list = useListSearch<PeopleSearch>();
  const filters = {
    search: list.search.q,
    areaId: list.search.area,
    sort: orderOf(list.search.sort, ORDERS),
  };
  const asked = Boolean(list.search.q);
  const { data, error, loading, refetch } = useQuery(PeoplePageDocument, {
    variables: { ...filters, first: PAGE, after: list.search.after },
    skip: !asked,
  });
  const { data: areas } = useQuery(PeopleAreasDocument);
  const rows = asked ? (data?.people?.nodes ?? []) : [];
  return (
    <Page title={t('nav.people')} crumbs={[{ label: t('nav.people') }]} lead={t('people.lead')}>
      <FilterBar
        label={t('nav.people')}
        onClear={list.clear}
        actions={
          asked ? (
            <ExportButton<Row>
              name={t('people.name')}
              columns={[
                { header: t('person.name'), value: (row) => row.name },
                { header: t('person.kana'), value: (row) => row.kana },
                { header: t('person.birthDate'), value: (row) => row.birthDate },
                { header: t('person.sex'), value: (row) => enumLabel('PersonSex', row.sex) },
                { header: t('person.district'), value: (row) => row.area?.name },
              ]}
              fetchPage={async (client, after) => {
                const answer = await client.query({
                  query: PeoplePageDocument,
                  variables: { ...filters, first: EXPORT_PAGE, after },
                });
                if (!answer.data?.people) throw answer.error ?? new Error('no answer');
                return { rows: answer.data.people.nodes, pageInfo: answer.data.people.pageInfo };
              }}
            />
          ) : null
        }
      >
        <FilterText
          className="sm:col-span-2"
          label={t('people.query')}
          placeholder={t('people.queryExample')}
          value={list.search.q}
          onChange={(q) => list.filter({ q })}
        />
        <Select
          small
          label={t('person.district')}
          emptyLabel={t('list.any')}
          value={list.search.area ?? ''}
          onChange={(area) => list.filter({ area })}
          choices={(areas?.areas?.nodes ?? []).map((area) => ({ value: area.id, label: area.name }))}
        />
      </FilterBar>
      <QueryNotice error={asked ? error : undefined} onRetry={() => void refetch()} />
      {asked ? null : <EmptyState title={t('people.start')}>{t('people.startHint')}</EmptyState>}
      {asked && loading && !data ? <Skeleton rows={8} /> : null}
      {asked && data?.people && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('nav.people')}
            rows={rows}
            rowKey={(row) => row.id}
            sort={list.search.sort}
            onSort={list.sortBy}
            columns={[
              {
                id: 'name',
                header: t('person.name'),
                primary: true,
                cell: (row) => (
                  <span className="inline-flex flex-wrap items-baseline gap-x-2">
                    <Link
                      to="/people/$personId"
                      params={{ personId: row.id }}
                      className="text-blue-1000 underline"
                    >
                      {row.name}
                    </Link>
                    {row.names.map((one) => (
                      <span key={one.name} className="text-solid-gray-700">
                        {t('people.otherName', {
                          kind: enumLabel('PersonNameKind', one.kind),
                          name: one.name,
                        })}
                      </span>
                    ))}
                    {row.deceasedOn ? <Badge>{t('person.deceased')}</Badge> : null}
                  </span>
                ),
              },
              { id: 'kana', header: t('person.kana'), sort: 'kana', cell: (row) => row.kana },
              {
                id: 'birth',
                header: t('person.birthDate'),
                sort: 'birth',
                cell: (row) => dates.day(row.birthDate),
              },
              { id: 'age', header: t('person.age'), align: 'end', cell: (row) => row.age ?? '—' },
              { id: 'sex', header: t('person.sex'), cell: (row) => enumLabel('PersonSex', row.sex) },
              { id: 'area', header: t('person.district'), cell: (row) => row.area?.name ?? '' },
              {
                id: 'household',
                header: t('person.households'),
                cell: (row) =>
                  row.household ? (
                    <Link
                      to="/households/$householdId"
                      params={{ householdId: row.household.id }}
                      className="text-blue-1000 underline"
                    >
                      {t('person.openHousehold')}
                      <span className="sr-only">：{row.name}</span>
                    </Link>
                  ) : null,
              },
              {
                id: 'basis',
                header: t('kit.whyVisible'),
                cell: (row) => <WhyVisible {...row.visibleBecause[0]} />,
              },
            ]}
          />
          <Pager list={list} totalCount={data?.people?.totalCount} pageInfo={data?.people?.pageInfo} />
        </>
      ) : null}
    </Page>
  );
}
