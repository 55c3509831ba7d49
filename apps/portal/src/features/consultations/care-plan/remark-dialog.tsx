import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import type { CarePlanDetailFragment } from '../care-plan-page.generated.ts';
import { WriteCarePlanRemarkDocument } from './care-plan.generated.ts';

export interface RemarkDialogProps {
  caseId: string;
  plan: CarePlanDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 備考 of the whole plan. When another saved first, what they wrote stands beside what I write. */
export function RemarkDialog({ caseId, plan, onDone, onClose }: RemarkDialogProps) {
  const t = useT();
  const dates = useDates();
  const [base, setBase] = useState(plan.version);
  const [remark, setRemark] = useState(plan.remark ?? '');
  const [isBehind, setBehind] = useState(false);
  const write = useAction(
    WriteCarePlanRemarkDocument,
    t('carePlan.saved'),
    () => {
      onClose();
      return onDone();
    },
    async () => {
      await onDone();
      setBehind(true);
    },
  );
  // What is read anew after a conflict is what the next attempt answers.
  if (isBehind && plan.version !== base) setBase(plan.version);
  return (
    <Dialog
      isOpen
      title={t('carePlan.writeRemark')}
      onClose={onClose}
      actions={
        <Button
          isPending={write.isRunning}
          onPress={() => void write.run({ input: { caseId, version: base, remark } })}
        >
          {t('carePlan.save')}
        </Button>
      }
    >
      {isBehind ? (
        <Notice
          live
          tone="warning"
          title={t('carePlan.conflict.title', {
            name: plan.remarkSavedBy?.name ?? t('carePlan.conflict.someone'),
            at: dates.moment(plan.remarkSavedAt),
          })}
        >
          <p className="whitespace-pre-line">{plan.remark}</p>
          <Button size="s" look="outline" onPress={() => setRemark(plan.remark ?? '')}>
            {t('carePlan.conflict.takeTheirs')}
          </Button>
        </Notice>
      ) : (
        <ErrorSummary problems={write.problems} />
      )}
      <TextArea
        rows={6}
        maxLength={2_000}
        label={t('carePlan.remark')}
        hint={t('carePlan.remarkHint')}
        value={remark}
        onChange={setRemark}
      />
    </Dialog>
  );
}
