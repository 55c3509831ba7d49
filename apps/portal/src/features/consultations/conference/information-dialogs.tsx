import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import { AnswerInformationRequestDocument, AskForInformationDocument } from './work.generated.ts';

export interface AskDialogProps {
  conferenceId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 情報の提供を求める: an agency of the register, or an organisation by its name. */
export function AskDialog({ conferenceId, onDone, onClose }: AskDialogProps) {
  const t = useT();
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [organisation, setOrganisation] = useState('');
  const [what, setWhat] = useState('');
  const [askedOn, setAskedOn] = useState(today());
  const [dueOn, setDueOn] = useState('');
  const [isChecked, setChecked] = useState(false);
  const ask = useAction(AskForInformationDocument, t('information.asked'), onDone);
  const missing = {
    who:
      (agency === null) === (organisation.trim() === '') ? t('information.problem.organisation') : undefined,
    what: what.trim() === '' ? t('information.problem.what') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (missed.length > 0) return;
    void ask.run({
      input: {
        conferenceId,
        agencyId: agency?.id ?? null,
        organisation: organisation.trim(),
        what: what.trim(),
        askedOn: askedOn || null,
        dueOn: dueOn || null,
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('information.ask')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={ask.isRunning}>
          {t('information.ask')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('information.duty')}</p>
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : ask.problems}
      />
      <AgencyPicker
        label={t('information.agency')}
        errorMessage={isChecked ? missing.who : undefined}
        selected={agency}
        onSelect={setAgency}
      />
      <TextField
        label={t('information.organisation')}
        maxLength={200}
        value={organisation}
        onChange={setOrganisation}
      />
      <TextArea
        isRequired
        rows={3}
        maxLength={2_000}
        label={t('information.what')}
        errorMessage={isChecked ? missing.what : undefined}
        value={what}
        onChange={setWhat}
      />
      <EraDateField label={t('information.askedOnLabel')} value={askedOn} onChange={setAskedOn} />
      <EraDateField label={t('information.dueOnLabel')} value={dueOn} onChange={setDueOn} />
    </Dialog>
  );
}

export interface AnswerRequestDialogProps {
  request: { id: string; version: number };
  onDone: () => unknown;
  onClose: () => void;
}

/** 返事を記録する: what was given, or that it was refused and why. */
export function AnswerRequestDialog({ request, onDone, onClose }: AnswerRequestDialogProps) {
  const t = useT();
  const [state, setState] = useState<'ANSWERED' | 'REFUSED'>('ANSWERED');
  const [word, setWord] = useState('');
  const [answeredOn, setAnsweredOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const answer = useAction(AnswerInformationRequestDocument, t('information.answered'), onDone);
  const missing = isChecked && word.trim() === '' ? t('information.problem.word') : undefined;
  const submit = () => {
    setChecked(true);
    if (word.trim() === '') return;
    void answer.run({ input: { ...request, state, word: word.trim(), answeredOn: answeredOn || null } });
  };
  return (
    <Dialog
      isOpen
      title={t('information.answer')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={answer.isRunning}>
          {t('information.answer')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : answer.problems} />
      <RadioGroup
        label={t('information.how')}
        direction="row"
        value={state}
        onChange={setState}
        choices={[
          { value: 'ANSWERED', label: t('information.given') },
          { value: 'REFUSED', label: t('information.refused') },
        ]}
      />
      <TextArea
        isRequired
        rows={3}
        maxLength={4_000}
        label={t('information.word')}
        errorMessage={missing}
        value={word}
        onChange={setWord}
      />
      <EraDateField label={t('information.answeredOn')} value={answeredOn} onChange={setAnsweredOn} />
    </Dialog>
  );
}
