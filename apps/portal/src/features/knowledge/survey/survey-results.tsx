import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import type { SurveyTabQuery } from './survey.generated.ts';

type Survey = NonNullable<SurveyTabQuery['agencySurveys']>[number];
type Result = Survey['results'][number];

/** 結果 of all agencies and by field; what would tell of one agency is left out. */
export function SurveyResults({ survey }: { survey: Survey }) {
  const t = useT();
  const dates = useDates();
  const caption = t('survey.results', { year: dates.fiscalYear(survey.fiscalYear) });
  const number = (value: number | null) => (value === null ? '—' : dates.number(value));
  const percent = (value: number | null) => (value === null ? '—' : `${dates.number(value)}%`);
  const fieldOf = (row: Result) => row.field ?? t('survey.whole');
  return (
    <div className="space-y-2">
      <DataTable
        caption={caption}
        rows={survey.results}
        rowKey={fieldOf}
        columns={[
          { id: 'field', header: t('survey.field'), primary: true, cell: fieldOf },
          { id: 'asked', header: t('survey.asked'), align: 'end', cell: (row) => number(row.asked) },
          {
            id: 'answered',
            header: t('survey.answeredCount'),
            align: 'end',
            cell: (row) => number(row.answered),
          },
          {
            id: 'rate',
            header: t('survey.responseRate'),
            align: 'end',
            cell: (row) => percent(row.responseRate),
          },
          { id: 'close', header: t('survey.close'), align: 'end', cell: (row) => number(row.close) },
          { id: 'share', header: t('survey.share'), align: 'end', cell: (row) => percent(row.share) },
        ]}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{t('survey.smallHidden')}</p>
      <ExportButton
        name={caption}
        columns={[
          { header: t('survey.field'), value: fieldOf },
          { header: t('survey.asked'), value: (row: Result) => row.asked },
          { header: t('survey.answeredCount'), value: (row: Result) => row.answered },
          { header: t('survey.responseRate'), value: (row: Result) => row.responseRate },
          { header: t('survey.close'), value: (row: Result) => row.close },
          { header: t('survey.share'), value: (row: Result) => row.share },
        ]}
        fetchPage={async () => ({
          rows: survey.results,
          pageInfo: { hasNextPage: false, endCursor: null },
        })}
      />
    </div>
  );
}
