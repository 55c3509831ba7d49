import { useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import { AgencySuggestions, type TickedWorry } from '../agency-picker/agency-suggestions.tsx';

export interface HandoverAnswer {
  toAgencyId: string;
  reason: string;
  wordToTarget: string;
  citizenTold: boolean;
}

export interface HandoverDialogProps {
  title: string;
  lead: string;
  /** Passing on needs a reason; sending does not. */
  asksReason: boolean;
  submitLabel: string;
  /** What is ticked on the sheet: who handles it is suggested. */
  worries: readonly TickedWorry[];
  isRunning: boolean;
  problems: readonly { message: string }[];
  onSubmit: (answer: HandoverAnswer) => void;
  onClose: () => void;
}

/** 引継ぎ: to which agency, a word to it, and that the person was told. Nobody can refuse; one can pass on. */
export function HandoverDialog(props: HandoverDialogProps) {
  const t = useT();
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [reason, setReason] = useState('');
  const [word, setWord] = useState('');
  const [told, setTold] = useState(false);
  const [missing, setMissing] = useState<{ agency?: string; reason?: string }>({});
  const submit = () => {
    const found = {
      agency: agency ? undefined : t('handover.problem.agency'),
      reason: props.asksReason && reason.trim() === '' ? t('handover.problem.reason') : undefined,
    };
    setMissing(found);
    if (agency && !found.reason) {
      props.onSubmit({
        toAgencyId: agency.id,
        reason: reason.trim(),
        wordToTarget: word.trim(),
        citizenTold: told,
      });
    }
  };
  const missed = [missing.agency, missing.reason].filter((message) => message !== undefined);
  return (
    <Dialog
      isOpen
      wide
      title={props.title}
      onClose={props.onClose}
      actions={
        <Button onPress={submit} isPending={props.isRunning}>
          {props.submitLabel}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{props.lead}</p>
      <ErrorSummary problems={missed.length > 0 ? missed.map((message) => ({ message })) : props.problems} />
      <AgencySuggestions worries={props.worries} onSelect={setAgency} />
      <AgencyPicker
        isRequired
        label={t('handover.to')}
        errorMessage={missing.agency}
        selected={agency}
        onSelect={setAgency}
      />
      {props.asksReason ? (
        <TextArea
          isRequired
          rows={2}
          label={t('handover.reason')}
          errorMessage={missing.reason}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <TextArea
        rows={3}
        label={t('handover.word')}
        hint={t('handover.wordHint')}
        value={word}
        onChange={setWord}
      />
      <Checkbox isSelected={told} onChange={setTold}>
        {t('handover.citizenTold')}
      </Checkbox>
    </Dialog>
  );
}
