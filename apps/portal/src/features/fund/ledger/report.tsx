import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Facts, Section } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar } from '../../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { FundReportDocument, type FundReportQuery } from '../fund.generated.ts';
import { useYen } from '../fund-words.ts';
import type { FundSearch } from '../search.ts';
import { YearSelect } from './year-select.tsx';

type Line = NonNullable<FundReportQuery['fundYearReport']>['lines'][number];

/** 年度の報告: count and amount by purpose; what is too small to be told is left out. */
export function Report({ list }: { list: ListState<FundSearch> }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const fiscalYear = list.search.year;
  const { data, error, loading, refetch } = useQuery(FundReportDocument, { variables: { fiscalYear } });
  const report = data?.fundYearReport;
  if (data && !report && !error) {
    return <EmptyState title={t('fund.noLedger')}>{t('fund.onlyHolder')}</EmptyState>;
  }
  const hidden = t('fund.hidden');
  return (
    <div className="space-y-4">
      <FilterBar
        label={t('fund.report')}
        onClear={() => list.filter({ year: undefined })}
        actions={
          report ? (
            <ExportButton<Line>
              name={`${t('fund.report')}_${report.fiscalYear}`}
              columns={[
                { header: t('fund.purpose'), value: (row) => enumLabel('FundPurpose', row.purpose) },
                { header: t('fund.count'), value: (row) => row.count ?? hidden },
                { header: t('fund.amount'), value: (row) => row.yen ?? hidden },
              ]}
              fetchPage={async (client) => {
                const answer = await client.query({ query: FundReportDocument, variables: { fiscalYear } });
                if (!answer.data?.fundYearReport) throw answer.error ?? new Error('no answer');
                return { rows: answer.data.fundYearReport.lines, pageInfo: { hasNextPage: false } };
              }}
            />
          ) : null
        }
      >
        <YearSelect value={fiscalYear} onChange={(year) => list.filter({ year })} />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={6} /> : null}
      {report ? (
        <Section title={t('fund.reportOf', { year: dates.fiscalYear(report.fiscalYear) })}>
          <DataTable
            caption={t('fund.report')}
            rows={report.lines}
            rowKey={(row) => row.purpose}
            columns={[
              {
                id: 'purpose',
                header: t('fund.purpose'),
                primary: true,
                cell: (row) => enumLabel('FundPurpose', row.purpose),
              },
              { id: 'count', header: t('fund.count'), align: 'end', cell: (row) => row.count ?? hidden },
              {
                id: 'yen',
                header: t('fund.amount'),
                align: 'end',
                cell: (row) => (row.yen === null ? hidden : yen(row.yen)),
              },
            ]}
          />
          <Facts
            items={[
              [t('fund.totalCount'), report.count === null ? hidden : dates.number(report.count)],
              [t('fund.totalPaid'), report.paidYen === null ? hidden : yen(report.paidYen)],
              [t('fund.totalReturned'), report.returnedYen === null ? hidden : yen(report.returnedYen)],
              [t('fund.totalDonated'), yen(report.donatedYen)],
            ]}
          />
          <p className="text-dns-14N-130 text-solid-gray-700">{t('fund.hiddenHint')}</p>
        </Section>
      ) : null}
    </div>
  );
}
