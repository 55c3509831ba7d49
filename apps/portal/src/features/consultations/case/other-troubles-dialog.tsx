import { useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';

export interface OtherTroublesDialogProps {
  isRunning: boolean;
  problems: readonly { message: string }[];
  onSubmit: (hasOtherTroubles: boolean, answer: string) => void;
  onClose: () => void;
}

/** 「他に困り事はありませんか？」: asked before a case may be closed, also by the agency that took it over. */
export function OtherTroublesDialog({ isRunning, problems, onSubmit, onClose }: OtherTroublesDialogProps) {
  const t = useT();
  const [troubles, setTroubles] = useState<'yes' | 'no' | ''>('');
  const [answer, setAnswer] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Dialog
      isOpen
      title={t('intake.otherTroubles')}
      onClose={onClose}
      actions={
        <Button
          isPending={isRunning}
          onPress={() => {
            setMissing(troubles === '');
            if (troubles) onSubmit(troubles === 'yes', troubles === 'yes' ? answer.trim() : '');
          }}
        >
          {t('consultation.noteOtherTroubles')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: t('intake.problem.otherTroubles') }] : problems} />
      <RadioGroup
        isRequired
        label={t('intake.otherTroublesAsk')}
        hint={t('intake.otherTroublesHint')}
        errorMessage={missing ? t('intake.problem.otherTroubles') : undefined}
        value={troubles}
        onChange={setTroubles}
        choices={[
          { value: 'yes', label: t('intake.otherYes') },
          { value: 'no', label: t('intake.otherNo') },
        ]}
      />
      {troubles === 'yes' ? (
        <TextArea rows={3} label={t('intake.otherAnswer')} value={answer} onChange={setAnswer} />
      ) : null}
    </Dialog>
  );
}
