import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { EndSupportPlanDocument, WithdrawSupportPlanDocument } from './support-plan.generated.ts';

export interface EndDialogProps {
  plan: { id: string; version: number };
  how: 'end' | 'withdraw';
  onDone: () => unknown;
  onConflict: () => unknown;
  onClose: () => void;
}

/** 終結 of an evaluated plan, or 取下げ of a draft: on which day and why. */
export function EndDialog({ plan, how, onDone, onConflict, onClose }: EndDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState(today);
  const [isChecked, setChecked] = useState(false);
  const end = useAction(EndSupportPlanDocument, t('supportPlan.ended'), onDone, onConflict);
  const withdraw = useAction(WithdrawSupportPlanDocument, t('supportPlan.withdrawn'), onDone, onConflict);
  const step = how === 'end' ? end : withdraw;
  const missing = isChecked && !reason.trim() ? t('supportPlan.problem.reason') : undefined;
  const submit = () => {
    setChecked(true);
    if (!reason.trim()) return;
    const { id, version } = plan;
    void step.run({ input: { id, version, endedOn: endedOn || null, reason: reason.trim() } });
  };
  return (
    <Dialog
      isOpen
      title={t(`supportPlan.${how}`)}
      onClose={onClose}
      actions={
        <Button look="danger" isPending={step.isRunning} onPress={submit}>
          {t(`supportPlan.${how}`)}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : step.problems} />
      <EraDateField label={t('supportPlan.endedOn')} value={endedOn} onChange={setEndedOn} />
      <TextArea
        isRequired
        rows={3}
        maxLength={1_000}
        label={t('supportPlan.reason')}
        errorMessage={missing}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
