import { useState } from 'react';
import type { UnmetNeedAnswer } from '../../shared/graphql/schema.generated.ts';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { RadioGroup } from '../../shared/kit/radio-group.tsx';
import { TextArea } from '../../shared/kit/text-field.tsx';
import { AnswerUnmetNeedReportDocument } from './unmet-needs.generated.ts';

export interface AnswerDialogProps {
  report: { id: string; version: number; asked: string };
  onDone: () => unknown;
  onClose: () => void;
}

/** 答える (section): taken up, in the roadmap or not now, and why. */
export function AnswerDialog({ report, onDone, onClose }: AnswerDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [answer, setAnswer] = useState<UnmetNeedAnswer | ''>('');
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const action = useAction(AnswerUnmetNeedReportDocument, t('unmet.wasAnswered'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  const missing = isChecked && answer === '' ? t('unmet.problem.answer') : undefined;
  const { id, version } = report;
  const submit = () => {
    setChecked(true);
    if (answer !== '') void action.run({ input: { id, version, answer, reason } });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('unmet.answer')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={action.isRunning}>
          {t('unmet.answer')}
        </Button>
      }
    >
      <p className="whitespace-pre-line text-dns-16N-130">{report.asked}</p>
      <ErrorSummary problems={missing ? [{ message: missing }] : action.problems} />
      <RadioGroup
        isRequired
        label={t('unmet.answer')}
        errorMessage={missing}
        value={answer}
        onChange={setAnswer}
        choices={enumChoices<UnmetNeedAnswer>('UnmetNeedAnswer')}
      />
      <TextArea
        isRequired
        label={t('unmet.reason')}
        hint={t('unmet.reasonHint')}
        errorMessage={fields['reason']}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
