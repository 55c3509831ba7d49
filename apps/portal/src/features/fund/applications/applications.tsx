import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { FundState } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar } from '../../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { FundApplicationsDocument, type FundApplicationsQuery } from '../fund.generated.ts';
import { stateTone, useYen } from '../fund-words.ts';
import type { FundSearch } from '../search.ts';

const PAGE = 50;
const EXPORT_PAGE = 100;

type Row = NonNullable<FundApplicationsQuery['fundApplications']>['nodes'][number];

/** 申込み of the cases the reader sees. */
export function Applications({ list }: { list: ListState<FundSearch> }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const states = enumChoices<FundState>('FundState');
  const state = states.find(({ value }) => value === list.search.state)?.value;
  const { data, error, loading, refetch } = useQuery(FundApplicationsDocument, {
    variables: { state, first: PAGE, after: list.search.after },
  });
  const household = (row: Row) => {
    const head = row.consultation?.household?.head;
    return head ? t('household.title', { name: head.name }) : '—';
  };
  return (
    <div className="space-y-3">
      <FilterBar
        label={t('fund.applications')}
        onClear={() => list.filter({ state: undefined })}
        actions={
          <ExportButton<Row>
            name={t('fund.applications')}
            columns={[
              { header: t('fund.referenceNo'), value: (row) => row.referenceNo },
              { header: t('fund.purpose'), value: (row) => enumLabel('FundPurpose', row.purpose) },
              { header: t('fund.amount'), value: (row) => row.amountYen },
              { header: t('fund.payee'), value: (row) => nameOf(row.payee) },
              { header: t('fund.path'), value: (row) => enumLabel('FundPath', row.path) },
              { header: t('consultation.state'), value: (row) => enumLabel('FundState', row.state) },
              { header: t('fund.appliedOn'), value: (row) => row.appliedOn },
            ]}
            fetchPage={async (client, after) => {
              const answer = await client.query({
                query: FundApplicationsDocument,
                variables: { state, first: EXPORT_PAGE, after },
              });
              if (!answer.data?.fundApplications) throw answer.error ?? new Error('no answer');
              const { nodes, pageInfo } = answer.data.fundApplications;
              return { rows: nodes, pageInfo };
            }}
          />
        }
      >
        <Select
          small
          label={t('consultation.state')}
          emptyLabel={t('list.any')}
          value={state ?? ''}
          onChange={(value) => list.filter({ state: value || undefined })}
          choices={states}
        />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <PagedRows
        list={list}
        page={data?.fundApplications}
        none={<EmptyState title={t('fund.noApplications')}>{t('fund.noApplicationsHint')}</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption={t('fund.applications')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'reference',
                header: t('fund.referenceNo'),
                primary: true,
                nowrap: true,
                cell: (row) => (
                  <Link
                    to="/fund/$applicationId"
                    params={{ applicationId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {row.referenceNo}
                  </Link>
                ),
              },
              { id: 'household', header: t('households.household'), cell: household },
              {
                id: 'purpose',
                header: t('fund.purpose'),
                cell: (row) => enumLabel('FundPurpose', row.purpose),
              },
              { id: 'amount', header: t('fund.amount'), align: 'end', cell: (row) => yen(row.amountYen) },
              { id: 'payee', header: t('fund.payee'), cell: (row) => nameOf(row.payee) },
              {
                id: 'state',
                header: t('consultation.state'),
                cell: (row) => (
                  <span className="flex flex-wrap gap-1">
                    <Badge tone={stateTone(row.state)}>{enumLabel('FundState', row.state)}</Badge>
                    {row.path === 'EMERGENCY' ? <Badge tone="red">{t('fund.emergency')}</Badge> : null}
                  </span>
                ),
              },
              {
                id: 'next',
                header: t('fund.nextStep'),
                cell: (row) => enumLabel('FundStep', row.nextStep) || '—',
              },
              {
                id: 'applied',
                header: t('fund.appliedOn'),
                nowrap: true,
                cell: (row) => dates.short(row.appliedOn),
              },
            ]}
          />
        )}
      </PagedRows>
    </div>
  );
}
