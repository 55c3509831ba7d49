import { useState } from 'react';
import type { ConsultationCaseOutcome } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';

export interface CloseDialogProps {
  isRunning: boolean;
  problems: readonly { message: string }[];
  onSubmit: (outcome: ConsultationCaseOutcome, note: string) => void;
  onClose: () => void;
}

/** 終結: with what result. */
export function CloseDialog({ isRunning, problems, onSubmit, onClose }: CloseDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [outcome, setOutcome] = useState<ConsultationCaseOutcome | ''>('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Dialog
      isOpen
      title={t('consultation.close')}
      onClose={onClose}
      actions={
        <Button
          isPending={isRunning}
          onPress={() => {
            setMissing(outcome === '');
            if (outcome) onSubmit(outcome, note.trim());
          }}
        >
          {t('consultation.close')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: t('consultation.problem.outcome') }] : problems} />
      <RadioGroup
        isRequired
        label={t('consultation.outcome')}
        errorMessage={missing ? t('consultation.problem.outcome') : undefined}
        value={outcome}
        onChange={setOutcome}
        choices={enumChoices<ConsultationCaseOutcome>('ConsultationCaseOutcome')}
      />
      <TextArea rows={3} label={t('consultation.closingNote')} value={note} onChange={setNote} />
    </Dialog>
  );
}
