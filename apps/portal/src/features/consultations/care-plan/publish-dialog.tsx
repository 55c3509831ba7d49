import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { PublishCarePlanDocument } from './care-plan.generated.ts';

export interface PublishDialogProps {
  caseId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 家族に渡す版をつくる, with its 作成日. */
export function PublishDialog({ caseId, onDone, onClose }: PublishDialogProps) {
  const t = useT();
  const [createdOn, setCreatedOn] = useState(today);
  const publish = useAction(PublishCarePlanDocument, t('carePlan.published'), () => {
    onClose();
    return onDone();
  });
  return (
    <Dialog
      isOpen
      title={t('carePlan.publish')}
      onClose={onClose}
      actions={
        <Button
          isPending={publish.isRunning}
          onPress={() => void publish.run({ input: { caseId, createdOn: createdOn || null } })}
        >
          {t('carePlan.publish')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('carePlan.publishLead')}</p>
      <ErrorSummary problems={publish.problems} />
      <EraDateField label={t('carePlan.createdOn')} value={createdOn} onChange={setCreatedOn} />
    </Dialog>
  );
}
