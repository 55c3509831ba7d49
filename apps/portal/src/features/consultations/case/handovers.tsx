import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { handlesCase } from '../../../shared/session/handling.ts';
import { useSession } from '../../../shared/session/session.ts';
import type { ConsultationDetailFragment, HandoverDetailFragment } from './case.generated.ts';
import { FirstContactDialog } from './first-contact-dialog.tsx';

export interface HandoversProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
}

/** 引継ぎ in order: from whom to whom, with what word, what was answered, and when the person was reached. */
export function Handovers({ consultation, onChanged }: HandoversProps) {
  const { handovers } = consultation;
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const session = useSession();
  const [noting, setNoting] = useState<HandoverDetailFragment | null>(null);
  const notes = (handover: HandoverDetailFragment) =>
    handover.state === 'ACCEPTED' &&
    !handover.firstContactAt &&
    handover.to?.id === session.agencyId &&
    handlesCase(consultation, session.roles);
  if (handovers.length === 0) return <EmptyState title={t('handover.none')} />;
  return (
    <>
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
            {handover.firstContactAt ? (
              <p className="mt-1">
                {t('handover.contactedAt', {
                  at: dates.moment(handover.firstContactAt),
                  hours: dates.number(handover.hoursToFirstContact ?? 0),
                })}
              </p>
            ) : null}
            {notes(handover) ? (
              <p className="mt-1" data-print="hide">
                <Button look="outline" size="s" onPress={() => setNoting(handover)}>
                  {t('handover.noteContact')}
                </Button>
              </p>
            ) : null}
            {handover.word?.wordToTarget ? (
              <p className="mt-1 whitespace-pre-line">{handover.word.wordToTarget}</p>
            ) : null}
            {handover.word?.passedOnBecause ? (
              <p className="mt-1">{t('handover.because', { reason: handover.word.passedOnBecause })}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {noting ? (
        <FirstContactDialog
          handover={noting}
          onClose={() => setNoting(null)}
          onDone={() => {
            setNoting(null);
            return onChanged();
          }}
        />
      ) : null}
    </>
  );
}
