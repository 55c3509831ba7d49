import { type ReactNode, useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { type ActionProblem, useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import {
  AdviseOnFundDocument,
  ConfirmFundConsultationDocument,
  DecideFundApplicationDocument,
  type FundApplicationDetailFragment,
  SettleFundSupportDocument,
} from '../fund.generated.ts';
import { useYen, wholeYen } from '../fund-words.ts';

export interface StepDialogProps {
  application: FundApplicationDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

interface FrameProps {
  title: string;
  lead: string;
  isRunning: boolean;
  problems: readonly ActionProblem[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

function Frame({ title, lead, isRunning, problems, onSubmit, onClose, children }: FrameProps) {
  return (
    <Dialog
      isOpen
      wide
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={onSubmit} isPending={isRunning}>
          {title}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{lead}</p>
      <ErrorSummary problems={problems} />
      {children}
    </Dialog>
  );
}

const fieldsOf = (problems: readonly ActionProblem[]): Record<string, string> =>
  Object.assign({}, ...problems.map((one) => one.fields));

/** 市との協議 (lead division). */
export function ConsultDialog({ application, onDone, onClose }: StepDialogProps) {
  const t = useT();
  const [consultation, setConsultation] = useState('');
  const [consultedOn, setConsultedOn] = useState(today());
  const action = useAction(ConfirmFundConsultationDocument, t('fund.wasConsulted'), onDone);
  const fields = fieldsOf(action.problems);
  const { id, version } = application;
  return (
    <Frame
      title={t('fund.consult')}
      lead={t('fund.consultLead')}
      {...action}
      onSubmit={() =>
        void action.run({ input: { id, version, consultation, consultedOn: consultedOn || null } })
      }
      onClose={onClose}
    >
      <TextArea
        isRequired
        label={t('fund.consultation')}
        errorMessage={fields['consultation']}
        value={consultation}
        onChange={setConsultation}
      />
      <EraDateField
        label={t('fund.consultedOn')}
        errorMessage={fields['consultedOn']}
        value={consultedOn}
        onChange={setConsultedOn}
      />
    </Frame>
  );
}

/** アドバイザーの意見 (adviser). */
export function AdviseDialog({ application, onDone, onClose }: StepDialogProps) {
  const t = useT();
  const [agrees, setAgrees] = useState<'yes' | 'no' | ''>('');
  const [opinion, setOpinion] = useState('');
  const [isChecked, setChecked] = useState(false);
  const action = useAction(AdviseOnFundDocument, t('fund.wasAdvised'), onDone);
  const missing = isChecked && agrees === '' ? t('fund.problem.agrees') : undefined;
  const { id, version } = application;
  const submit = () => {
    setChecked(true);
    if (agrees !== '') void action.run({ input: { id, version, agrees: agrees === 'yes', opinion } });
  };
  return (
    <Frame
      title={t('fund.advise')}
      lead={t('fund.adviseLead')}
      isRunning={action.isRunning}
      problems={missing ? [{ message: missing }] : action.problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        isRequired
        label={t('fund.agreesLabel')}
        errorMessage={missing}
        value={agrees}
        onChange={setAgrees}
        choices={[
          { value: 'yes', label: t('fund.agrees') },
          { value: 'no', label: t('fund.disagrees') },
        ]}
      />
      <TextArea
        isRequired
        label={t('fund.opinion')}
        errorMessage={fieldsOf(action.problems)['opinion']}
        value={opinion}
        onChange={setOpinion}
      />
    </Frame>
  );
}

/** 承認する・しない (lead division). */
export function DecideDialog({ application, onDone, onClose }: StepDialogProps) {
  const t = useT();
  const [approves, setApproves] = useState<'yes' | 'no' | ''>('');
  const [reason, setReason] = useState('');
  const [decidedOn, setDecidedOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const action = useAction(DecideFundApplicationDocument, t('fund.wasDecided'), onDone);
  const fields = fieldsOf(action.problems);
  const missing = isChecked && approves === '' ? t('fund.problem.approves') : undefined;
  const { id, version } = application;
  const submit = () => {
    setChecked(true);
    if (approves === '') return;
    void action.run({
      input: { id, version, approves: approves === 'yes', reason, decidedOn: decidedOn || null },
    });
  };
  return (
    <Frame
      title={t('fund.decide')}
      lead={t('fund.decideLead')}
      isRunning={action.isRunning}
      problems={missing ? [{ message: missing }] : action.problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        isRequired
        label={t('fund.decision')}
        errorMessage={missing}
        value={approves}
        onChange={setApproves}
        choices={[
          { value: 'yes', label: t('fund.approves') },
          { value: 'no', label: t('fund.declines') },
        ]}
      />
      <TextArea
        label={t('fund.decisionReason')}
        hint={t('fund.decisionReasonHint')}
        errorMessage={fields['reason']}
        value={reason}
        onChange={setReason}
      />
      <EraDateField
        label={t('fund.decidedOn')}
        errorMessage={fields['decidedOn']}
        value={decidedOn}
        onChange={setDecidedOn}
      />
    </Frame>
  );
}

/** 領収書で精算する: what was spent, and which papers of the case prove it. */
export function SettleDialog({ application, onDone, onClose }: StepDialogProps) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const [spent, setSpent] = useState('');
  const [receipts, setReceipts] = useState<string[]>([]);
  const [settledOn, setSettledOn] = useState(today());
  const action = useAction(SettleFundSupportDocument, t('fund.wasSettled'), onDone);
  const fields = fieldsOf(action.problems);
  const papers = (application.consultation?.attachments ?? []).filter(({ kind }) => kind === 'DOCUMENT');
  const { id, version } = application;
  const submit = () =>
    void action.run({
      input: {
        id,
        version,
        spentYen: wholeYen(spent),
        attachmentIds: receipts,
        settledOn: settledOn || null,
      },
    });
  return (
    <Frame
      title={t('fund.settle')}
      lead={t('fund.settleLead', { amount: yen(application.amountYen) })}
      {...action}
      onSubmit={submit}
      onClose={onClose}
    >
      {papers.length === 0 ? (
        <p>{t('fund.noReceipts')}</p>
      ) : (
        <CheckboxGroup
          isRequired
          label={t('fund.receipts')}
          errorMessage={fields['attachmentIds']}
          value={receipts}
          onChange={setReceipts}
          choices={papers.map((paper) => ({
            value: paper.id,
            label: paper.fileName ?? t('fund.paperOf', { day: dates.moment(paper.addedAt) }),
          }))}
        />
      )}
      <TextField
        isRequired
        label={t('fund.spentField')}
        inputMode="numeric"
        errorMessage={fields['spentYen']}
        value={spent}
        onChange={setSpent}
      />
      <EraDateField
        label={t('fund.settledOn')}
        errorMessage={fields['settledOn']}
        value={settledOn}
        onChange={setSettledOn}
      />
    </Frame>
  );
}
