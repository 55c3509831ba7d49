import { useState } from 'react';
import type { MonitoringOutcome } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { CloseMonitoringDocument } from './coordination.generated.ts';

export interface CloseMonitoringDialogProps {
  monitoring: { id: string; version: number };
  onDone: () => unknown;
  onClose: () => void;
}

/** モニタリングを終える: how it ended and what came of it; from then on the coordinator no longer sees the case. */
export function CloseMonitoringDialog({ monitoring, onDone, onClose }: CloseMonitoringDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [outcome, setOutcome] = useState<MonitoringOutcome | ''>('');
  const [result, setResult] = useState('');
  const [isChecked, setChecked] = useState(false);
  const close = useAction(CloseMonitoringDocument, t('monitoring.closed'), onDone);
  const missing = {
    outcome: outcome === '' ? t('monitoring.problem.outcome') : undefined,
    result: result.trim() === '' ? t('monitoring.problem.result') : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (outcome === '' || missed.length > 0) return;
    void close.run({ input: { ...monitoring, outcome, result: result.trim() } });
  };
  return (
    <Dialog
      isOpen
      title={t('monitoring.close')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={close.isRunning}>
          {t('monitoring.close')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('monitoring.closeLead')}</p>
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : close.problems}
      />
      <RadioGroup
        isRequired
        label={t('monitoring.outcome')}
        errorMessage={isChecked ? missing.outcome : undefined}
        value={outcome}
        onChange={setOutcome}
        choices={enumChoices<MonitoringOutcome>('MonitoringOutcome').filter(
          ({ value }) => value !== 'PASSED_ON',
        )}
      />
      <TextArea
        isRequired
        label={t('monitoring.result')}
        errorMessage={isChecked ? missing.result : undefined}
        value={result}
        onChange={setResult}
      />
    </Dialog>
  );
}
