import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { CandidateFields, emptyCandidate } from './candidate-fields.tsx';
import { instantOf } from './moment-field.tsx';
import { OfferConferenceDatesDocument } from './work.generated.ts';

export interface OfferDatesDialogProps {
  conferenceId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 候補日を挙げる: the date is open again until one is fixed. */
export function OfferDatesDialog({ conferenceId, onDone, onClose }: OfferDatesDialogProps) {
  const t = useT();
  const [lines, setLines] = useState([emptyCandidate(0)] as Parameters<typeof CandidateFields>[0]['lines']);
  const [isChecked, setChecked] = useState(false);
  const offer = useAction(OfferConferenceDatesDocument, t('schedule.offered'), onDone);
  const moments = lines.flatMap((line) => instantOf(line) ?? []);
  const isMissing = moments.length < lines.length;
  const submit = () => {
    setChecked(true);
    if (!isMissing) void offer.run({ input: { conferenceId, startsAt: moments } });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('schedule.offer')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={offer.isRunning}>
          {t('schedule.offer')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('schedule.offerLead')}</p>
      <ErrorSummary
        problems={isChecked && isMissing ? [{ message: t('conference.problem.day') }] : offer.problems}
      />
      <CandidateFields lines={lines} onChange={setLines} />
    </Dialog>
  );
}
