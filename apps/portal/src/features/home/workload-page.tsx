import { useQuery } from '@apollo/client/react';
import type { MessageId } from '../../locales/ja/index.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { type Column, DataTable } from '../../shared/lists/data-table.tsx';
import { type ListSearch, useListSearch } from '../../shared/lists/list-search.ts';
import { PagedRows } from '../../shared/lists/paged-rows.tsx';
import { useSession } from '../../shared/session/session.ts';
import { type LoadNumbersFragment, WorkloadDocument } from './workload.generated.ts';

const PAGE = 50;

const numbers: readonly (readonly [
  key: 'openCases' | 'duties' | 'tasks' | 'overdue' | 'silent',
  label: MessageId,
])[] = [
  ['openCases', 'workload.openCases'],
  ['duties', 'workload.duties'],
  ['tasks', 'workload.tasks'],
  ['overdue', 'workload.overdue'],
  ['silent', 'workload.silent'],
];

/** 受け持ちの数: how much each colleague carries and, for who shares the burden out, each agency; never a case. */
export function WorkloadPage() {
  const t = useT();
  const { roles } = useSession();
  const list = useListSearch<ListSearch>();
  const { data, error, loading, refetch } = useQuery(WorkloadDocument, {
    variables: { first: PAGE, after: list.search.after },
  });
  const figures = <Row extends { figures: LoadNumbersFragment }>(): Column<Row>[] =>
    numbers.map(([key, label]) => ({
      id: key,
      header: t(label),
      align: 'end',
      cell: (row) => row.figures[key],
    }));
  const workers = data?.workerLoads ?? [];
  return (
    <Page title={t('workload.title')} crumbs={[{ label: t('workload.title') }]} lead={t('workload.lead')}>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <Section title={t('workload.byWorker')}>
        {data && workers.length === 0 ? <EmptyState title={t('workload.none')} /> : null}
        {workers.length > 0 ? (
          <DataTable
            caption={t('workload.byWorker')}
            rows={workers}
            rowKey={(row) => row.staff?.id ?? 'nobody'}
            columns={[
              {
                id: 'staff',
                header: t('workload.staff'),
                primary: true,
                cell: (row) => (row.staff ? nameOf(row.staff) : t('workload.nobody')),
              },
              ...figures<(typeof workers)[number]>(),
            ]}
          />
        ) : null}
      </Section>
      {roles.some((role) => role === 'coordinator' || role === 'lead-division') ? (
        <Section title={t('workload.byAgency')}>
          <PagedRows list={list} page={data?.agencyLoads} none={<EmptyState title={t('workload.none')} />}>
            {(rows) => (
              <DataTable
                caption={t('workload.byAgency')}
                rows={rows}
                rowKey={(row) => row.agency.id}
                columns={[
                  {
                    id: 'agency',
                    header: t('worklist.agency'),
                    primary: true,
                    cell: (row) => nameOf(row.agency),
                  },
                  ...figures<(typeof rows)[number]>(),
                  {
                    id: 'waiting',
                    header: t('workload.waiting'),
                    align: 'end',
                    cell: (row) => row.handoversWaiting,
                  },
                  {
                    id: 'late',
                    header: t('workload.late'),
                    align: 'end',
                    cell: (row) => row.handoversOverdue,
                  },
                ]}
              />
            )}
          </PagedRows>
        </Section>
      ) : null}
    </Page>
  );
}
