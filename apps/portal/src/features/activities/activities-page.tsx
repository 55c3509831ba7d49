import { useQuery } from '@apollo/client/react';
import type { MessageId } from '../../locales/ja/index.ts';
import { today, useDates } from '../../shared/dates/use-dates.ts';
import { ExportButton } from '../../shared/export/export-button.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { ActivitySort } from '../../shared/graphql/schema.generated.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { smallControlClass, smallLabelClass } from '../../shared/kit/field.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { Tabs } from '../../shared/kit/tabs.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { FilterBar, FilterText } from '../../shared/lists/filter-bar.tsx';
import { type Orders, orderOf, useListSearch } from '../../shared/lists/list-search.ts';
import { Pager } from '../../shared/lists/pager.tsx';
import { ActivitiesPageDocument, type ActivitiesPageQuery } from './activities-page.generated.ts';
import { ActivityCalendar } from './activity-calendar.tsx';
import { ActivityTable } from './activity-table.tsx';
import { ActivityAreasDocument } from './area-choices.generated.ts';
import { monthPeriod } from './month.ts';
import type { ActivitiesSearch } from './search.ts';

export type ActivityRow = NonNullable<ActivitiesPageQuery['activities']>['nodes'][number];

const PAGE = 50;
/** The most one page of a connection may hold: a calendar shows one month. */
const CALENDAR_PAGE = 100;
const MEASURES = ['1', '2', '3', '4', '5'] as const;

const ORDERS: Orders<ActivitySort> = {
  starts: ['STARTS_AT', 'STARTS_AT_DESC'],
  title: ['TITLE', 'TITLE_DESC'],
};

/** 活動・行事 of all five measures: as a list or as a month. */
export function ActivitiesPage() {
  const t = useT();
  const dates = useDates();
  const list = useListSearch<ActivitiesSearch>();
  const { search } = list;
  const asCalendar = search.view === 'calendar';
  const month = monthPeriod(search.month) ? search.month : asCalendar ? today().slice(0, 7) : undefined;
  const filters = {
    search: search.q,
    measure: search.measure,
    areaId: search.area,
    sort: asCalendar ? undefined : orderOf(search.sort, ORDERS),
    ...monthPeriod(month),
  };
  const { data, error, loading, refetch } = useQuery(ActivitiesPageDocument, {
    variables: { ...filters, first: asCalendar ? CALENDAR_PAGE : PAGE, after: search.after },
  });
  const { data: areas } = useQuery(ActivityAreasDocument);
  const rows = data?.activities?.nodes ?? [];
  const empty =
    data?.activities && rows.length === 0 ? (
      <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
    ) : null;
  return (
    <Page title={t('nav.activities')} crumbs={[{ label: t('nav.activities') }]} lead={t('activities.lead')}>
      <FilterBar
        label={t('nav.activities')}
        onClear={list.clear}
        actions={
          <ExportButton<ActivityRow>
            name={t('nav.activities')}
            columns={[
              { header: t('measure.label'), value: (row) => t(`measure.${row.measure}` as MessageId) },
              { header: t('activities.kind'), value: (row) => row.kind },
              { header: t('activities.title'), value: (row) => row.title },
              { header: t('activities.organiser'), value: (row) => row.organiser?.name ?? row.organiserName },
              { header: t('agencies.area'), value: (row) => row.area?.name },
              { header: t('activities.place'), value: (row) => row.place },
              {
                header: t('activities.starts'),
                value: (row) => (row.startsAt ? dates.span(row.startsAt, null) : t('activities.anyTime')),
              },
              {
                header: t('activities.ends'),
                value: (row) => (row.endsAt ? dates.span(row.endsAt, null) : null),
              },
              { header: t('activities.capacity'), value: (row) => row.capacity },
              { header: t('activities.howToApply'), value: (row) => row.howToApply },
            ]}
            fetchPage={async (client, after) => {
              const answer = await client.query({
                query: ActivitiesPageDocument,
                variables: { ...filters, first: CALENDAR_PAGE, after },
              });
              if (!answer.data?.activities) throw answer.error ?? new Error('no answer');
              return { rows: answer.data.activities.nodes, pageInfo: answer.data.activities.pageInfo };
            }}
          />
        }
      >
        <FilterText label={t('activities.words')} value={search.q} onChange={(q) => list.filter({ q })} />
        <Select
          small
          label={t('measure.label')}
          emptyLabel={t('list.any')}
          value={search.measure ? (String(search.measure) as (typeof MEASURES)[number]) : ''}
          onChange={(measure) => list.filter({ measure: measure === '' ? undefined : Number(measure) })}
          choices={MEASURES.map((measure) => ({
            value: measure,
            label: `${measure} ${t(`measure.${measure}`)}`,
          }))}
        />
        <Select
          small
          label={t('agencies.area')}
          emptyLabel={t('list.any')}
          value={search.area ?? ''}
          onChange={(area) => list.filter({ area })}
          choices={(areas?.areas?.nodes ?? []).map((area) => ({ value: area.id, label: area.name }))}
        />
        <label className="block">
          <span className={smallLabelClass}>{t('activities.month')}</span>
          <input
            type="month"
            className={smallControlClass}
            value={month ?? ''}
            onChange={(event) => list.filter({ month: event.target.value })}
          />
        </label>
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      <Tabs
        label={t('activities.view')}
        selected={asCalendar ? 'calendar' : 'list'}
        onSelect={(view) => list.filter({ view: view === 'calendar' ? view : undefined })}
        items={[
          {
            id: 'list',
            label: t('activities.asList'),
            content: empty ?? (
              <div className="space-y-3">
                <ActivityTable rows={rows} sort={search.sort} onSort={list.sortBy} />
                <Pager
                  list={list}
                  totalCount={data?.activities?.totalCount}
                  pageInfo={data?.activities?.pageInfo}
                />
              </div>
            ),
          },
          {
            id: 'calendar',
            label: t('activities.asCalendar'),
            content: (
              <ActivityCalendar
                month={month ?? today().slice(0, 7)}
                rows={rows}
                isCut={data?.activities?.pageInfo.hasNextPage ?? false}
                onMonth={(next) => list.filter({ month: next })}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}
