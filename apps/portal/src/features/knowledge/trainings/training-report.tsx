import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { nameOf, seen } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Section } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import type { TrainingsTabQuery } from './trainings.generated.ts';

type Report = NonNullable<TrainingsTabQuery['staffTrainingReport']>;

/** 年度のまとめ for the lead division: who came, and which agencies never did. */
export function TrainingReport({ report }: { report: Report }) {
  const t = useT();
  const dates = useDates();
  return (
    <Section
      title={t('training.report', { year: dates.fiscalYear(report.fiscalYear) })}
      aside={t('training.heldCount', { count: report.held })}
    >
      {report.agencies.length === 0 ? (
        <EmptyState title={t('list.none')} />
      ) : (
        <>
          <DataTable
            caption={t('training.byAgency')}
            rows={report.agencies}
            rowKey={(row) => row.agency?.id ?? ''}
            columns={[
              {
                id: 'agency',
                header: t('training.agency'),
                primary: true,
                cell: (row) => nameOf(row.agency),
              },
              {
                id: 'attended',
                header: t('training.attended'),
                align: 'end',
                cell: (row) => dates.number(row.attended),
              },
            ]}
          />
          <ExportButton
            name={t('training.byAgency')}
            columns={[
              {
                header: t('training.agency'),
                value: (row: Report['agencies'][number]) => nameOf(row.agency),
              },
              { header: t('training.attended'), value: (row: Report['agencies'][number]) => row.attended },
            ]}
            fetchPage={async () => ({
              rows: report.agencies,
              pageInfo: { hasNextPage: false, endCursor: null },
            })}
          />
        </>
      )}
      <h3 className="text-std-16B-170">
        {t('training.neverAttended', { count: report.neverAttended.length })}
      </h3>
      <p className="text-dns-14N-130">
        {seen(report.neverAttended)
          .map((agency) => agency.name)
          .join('、') || t('training.allCame')}
      </p>
    </Section>
  );
}
