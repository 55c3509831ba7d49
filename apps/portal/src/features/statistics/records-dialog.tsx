import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { StatisticsFigure } from '../../shared/graphql/schema.generated.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import type { ListState } from '../../shared/lists/list-search.ts';
import { PagedRows } from '../../shared/lists/paged-rows.tsx';
import type { StatisticsSearch } from './search.ts';
import { StatisticsRecordsDocument } from './statistics.generated.ts';

const PAGE = 20;

export interface RecordsDialogProps {
  list: ListState<StatisticsSearch>;
  figure: string;
  fiscalYear: string;
}

/** もとの記録: what stands behind a number, of the cases the reader may see. */
export function RecordsDialog({ list, figure, fiscalYear }: RecordsDialogProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { asOf, after } = list.search;
  const { data, error, loading, refetch } = useQuery(StatisticsRecordsDocument, {
    variables: { figure: figure as StatisticsFigure, fiscalYear, asOf, first: PAGE, after },
  });
  return (
    <Dialog
      isOpen
      wide
      title={t('statistics.recordsOf', {
        figure: enumLabel('StatisticsFigure', figure),
        year: dates.fiscalYear(fiscalYear),
      })}
      onClose={() => list.filter({ figure: undefined, year: undefined })}
    >
      <p className="text-dns-14N-130">{t('statistics.onlySeen')}</p>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={6} /> : null}
      <PagedRows
        list={list}
        page={data?.statisticsRecords}
        none={<EmptyState title={t('statistics.noRecords')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('statistics.records')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'day',
                header: t('statistics.day'),
                primary: true,
                nowrap: true,
                cell: (row) => dates.short(row.datedOn),
              },
              { id: 'as', header: t('statistics.countedAs'), cell: (row) => row.countedAs },
              {
                id: 'case',
                header: t('statistics.consultation'),
                cell: (row) =>
                  row.consultation ? (
                    <Link
                      to="/consultations/$consultationId"
                      params={{ consultationId: row.consultation.id }}
                      className="text-blue-1000 underline"
                    >
                      {t('statistics.receivedBy', {
                        day: dates.short(row.consultation.receivedAt),
                        agency: nameOf(row.consultation.receivedBy),
                      })}
                    </Link>
                  ) : (
                    '—'
                  ),
              },
              {
                id: 'why',
                header: t('kit.whyVisible'),
                cell: (row) => (
                  <WhyVisible basis={row.visibleBecause.basis} evidenceId={row.visibleBecause.evidenceId} />
                ),
              },
            ]}
          />
        )}
      </PagedRows>
    </Dialog>
  );
}
