import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { SourceLine } from '../source-notes.tsx';
import { PlanMeasuresDocument, type PlanMeasuresQuery } from './measures.generated.ts';

type Measure = NonNullable<PlanMeasuresQuery['measures']>['nodes'][number];

/** 施策 of both generations of the plan, with what the plan says of each. */
export function Measures({ measure }: { measure?: number }) {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(PlanMeasuresDocument, { variables: {} });
  const measures = (data?.measures?.nodes ?? []).filter((one) => measure === undefined || one.no === measure);
  return (
    <div className="space-y-4">
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {data && measures.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      {measures.map((one) => (
        <MeasureCard key={one.id} measure={one} />
      ))}
    </div>
  );
}

function MeasureCard({ measure }: { measure: Measure }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const kinds = Map.groupBy(measure.statements, (statement) => statement.kind);
  return (
    <article aria-label={measure.name} className="rounded-8 border border-solid-gray-420 p-4">
      <h2 className="flex flex-wrap items-center gap-2 text-std-18B-160">
        <Badge tone={measureTone(measure.no)}>
          {measure.no === 0 ? t('measure.0') : t('household.measureNo', { measure: measure.no })}
        </Badge>
        {measure.name}
      </h2>
      <p className="text-dns-14N-130 text-solid-gray-800">
        {measure.generation.title}（{measure.generation.periodLabel}）
      </p>
      <div className="mt-2 space-y-2">
        {[...kinds].map(([kind, statements]) => (
          <details key={kind} className="border-t border-solid-gray-200 pt-2">
            <summary className="cursor-pointer text-dns-16B-130">
              {enumLabel('MeasureStatementKind', kind)}（{statements.length}）
            </summary>
            <ul className="mt-1 list-disc space-y-1 pl-6 text-dns-16N-130">
              {statements.map((statement) => (
                <li key={statement.id}>{statement.text}</li>
              ))}
            </ul>
          </details>
        ))}
        <UnmetNeeds reports={measure.unmetNeedReports} />
      </div>
      <SourceLine source={measure.source} />
    </article>
  );
}

/** 相談から渡された困り事: what consultations lacked and gave to this measure, with the section's answer. */
function UnmetNeeds({ reports }: { reports: Measure['unmetNeedReports'] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  if (reports.length === 0) return null;
  return (
    <details className="border-t border-solid-gray-200 pt-2">
      <summary className="cursor-pointer text-dns-16B-130">
        {t('unmet.ofMeasure')}（{reports.length}）
      </summary>
      <ul className="mt-1 list-disc space-y-2 pl-6 text-dns-16N-130">
        {reports.map((report) => (
          <li key={report.id}>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-bold">{enumLabel('UnmetNeedKind', report.kind)}</span>
              <span>{report.area?.name ?? t('unmet.noArea')}</span>
              <span>{dates.short(report.reportedOn)}</span>
              <Badge tone={report.answer ? 'green' : 'neutral'}>
                {report.answer ? enumLabel('UnmetNeedAnswer', report.answer) : t('unmet.notAnswered')}
              </Badge>
            </span>
            <span className="block">{report.asked}</span>
            {report.answerReason ? (
              <span className="block">{t('unmet.answered', { reason: report.answerReason })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
