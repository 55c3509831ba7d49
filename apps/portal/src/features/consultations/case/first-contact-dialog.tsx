import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import { NoteFirstContactDocument } from './actions.generated.ts';

export interface FirstContactDialogProps {
  handover: { id: string; version: number };
  onDone: () => unknown;
  onClose: () => void;
}

/** 初回連絡: when the agency that accepted first reached the person; now, unless it was earlier. */
export function FirstContactDialog({ handover, onDone, onClose }: FirstContactDialogProps) {
  const t = useT();
  const [day, setDay] = useState(today());
  const [time, setTime] = useState('');
  const note = useAction(NoteFirstContactDocument, t('handover.contactNoted'), onDone, onDone);
  const isNow = day === today() && time === '';
  const missing = !isNow && !(day && /^\d{2}:\d{2}$/.test(time));
  const [isChecked, setChecked] = useState(false);
  const submit = () => {
    setChecked(true);
    if (missing) return;
    void note.run({
      input: {
        handoverId: handover.id,
        version: handover.version,
        contactedAt: isNow ? null : `${day}T${time}:00+09:00`,
      },
    });
  };
  return (
    <Dialog
      isOpen
      title={t('handover.noteContact')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={note.isRunning}>
          {t('handover.noteContact')}
        </Button>
      }
    >
      <ErrorSummary
        problems={isChecked && missing ? [{ message: t('handover.problem.contact') }] : note.problems}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <EraDateField isRequired label={t('handover.contactDay')} value={day} onChange={setDay} />
        <TextField
          type="time"
          label={t('handover.contactTime')}
          hint={t('handover.contactTimeHint')}
          value={time}
          onChange={setTime}
        />
      </div>
    </Dialog>
  );
}
