import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { WriteConferenceMinutesDocument } from './work.generated.ts';

export interface MinutesProps {
  conference: ConferenceDetailFragment;
  /** The reader belongs to the convener's secretariat. */
  mayWrite: boolean;
  onChanged: () => unknown;
}

/** 議事録: only who sits or sat there reads it; nobody else learns whether there is one. */
export function Minutes({ conference, mayWrite, onChanged }: MinutesProps) {
  const t = useT();
  const dates = useDates();
  const [writes, setWrites] = useState(false);
  const { minutes } = conference;
  return (
    <div className="space-y-3">
      <p className="text-dns-14N-130 text-solid-gray-800">{t('minutes.lead')}</p>
      {minutes ? (
        <>
          <p className="whitespace-pre-line text-dns-16N-130">{minutes.minutes}</p>
          <p className="text-dns-14N-130 text-solid-gray-800">
            {[dates.moment(minutes.writtenAt), minutes.writtenBy?.name].filter(Boolean).join('　')}
          </p>
        </>
      ) : (
        <EmptyState title={t('minutes.none')} />
      )}
      {mayWrite ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setWrites(true)}>
            {t('minutes.write')}
          </Button>
        </div>
      ) : null}
      {writes ? (
        <MinutesDialog
          conference={conference}
          onClose={() => setWrites(false)}
          onDone={() => {
            setWrites(false);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}

interface MinutesDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

function MinutesDialog({ conference, onDone, onClose }: MinutesDialogProps) {
  const t = useT();
  const [text, setText] = useState(conference.minutes?.minutes ?? '');
  const [isChecked, setChecked] = useState(false);
  const write = useAction(WriteConferenceMinutesDocument, t('minutes.written'), onDone);
  const missing = isChecked && text.trim() === '' ? t('minutes.problem') : undefined;
  const submit = () => {
    setChecked(true);
    if (text.trim() === '') return;
    const version = conference.minutes?.version ?? 0;
    void write.run({ input: { conferenceId: conference.id, version, minutes: text.trim() } });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('minutes.write')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={write.isRunning}>
          {t('minutes.write')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : write.problems} />
      <TextArea
        isRequired
        rows={14}
        maxLength={20_000}
        label={t('minutes.title')}
        errorMessage={missing}
        value={text}
        onChange={setText}
      />
    </Dialog>
  );
}
