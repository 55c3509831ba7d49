import { useMutation } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { showToast } from '../../../shared/kit/toast.tsx';
import { DiscardPlanDraftDocument } from './care-plan.generated.ts';

export interface ResumedEntryProps {
  caseId: string;
  savedAt: string;
  service: string;
  onResume: () => void;
  onDiscarded: () => unknown;
}

/** 書きかけの予定: what was being typed when the tab was closed, to go on with or to throw away. */
export function ResumedEntry({ caseId, savedAt, service, onResume, onDiscarded }: ResumedEntryProps) {
  const t = useT();
  const dates = useDates();
  const [discard, { loading }] = useMutation(DiscardPlanDraftDocument);
  const throwAway = async () => {
    try {
      await discard({ variables: { caseId, form: 'CARE_PLAN' } });
      await onDiscarded();
    } catch {
      showToast('error', t('draft.notDiscarded'));
    }
  };
  return (
    <Notice title={t('carePlan.halfTyped')}>
      <p>
        {t('carePlan.halfTypedText', {
          service: service || t('carePlan.unnamed'),
          at: dates.moment(savedAt),
        })}
      </p>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button size="s" onPress={onResume}>
          {t('carePlan.goOn')}
        </Button>
        <Button size="s" look="outline" isPending={loading} onPress={() => void throwAway()}>
          {t('draft.discard')}
        </Button>
      </div>
    </Notice>
  );
}
