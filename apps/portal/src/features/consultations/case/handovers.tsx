import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { HandoverDetailFragment } from './case.generated.ts';

/** 引継ぎ in order: from whom to whom, with what word, and what was answered. */
export function Handovers({ handovers }: { handovers: readonly HandoverDetailFragment[] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  if (handovers.length === 0) return <EmptyState title={t('handover.none')} />;
  return (
    <ol className="space-y-2">
      {handovers.map((handover) => (
        <li key={handover.id} className="rounded-8 border border-solid-gray-300 p-3 text-dns-14N-130">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-bold">
              {t('handover.line', { from: nameOf(handover.from), to: nameOf(handover.to) })}
            </span>
            <Badge tone={handover.state === 'ACCEPTED' ? 'green' : 'neutral'}>
              {enumLabel('ConsultationHandoverState', handover.state)}
            </Badge>
            {handover.overdue ? <Badge tone="red">{t('handover.overdue')}</Badge> : null}
            <span className="text-solid-gray-800">{dates.moment(handover.sentAt)}</span>
            {handover.answeredAt ? (
              <span className="text-solid-gray-800">
                {t('handover.answeredAt', { at: dates.moment(handover.answeredAt) })}
              </span>
            ) : null}
          </div>
          {handover.word?.wordToTarget ? (
            <p className="mt-1 whitespace-pre-line">{handover.word.wordToTarget}</p>
          ) : null}
          {handover.word?.passedOnBecause ? (
            <p className="mt-1">{t('handover.because', { reason: handover.word.passedOnBecause })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
