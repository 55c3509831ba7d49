import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button, buttonClass } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { whoAnswersSurvey, whoOrganises } from '../knowledge-roles.ts';
import { OpenDialog } from './open-dialog.tsx';
import { SurveyTabDocument, type SurveyTabQuery } from './survey.generated.ts';
import { SurveyResults } from './survey-results.tsx';
import { SurveyWork } from './survey-work.tsx';

const IndicatorChart = lazy(() =>
  import('../../plan/indicators/indicator-chart.tsx').then((module) => ({ default: module.IndicatorChart })),
);

/** 機関アンケート: how close agencies feel, year by year; the running survey for who answers it and who holds it. */
export function Survey() {
  const t = useT();
  const dates = useDates();
  const { roles } = useSession();
  const [isOpening, setOpening] = useState(false);
  const { data, error, loading, refetch } = useQuery(SurveyTabDocument);
  const organises = hasRole(roles, whoOrganises);
  const surveys = data?.agencySurveys ?? [];
  return (
    <div className="space-y-6">
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {surveys
        .filter((survey) => survey.takesAnswers && survey.asksMyAgency && hasRole(roles, whoAnswersSurvey))
        .map((survey) => (
          <Notice
            key={survey.id}
            tone={survey.myAnswer ? 'success' : 'info'}
            title={t(survey.myAnswer ? 'survey.answered' : 'survey.asks', {
              year: dates.fiscalYear(survey.fiscalYear),
              day: dates.day(survey.closesOn),
            })}
          >
            <Link to="/knowledge/survey" className={buttonClass('outline', 's')}>
              {t(survey.myAnswer ? 'survey.correct' : 'survey.answer')}
            </Link>
          </Notice>
        ))}
      {data?.agencySurveyTrend ? <Trend shares={data.agencySurveyTrend} /> : null}
      {organises ? (
        <Button look="outline" onPress={() => setOpening(true)}>
          {t('survey.open')}
        </Button>
      ) : null}
      {surveys.map((survey) => (
        <Section
          key={survey.id}
          title={t('survey.ofYear', { year: dates.fiscalYear(survey.fiscalYear) })}
          aside={
            survey.closedOn
              ? t('survey.closedOn', { day: dates.day(survey.closedOn) })
              : t('survey.closesOn', { day: dates.day(survey.closesOn) })
          }
        >
          {survey.closedOn ? <SurveyResults survey={survey} /> : null}
          {survey.progress ? (
            <SurveyWork survey={survey} progress={survey.progress} onChanged={() => refetch()} />
          ) : null}
        </Section>
      ))}
      {isOpening ? (
        <OpenDialog
          onClose={() => setOpening(false)}
          onDone={() => {
            setOpening(false);
            return refetch();
          }}
        />
      ) : null}
    </div>
  );
}

function Trend({ shares }: { shares: NonNullable<SurveyTabQuery['agencySurveyTrend']> }) {
  const t = useT();
  const dates = useDates();
  const points = shares.flatMap(({ fiscalYear, share }) =>
    share === null ? [] : [{ year: fiscalYear, value: share }],
  );
  return (
    <Section title={t('survey.trend')}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {points.length > 1 ? (
          <Suspense fallback={<Skeleton rows={6} />}>
            <IndicatorChart title={t('survey.trend')} unit="%" points={points} isCumulative={false} />
          </Suspense>
        ) : null}
        <DataTable
          caption={t('survey.trend')}
          rows={shares}
          rowKey={(row) => `${row.fiscalYear}:${row.printed}`}
          columns={[
            {
              id: 'year',
              header: t('survey.year'),
              primary: true,
              nowrap: true,
              cell: (row) => dates.fiscalYear(row.fiscalYear),
            },
            {
              id: 'share',
              header: t('survey.share'),
              align: 'end',
              nowrap: true,
              cell: (row) => (row.share === null ? '—' : `${dates.number(row.share)}%`),
            },
            {
              id: 'answered',
              header: t('survey.answeredCount'),
              align: 'end',
              cell: (row) => (row.answered === null ? '—' : dates.number(row.answered)),
            },
            {
              id: 'source',
              header: t('survey.source'),
              cell: (row) => row.source ?? t('survey.askedHere'),
            },
          ]}
        />
      </div>
    </Section>
  );
}
