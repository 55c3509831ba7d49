import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { printPage } from '../../shared/kit/print-page.ts';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { useSession } from '../../shared/session/session.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { type Figure, ReportDialog } from './report-dialog.tsx';
import { UnmetNeedsPageDocument, type UnmetNeedsPageQuery } from './unmet-needs.generated.ts';
import { WhatBecameOfIt } from './what-became-of-it.tsx';

const SHOWN = 100;

type Report = NonNullable<UnmetNeedsPageQuery['unmetNeedReports']>['nodes'][number];

/** 資源のない困り事: numbers by area and kind, what was passed on to measures, and what became of the own agency's. */
export function UnmetNeedsPage() {
  const t = useT();
  const { agencyId, roles } = useSession();
  const [passing, setPassing] = useState<Figure | null>(null);
  const [answering, setAnswering] = useState<Report | null>(null);
  const { data, error, loading, refetch } = useQuery(UnmetNeedsPageDocument, {
    variables: { first: SHOWN },
  });
  const done = () => {
    setPassing(null);
    setAnswering(null);
    return refetch();
  };
  const figures = data?.unmetNeedFigures ?? [];
  const reports = data?.unmetNeedReports?.nodes ?? [];
  const needs = data?.unmetNeeds?.nodes ?? [];
  const readsFigures = roles.some((role) => ['lead-division', 'section', 'coordinator'].includes(role));
  const mayAnswer = (report: Report) =>
    !report.answer && roles.includes('section') && report.section.id === agencyId;
  return (
    <Page
      title={t('unmet.title')}
      crumbs={[{ label: t('unmet.title') }]}
      lead={t('unmet.lead')}
      actions={
        <Button look="outline" onPress={() => void printPage()}>
          {t('household.print')}
        </Button>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {data && readsFigures ? (
        <Section title={t('unmet.figures')}>
          <PartBoundary part={t('unmet.figures')} shows={data}>
            <Figures figures={figures} onPass={roles.includes('lead-division') ? setPassing : undefined} />
          </PartBoundary>
        </Section>
      ) : null}
      {data ? (
        <Section title={t('unmet.reports')}>
          <PartBoundary part={t('unmet.reports')} shows={data}>
            <Reports reports={reports} mayAnswer={mayAnswer} onAnswer={setAnswering} />
          </PartBoundary>
        </Section>
      ) : null}
      {data ? (
        <Section title={t('unmet.own')}>
          {needs.length === 0 ? <EmptyState title={t('unmet.noneOwn')} /> : null}
          <ul className="space-y-3">
            {needs.map((need) => (
              <li key={need.id} className="space-y-1">
                <WhatBecameOfIt need={need} />
                {need.consultation ? (
                  <Link
                    to="/consultations/$consultationId"
                    params={{ consultationId: need.consultation.id }}
                    className="text-dns-14N-130 text-blue-1000 underline"
                  >
                    {need.consultation.household?.head
                      ? t('household.title', { name: need.consultation.household.head.name })
                      : t('household.untitled')}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {passing ? <ReportDialog figure={passing} onDone={done} onClose={() => setPassing(null)} /> : null}
      {answering ? (
        <AnswerDialog report={answering} onDone={done} onClose={() => setAnswering(null)} />
      ) : null}
    </Page>
  );
}

/** 地域×種類: a line for each kind, a column for each area in which something was missing. */
function Figures({ figures, onPass }: { figures: readonly Figure[]; onPass?: (figure: Figure) => void }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  if (figures.length === 0) return <EmptyState title={t('unmet.noFigures')} />;
  const areas = [...new Map(figures.map(({ area }) => [area?.id ?? '', area])).entries()];
  return (
    <div className="space-y-2">
      <DataTable
        caption={t('unmet.figures')}
        rows={[...Map.groupBy(figures, ({ kind }) => kind)]}
        rowKey={([kind]) => kind}
        columns={[
          {
            id: 'kind',
            header: t('unmet.kind'),
            primary: true,
            cell: ([kind]) => enumLabel('UnmetNeedKind', kind),
          },
          ...areas.map(([id, area]) => ({
            id: id || 'none',
            header: area?.name ?? t('unmet.noArea'),
            cell: ([, ofKind]: [unknown, readonly Figure[]]) => {
              const figure = ofKind.find((one) => (one.area?.id ?? '') === id);
              return figure ? <FigureCell figure={figure} onPass={onPass} /> : '0';
            },
          })),
        ]}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{t('unmet.fewHint')}</p>
    </div>
  );
}

function FigureCell({ figure, onPass }: { figure: Figure; onPass?: (figure: Figure) => void }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const told = (count: number | null) => (count === null ? t('unmet.few') : dates.number(count));
  return (
    <span className="inline-flex flex-col items-start">
      {figure.hasWaiting ? (
        <span className="whitespace-nowrap">{t('unmet.notYet', { count: told(figure.waiting) })}</span>
      ) : null}
      {figure.hasReported ? (
        <span className="whitespace-nowrap">{t('unmet.already', { count: told(figure.reported) })}</span>
      ) : null}
      {onPass && figure.hasWaiting ? (
        <Button
          look="text"
          size="s"
          aria-label={t('unmet.passOnCell', {
            kind: enumLabel('UnmetNeedKind', figure.kind),
            area: figure.area?.name ?? t('unmet.noArea'),
          })}
          onPress={() => onPass(figure)}
        >
          {t('unmet.passOnShort')}
        </Button>
      ) : null}
    </span>
  );
}

interface ReportsProps {
  reports: readonly Report[];
  mayAnswer: (report: Report) => boolean;
  onAnswer: (report: Report) => void;
}

function Reports({ reports, mayAnswer, onAnswer }: ReportsProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  if (reports.length === 0) return <EmptyState title={t('unmet.noReports')} />;
  return (
    <DataTable
      caption={t('unmet.reports')}
      rows={reports}
      rowKey={(report) => report.id}
      columns={[
        {
          id: 'kind',
          header: t('unmet.kind'),
          primary: true,
          cell: (report) => enumLabel('UnmetNeedKind', report.kind),
        },
        { id: 'area', header: t('agencies.area'), cell: (report) => report.area?.name ?? t('unmet.noArea') },
        { id: 'count', header: t('fund.count'), cell: (report) => report.count ?? t('unmet.few') },
        {
          id: 'measure',
          header: t('measure.label'),
          cell: (report) => [report.measureNo, report.workingGroup].filter(Boolean).join(' '),
        },
        { id: 'section', header: t('unmet.section'), cell: (report) => nameOf(report.section) },
        { id: 'asked', header: t('unmet.asked'), cell: (report) => report.asked },
        {
          id: 'day',
          header: t('unmet.reportedOn'),
          nowrap: true,
          cell: (report) => dates.short(report.reportedOn),
        },
        {
          id: 'answer',
          header: t('unmet.answer'),
          cell: (report) => {
            if (mayAnswer(report)) {
              return (
                <Button size="s" onPress={() => onAnswer(report)}>
                  {t('unmet.answer')}
                </Button>
              );
            }
            if (!report.answer) return t('unmet.notAnswered');
            return (
              <span className="space-y-1">
                <Badge tone="green">{enumLabel('UnmetNeedAnswer', report.answer)}</Badge>
                <span className="block">{report.answerReason}</span>
              </span>
            );
          },
        },
      ]}
    />
  );
}
