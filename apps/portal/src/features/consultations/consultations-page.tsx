import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { ExportButton } from '../../shared/export/export-button.tsx';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { ConsultationCaseSort, ConsultationCaseState } from '../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { buttonClass } from '../../shared/kit/button.tsx';
import { Checkbox } from '../../shared/kit/checkbox-group.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { FilterBar } from '../../shared/lists/filter-bar.tsx';
import { type Orders, orderOf, useListSearch } from '../../shared/lists/list-search.ts';
import { Pager } from '../../shared/lists/pager.tsx';
import {
  ConsultationChoicesDocument,
  ConsultationsPageDocument,
  type ConsultationsPageQuery,
} from './consultations-page.generated.ts';
import type { ConsultationsSearch } from './search.ts';

type Row = NonNullable<ConsultationsPageQuery['consultationCases']>['nodes'][number];

const PAGE = 50;
const EXPORT_PAGE = 100;

const ORDERS: Orders<ConsultationCaseSort> = {
  received: ['RECEIVED_AT', 'RECEIVED_AT_DESC'],
  urgency: ['URGENCY', 'URGENCY_DESC'],
};

/** 相談の一覧: the consultations the reader may see, newest first. */
export function ConsultationsPage() {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const list = useListSearch<ConsultationsSearch>();
  const { search } = list;
  const states = enumChoices<ConsultationCaseState>('ConsultationCaseState');
  const filters = {
    state: states.find((choice) => choice.value === search.state)?.value,
    worry: search.worry,
    mine: search.mine,
    sort: orderOf(search.sort, ORDERS),
  };
  const { data, error, loading, refetch } = useQuery(ConsultationsPageDocument, {
    variables: { ...filters, first: PAGE, after: search.after },
  });
  const { data: choices } = useQuery(ConsultationChoicesDocument);
  const rows = data?.consultationCases?.nodes ?? [];
  const title = (row: Row) =>
    row.household?.head ? t('household.title', { name: row.household.head.name }) : t('household.untitled');
  return (
    <Page
      title={t('nav.consultations')}
      crumbs={[{ label: t('nav.consultations') }]}
      actions={
        <Link to="/consultations/new" className={buttonClass('solid')}>
          {t('consultation.new')}
        </Link>
      }
    >
      <FilterBar
        label={t('nav.consultations')}
        onClear={list.clear}
        actions={
          <>
            <Checkbox isSelected={search.mine ?? false} onChange={(mine) => list.filter({ mine })}>
              {t('consultation.mine')}
            </Checkbox>
            <ExportButton<Row>
              name={t('nav.consultations')}
              columns={[
                { header: t('households.household'), value: title },
                {
                  header: t('consultation.state'),
                  value: (row) => enumLabel('ConsultationCaseState', row.state),
                },
                {
                  header: t('consultation.urgency'),
                  value: (row) => enumLabel('ConsultationCaseUrgency', row.urgency),
                },
                {
                  header: t('consultation.channel'),
                  value: (row) => enumLabel('ConsultationCaseChannel', row.channel),
                },
                { header: t('consultation.receivedAt'), value: (row) => dates.moment(row.receivedAt) },
                { header: t('consultation.receivedBy'), value: (row) => nameOf(row.receivedBy) },
                {
                  header: t('consultation.outcome'),
                  value: (row) => enumLabel('ConsultationCaseOutcome', row.outcome),
                },
              ]}
              fetchPage={async (client, after) => {
                const answer = await client.query({
                  query: ConsultationsPageDocument,
                  variables: { ...filters, first: EXPORT_PAGE, after },
                });
                if (!answer.data?.consultationCases) throw answer.error ?? new Error('no answer');
                return {
                  rows: answer.data.consultationCases.nodes,
                  pageInfo: answer.data.consultationCases.pageInfo,
                };
              }}
            />
          </>
        }
      >
        <Select
          small
          label={t('consultation.state')}
          emptyLabel={t('list.any')}
          value={filters.state ?? ''}
          onChange={(state) => list.filter({ state })}
          choices={states}
        />
        <Select
          small
          label={t('consultation.worry')}
          emptyLabel={t('list.any')}
          value={search.worry ?? ''}
          onChange={(worry) => list.filter({ worry })}
          choices={(choices?.worryItems ?? []).map((item) => ({ value: item.code, label: item.label }))}
        />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data?.consultationCases && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('nav.consultations')}
            rows={rows}
            rowKey={(row) => row.id}
            sort={search.sort}
            onSort={list.sortBy}
            columns={[
              {
                id: 'household',
                header: t('households.household'),
                primary: true,
                cell: (row) => (
                  <Link
                    to="/consultations/$consultationId"
                    params={{ consultationId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {title(row)}
                  </Link>
                ),
              },
              {
                id: 'state',
                header: t('consultation.state'),
                cell: (row) => <Badge>{enumLabel('ConsultationCaseState', row.state)}</Badge>,
              },
              {
                id: 'urgency',
                header: t('consultation.urgency'),
                sort: 'urgency',
                descendingFirst: true,
                cell: (row) => enumLabel('ConsultationCaseUrgency', row.urgency),
              },
              {
                id: 'received',
                header: t('consultation.receivedAt'),
                sort: 'received',
                cell: (row) => dates.moment(row.receivedAt),
              },
              { id: 'by', header: t('consultation.receivedBy'), cell: (row) => nameOf(row.receivedBy) },
              {
                id: 'basis',
                header: t('kit.whyVisible'),
                cell: (row) => <WhyVisible {...row.visibleBecause} />,
              },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.consultationCases?.totalCount}
            pageInfo={data?.consultationCases?.pageInfo}
          />
        </>
      ) : null}
    </Page>
  );
}
