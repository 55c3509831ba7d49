import { useQuery } from '@apollo/client/react';
import type { MessageId } from '../../../locales/ja/index.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { ProgrammeSort } from '../../../shared/graphql/schema.generated.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import { type ListState, type Orders, orderOf } from '../../../shared/lists/list-search.ts';
import { Pager } from '../../../shared/lists/pager.tsx';
import type { PlanSearch } from '../search.ts';
import { PlanProgrammesDocument, type PlanProgrammesQuery } from './programmes.generated.ts';

type Row = NonNullable<PlanProgrammesQuery['programmes']>['nodes'][number];

const PAGE = 50;
const EXPORT_PAGE = 100;

const ORDERS: Orders<ProgrammeSort> = {
  name: ['NAME', 'NAME_DESC'],
  kind: ['KIND', 'KIND_DESC'],
  measure: ['MEASURE', 'MEASURE_DESC'],
  section: ['SECTION', 'SECTION_DESC'],
};

/** 事業: what the plan documents name — programmes, courses, conferences, funds. */
export function Programmes({ list }: { list: ListState<PlanSearch> }) {
  const t = useT();
  const filters = {
    measure: list.search.measure,
    search: list.search.q,
    sort: orderOf(list.search.sort, ORDERS),
  };
  const { data, error, loading, refetch } = useQuery(PlanProgrammesDocument, {
    variables: { ...filters, first: PAGE, after: list.search.after },
  });
  const rows = data?.programmes?.nodes ?? [];
  const years = (row: Row) =>
    row.startFiscalYear || row.endFiscalYear
      ? `${row.startFiscalYear ?? ''}～${row.endFiscalYear ?? ''}`
      : '';
  return (
    <div className="space-y-4">
      <FilterBar
        label={t('plan.programmes')}
        onClear={() => list.filter({ q: undefined, sort: undefined })}
        actions={
          <ExportButton<Row>
            name={t('plan.programmes')}
            columns={[
              { header: t('measure.label'), value: (row) => row.measureNo },
              { header: t('activities.kind'), value: (row) => row.kind },
              { header: t('plan.name'), value: (row) => row.name },
              { header: t('plan.purpose'), value: (row) => row.purpose },
              { header: t('plan.target'), value: (row) => row.target },
              { header: t('plan.section'), value: (row) => row.section },
              { header: t('plan.years'), value: years },
              { header: t('plan.legalBasis'), value: (row) => row.legalBasis },
              { header: t('agencies.note'), value: (row) => row.note },
              { header: t('plan.sourceHeader'), value: (row) => row.source },
            ]}
            fetchPage={async (client, after) => {
              const answer = await client.query({
                query: PlanProgrammesDocument,
                variables: { ...filters, first: EXPORT_PAGE, after },
              });
              if (!answer.data?.programmes) throw answer.error ?? new Error('no answer');
              return { rows: answer.data.programmes.nodes, pageInfo: answer.data.programmes.pageInfo };
            }}
          />
        }
      >
        <FilterText label={t('plan.words')} value={list.search.q} onChange={(q) => list.filter({ q })} />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('plan.programmes')}
            rows={rows}
            rowKey={(row) => row.id}
            sort={list.search.sort}
            onSort={list.sortBy}
            columns={[
              {
                id: 'name',
                header: t('plan.name'),
                sort: 'name',
                primary: true,
                width: '16rem',
                cell: (row) => row.name,
              },
              { id: 'kind', header: t('activities.kind'), sort: 'kind', cell: (row) => row.kind },
              {
                id: 'measure',
                header: t('measure.label'),
                sort: 'measure',
                cell: (row) => (
                  <Badge tone={measureTone(row.measureNo)}>
                    {row.measureNo <= 5 ? t(`measure.${row.measureNo}` as MessageId) : t('plan.elsewhere')}
                  </Badge>
                ),
              },
              { id: 'purpose', header: t('plan.purpose'), cell: (row) => row.purpose ?? '' },
              {
                id: 'section',
                header: t('plan.section'),
                sort: 'section',
                cell: (row) =>
                  row.section ? `${row.section}${row.sectionInferred ? t('plan.inferred') : ''}` : '',
              },
              { id: 'years', header: t('plan.years'), cell: years },
            ]}
          />
          <Pager
            list={list}
            totalCount={data?.programmes?.totalCount}
            pageInfo={data?.programmes?.pageInfo}
          />
        </>
      ) : null}
    </div>
  );
}
