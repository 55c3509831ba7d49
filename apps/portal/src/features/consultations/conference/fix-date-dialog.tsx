import { dateInJapan } from '@tsunagu/japan';
import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { instantOf, MomentField, type TypedMoment } from './moment-field.tsx';
import { FixConferenceDateDocument } from './work.generated.ts';

export interface FixDateDialogProps {
  conference: Pick<ConferenceDetailFragment, 'id' | 'version' | 'place'>;
  /** The moment that is proposed. */
  heldAt: string;
  onDone: () => unknown;
  onClose: () => void;
}

const typed = (instant: string): TypedMoment => ({
  day: dateInJapan(new Date(instant)),
  time: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' }).format(
    new Date(instant),
  ),
});

/** 日時を決める, or move it; calendars learn of it by the next file. */
export function FixDateDialog({ conference, heldAt, onDone, onClose }: FixDateDialogProps) {
  const t = useT();
  const [moment, setMoment] = useState(() => typed(heldAt));
  const [place, setPlace] = useState(conference.place ?? '');
  const fix = useAction(FixConferenceDateDocument, t('schedule.fixed'), onDone);
  const instant = instantOf(moment);
  return (
    <Dialog
      isOpen
      title={t('schedule.fix')}
      onClose={onClose}
      actions={
        <Button
          isPending={fix.isRunning}
          onPress={() => {
            if (instant)
              void fix.run({
                input: {
                  conferenceId: conference.id,
                  version: conference.version,
                  heldAt: instant,
                  place: place.trim() || null,
                },
              });
          }}
        >
          {t('schedule.fix')}
        </Button>
      }
    >
      <ErrorSummary problems={instant ? fix.problems : [{ message: t('conference.problem.day') }]} />
      <MomentField label={t('conference.day')} value={moment} onChange={setMoment} />
      <TextField label={t('conference.place')} maxLength={200} value={place} onChange={setPlace} />
    </Dialog>
  );
}
