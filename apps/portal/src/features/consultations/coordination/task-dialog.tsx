import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import {
  ChangeCoordinationTaskDocument,
  type CoordinationTaskLineFragment,
  RecordCoordinationTaskDocument,
} from './work.generated.ts';

export interface TaskDialogProps {
  caseId: string;
  /** The conference that agrees on it. */
  conferenceId?: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 課題を決める: who does what until when. */
export function TaskDialog({ caseId, conferenceId, onDone, onClose }: TaskDialogProps) {
  const t = useT();
  const [what, setWhat] = useState('');
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [isChecked, setChecked] = useState(false);
  const record = useAction(RecordCoordinationTaskDocument, t('task.recorded'), onDone);
  const missing = {
    what: what.trim() === '' ? t('task.problem.what') : undefined,
    agency: agency ? undefined : t('task.problem.agency'),
    dueOn: dueOn === '' ? t('task.problem.dueOn') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (!agency || missed.length > 0) return;
    void record.run({
      input: { caseId, conferenceId: conferenceId ?? null, what: what.trim(), agencyId: agency.id, dueOn },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('task.record')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={record.isRunning}>
          {t('task.record')}
        </Button>
      }
    >
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : record.problems}
      />
      <TextArea
        isRequired
        rows={2}
        maxLength={1_000}
        label={t('task.what')}
        errorMessage={isChecked ? missing.what : undefined}
        value={what}
        onChange={setWhat}
      />
      <AgencyPicker
        isRequired
        label={t('task.agency')}
        errorMessage={isChecked ? missing.agency : undefined}
        selected={agency}
        onSelect={setAgency}
      />
      <EraDateField
        isRequired
        label={t('task.dueOn')}
        errorMessage={isChecked ? missing.dueOn : undefined}
        value={dueOn}
        onChange={setDueOn}
      />
    </Dialog>
  );
}

export interface ChangeTaskDialogProps {
  task: CoordinationTaskLineFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 課題を改める: another agency or another day. */
export function ChangeTaskDialog({ task, onDone, onClose }: ChangeTaskDialogProps) {
  const t = useT();
  const [agency, setAgency] = useState<PickedAgency | null>(task.agency);
  const [dueOn, setDueOn] = useState(task.dueOn);
  const change = useAction(ChangeCoordinationTaskDocument, t('task.changed'), onDone);
  const missed = [
    agency ? undefined : t('task.problem.agency'),
    dueOn === '' ? t('task.problem.dueOn') : undefined,
  ].filter((message) => message !== undefined);
  return (
    <Dialog
      isOpen
      title={t('task.change')}
      onClose={onClose}
      actions={
        <Button
          isPending={change.isRunning}
          onPress={() => {
            if (agency && dueOn)
              void change.run({ input: { id: task.id, version: task.version, agencyId: agency.id, dueOn } });
          }}
        >
          {t('task.change')}
        </Button>
      }
    >
      <ErrorSummary problems={missed.length > 0 ? missed.map((message) => ({ message })) : change.problems} />
      <p className="whitespace-pre-line text-dns-16N-130">{task.what}</p>
      <AgencyPicker isRequired label={t('task.agency')} selected={agency} onSelect={setAgency} />
      <EraDateField isRequired label={t('task.dueOn')} value={dueOn} onChange={setDueOn} />
    </Dialog>
  );
}
