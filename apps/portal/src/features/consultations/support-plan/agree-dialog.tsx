import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { AgreeSupportPlanDocument } from './support-plan.generated.ts';

export interface AgreeDialogProps {
  plan: { id: string; version: number };
  conferences: readonly { id: string; heldAt: string }[];
  onDone: () => unknown;
  onConflict: () => unknown;
  onClose: () => void;
}

/** 会議で決まったこと: which 重層的支援会議 agreed, and on which day. */
export function AgreeDialog({ plan, conferences, onDone, onConflict, onClose }: AgreeDialogProps) {
  const t = useT();
  const dates = useDates();
  const [conferenceId, setConferenceId] = useState(conferences.length === 1 ? conferences[0]!.id : '');
  const [agreedOn, setAgreedOn] = useState(today);
  const [isChecked, setChecked] = useState(false);
  const agree = useAction(AgreeSupportPlanDocument, t('supportPlan.agreed'), onDone, onConflict);
  const missing = isChecked && !conferenceId ? t('supportPlan.problem.conference') : undefined;
  const submit = () => {
    setChecked(true);
    if (!conferenceId) return;
    const { id, version } = plan;
    void agree.run({ input: { id, version, conferenceId, agreedOn: agreedOn || null } });
  };
  return (
    <Dialog
      isOpen
      title={t('supportPlan.agree')}
      onClose={onClose}
      actions={
        conferences.length > 0 ? (
          <Button isPending={agree.isRunning} onPress={submit}>
            {t('supportPlan.agree')}
          </Button>
        ) : null
      }
    >
      <p className="text-dns-16N-130">{t('supportPlan.agreeLead')}</p>
      <ErrorSummary problems={missing ? [{ message: missing }] : agree.problems} />
      {conferences.length === 0 ? (
        <Notice title={t('supportPlan.noConference')} />
      ) : (
        <>
          <Select
            isRequired
            label={t('supportPlan.conference')}
            emptyLabel={t('supportPlan.chooseConference')}
            errorMessage={missing}
            value={conferenceId}
            onChange={setConferenceId}
            choices={conferences.map(({ id, heldAt }) => ({ value: id, label: dates.moment(heldAt) }))}
          />
          <EraDateField label={t('supportPlan.agreedOn')} value={agreedOn} onChange={setAgreedOn} />
        </>
      )}
    </Dialog>
  );
}
