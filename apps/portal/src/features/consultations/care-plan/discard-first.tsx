import type { PlanForm } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { DiscardPlanDraftDocument } from './care-plan.generated.ts';

export interface DiscardFirstProps {
  caseId: string;
  form: PlanForm;
  /** The half typed one is gone; the other form may open. */
  onDiscarded: () => unknown;
  onClose: () => void;
}

/** Asks before another form takes the place of what is half typed: of each kind one draft is kept per case. */
export function DiscardFirst({ caseId, form, onDiscarded, onClose }: DiscardFirstProps) {
  const t = useT();
  const discard = useAction(DiscardPlanDraftDocument, t('carePlan.draftDiscarded'), onDiscarded);
  return (
    <ConfirmDialog
      title={t('carePlan.discardFirst')}
      confirmLabel={t('carePlan.discardAndGoOn')}
      isRunning={discard.isRunning}
      problems={discard.problems}
      onConfirm={() => void discard.run({ caseId, form })}
      onClose={onClose}
    >
      <p>{t('carePlan.discardFirstText')}</p>
    </ConfirmDialog>
  );
}
