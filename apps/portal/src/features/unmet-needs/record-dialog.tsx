import { useState } from 'react';
import { today } from '../../shared/dates/use-dates.ts';
import type { UnmetNeedKind } from '../../shared/graphql/schema.generated.ts';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { EraDateField } from '../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { RadioGroup } from '../../shared/kit/radio-group.tsx';
import { TextArea } from '../../shared/kit/text-field.tsx';
import { RecordUnmetNeedDocument } from './unmet-needs.generated.ts';

export interface RecordDialogProps {
  caseId: string;
  onDone: () => unknown;
  onClose: () => void;
}

/** 資源のない困り事を記録する: the kind, and what would have helped. */
export function RecordDialog({ caseId, onDone, onClose }: RecordDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [kind, setKind] = useState<UnmetNeedKind | ''>('');
  const [words, setWords] = useState('');
  const [recordedOn, setRecordedOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const action = useAction(RecordUnmetNeedDocument, t('unmet.wasRecorded'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  const missing = isChecked && kind === '' ? t('unmet.problem.kind') : undefined;
  const submit = () => {
    setChecked(true);
    if (kind !== '') void action.run({ input: { caseId, kind, words, recordedOn: recordedOn || null } });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('unmet.record')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={action.isRunning}>
          {t('unmet.record')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('unmet.recordLead')}</p>
      <ErrorSummary problems={missing ? [{ message: missing }] : action.problems} />
      <RadioGroup
        isRequired
        label={t('unmet.kind')}
        errorMessage={missing}
        value={kind}
        onChange={setKind}
        choices={enumChoices<UnmetNeedKind>('UnmetNeedKind')}
      />
      <TextArea
        isRequired
        label={t('unmet.words')}
        errorMessage={fields['words']}
        value={words}
        onChange={setWords}
      />
      <EraDateField
        label={t('unmet.recordedOn')}
        errorMessage={fields['recordedOn']}
        value={recordedOn}
        onChange={setRecordedOn}
      />
    </Dialog>
  );
}
