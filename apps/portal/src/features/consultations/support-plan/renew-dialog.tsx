import { useState } from 'react';
import type { SupportPlanKind, SupportPlanLoop } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { RenewSupportPlanDocument } from './support-plan.generated.ts';

export interface RenewDialogProps {
  plan: { id: string; version: number; kind: SupportPlanKind };
  onDone: () => unknown;
  onConflict: () => unknown;
  onClose: () => void;
}

/** Which loops belong to which kind of plan. */
const loopsOf: Record<SupportPlanKind, readonly SupportPlanLoop[]> = {
  MULTI_AGENCY: ['RECONSIDER'],
  PARTICIPATION: ['READJUST', 'RECONSIDER'],
  OUTREACH: ['REVISIT', 'RECONSIDER'],
};

/** 再検討・再調整・再訪問: how it goes on after the evaluation. */
export function RenewDialog({ plan, onDone, onConflict, onClose }: RenewDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const loops = loopsOf[plan.kind];
  const [loop, setLoop] = useState<SupportPlanLoop>(loops[0]!);
  const renew = useAction(RenewSupportPlanDocument, t('supportPlan.renewed'), onDone, onConflict);
  return (
    <Dialog
      isOpen
      title={t('supportPlan.renew')}
      onClose={onClose}
      actions={
        <Button
          isPending={renew.isRunning}
          onPress={() => void renew.run({ input: { id: plan.id, version: plan.version, loop } })}
        >
          {t('supportPlan.renew')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('supportPlan.renewLead')}</p>
      <ErrorSummary problems={renew.problems} />
      <RadioGroup
        label={t('supportPlan.loop')}
        value={loop}
        onChange={setLoop}
        choices={enumChoices<SupportPlanLoop>('SupportPlanLoop').filter(({ value }) => loops.includes(value))}
      />
    </Dialog>
  );
}
