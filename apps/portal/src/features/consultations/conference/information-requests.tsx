import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { AnswerRequestDialog, AskDialog } from './information-dialogs.tsx';

export interface InformationRequestsProps {
  conference: ConferenceDetailFragment;
  /** The reader belongs to the convener. */
  convened: boolean;
  onChanged: () => unknown;
}

/** 情報提供の依頼 (要綱第5条): who was asked for what, and what came of it. */
export function InformationRequests({ conference, convened, onChanged }: InformationRequestsProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [step, setStep] = useState<'ask' | { id: string; version: number } | null>(null);
  const done = () => {
    setStep(null);
    return onChanged();
  };
  return (
    <div className="space-y-3">
      <p className="text-dns-14N-130 text-solid-gray-800">{t('information.duty')}</p>
      {conference.informationRequests.length === 0 ? <EmptyState title={t('information.none')} /> : null}
      <ul className="space-y-3">
        {conference.informationRequests.map((request) => (
          <li key={request.id} className="break-inside-avoid space-y-1 text-dns-16N-130">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge tone={request.state === 'ASKED' ? 'blue' : 'neutral'}>
                {enumLabel('InformationRequestState', request.state)}
              </Badge>
              <span className="font-bold">{request.organisation ?? nameOf(request.agency)}</span>
              <span>{t('information.askedOn', { day: dates.short(request.askedOn) })}</span>
              {request.dueOn ? (
                <span>{t('information.dueOn', { day: dates.short(request.dueOn) })}</span>
              ) : null}
            </p>
            <p className="whitespace-pre-line">{request.what}</p>
            {request.word ? (
              <p className="whitespace-pre-line">
                {dates.short(request.answeredOn)}　{request.word}
              </p>
            ) : null}
            {convened && request.state === 'ASKED' ? (
              <span data-print="hide">
                <Button
                  look="text"
                  size="s"
                  onPress={() => setStep({ id: request.id, version: request.version })}
                >
                  {t('information.answer')}
                  <span className="sr-only">：{request.organisation ?? nameOf(request.agency)}</span>
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {convened && conference.closedAt === null ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setStep('ask')}>
            {t('information.ask')}
          </Button>
        </div>
      ) : null}
      {step === 'ask' ? (
        <AskDialog conferenceId={conference.id} onClose={() => setStep(null)} onDone={done} />
      ) : null}
      {step !== null && step !== 'ask' ? (
        <AnswerRequestDialog request={step} onClose={() => setStep(null)} onDone={done} />
      ) : null}
    </div>
  );
}
