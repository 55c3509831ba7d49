import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { EventDialog } from './event-dialog.tsx';
import { type CoordinationEventLineFragment, WithdrawCoordinationEventDocument } from './work.generated.ts';

export interface EventsProps {
  caseId: string;
  events: readonly CoordinationEventLineFragment[];
  /** The reader coordinates or leads this case. */
  mayRecord: boolean;
  onChanged: () => unknown;
}

/** 調整の記録 of a case, newest first. */
export function Events({ caseId, events, mayRecord, onChanged }: EventsProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { agencyId } = useSession();
  const [records, setRecords] = useState(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  const withdraw = useAction(WithdrawCoordinationEventDocument, t('event.withdrawn'), () => {
    setLeaving(null);
    return onChanged();
  });
  return (
    <div className="space-y-3">
      {events.length === 0 ? <EmptyState title={t('event.none')} /> : null}
      <ul className="space-y-3">
        {events.map((event) => (
          <li key={event.id} className="break-inside-avoid space-y-1 text-dns-16N-130">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge>{enumLabel('CoordinationEventKind', event.kind)}</Badge>
              <span>{dates.day(event.occurredOn)}</span>
              {event.means ? <span>{enumLabel('CoordinationEventMeans', event.means)}</span> : null}
              {event.place ? <span>{event.place}</span> : null}
              {mayRecord && event.recordedByAgency.id === agencyId ? (
                <span data-print="hide">
                  <Button look="text" size="s" onPress={() => setLeaving(event.id)}>
                    {t('event.withdraw')}
                  </Button>
                </span>
              ) : null}
            </p>
            <p>
              {t('event.with', { agencies: event.agencies.map(nameOf).join('、') })}
              {event.adviserPost ? `　${event.adviserField}：${event.adviserPost}` : ''}
            </p>
            {event.word ? <p className="whitespace-pre-line">{event.word.words}</p> : null}
          </li>
        ))}
      </ul>
      {mayRecord ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setRecords(true)}>
            {t('event.record')}
          </Button>
        </div>
      ) : null}
      {records ? (
        <EventDialog
          caseId={caseId}
          onClose={() => setRecords(false)}
          onDone={() => {
            setRecords(false);
            return onChanged();
          }}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={t('event.withdraw')}
          confirmLabel={t('event.withdraw')}
          isRunning={withdraw.isRunning}
          problems={withdraw.problems}
          onConfirm={() => void withdraw.run({ id: leaving })}
          onClose={() => setLeaving(null)}
        >
          <p>{t('event.withdrawLead')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
