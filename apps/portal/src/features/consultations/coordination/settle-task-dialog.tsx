import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { type CoordinationTaskLineFragment, SettleCoordinationTaskDocument } from './work.generated.ts';

export interface SettleTaskDialogProps {
  task: CoordinationTaskLineFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 課題を終える: done or dropped, in a word. */
export function SettleTaskDialog({ task, onDone, onClose }: SettleTaskDialogProps) {
  const t = useT();
  const [state, setState] = useState<'DONE' | 'DROPPED'>('DONE');
  const [word, setWord] = useState('');
  const [settledOn, setSettledOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const settle = useAction(SettleCoordinationTaskDocument, t('task.settled'), onDone);
  const missing = isChecked && word.trim() === '' ? t('task.problem.word') : undefined;
  const submit = () => {
    setChecked(true);
    if (word.trim() === '') return;
    void settle.run({
      input: { id: task.id, version: task.version, state, word: word.trim(), settledOn: settledOn || null },
    });
  };
  return (
    <Dialog
      isOpen
      title={t('task.settle')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={settle.isRunning}>
          {t('task.settle')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : settle.problems} />
      <p className="whitespace-pre-line text-dns-16N-130">{task.what}</p>
      <RadioGroup
        label={t('task.how')}
        direction="row"
        value={state}
        onChange={setState}
        choices={[
          { value: 'DONE', label: t('task.done') },
          { value: 'DROPPED', label: t('task.dropped') },
        ]}
      />
      <TextArea
        isRequired
        rows={3}
        maxLength={1_000}
        label={t('task.word')}
        errorMessage={missing}
        value={word}
        onChange={setWord}
      />
      <EraDateField label={t('task.settledOn')} value={settledOn} onChange={setSettledOn} />
    </Dialog>
  );
}
