import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { EndCoordinationDocument } from './coordination.generated.ts';

export interface EndDialogProps {
  coordination: { id: string; version: number };
  /** The coordinator ends with advice; the agency that asked takes its request back. */
  asks: 'advice' | 'nothing';
  onDone: () => unknown;
  onClose: () => void;
}

/** 役割を決めずに終える: advice was enough, or the request is taken back. */
export function EndDialog({ coordination, asks, onDone, onClose }: EndDialogProps) {
  const t = useT();
  const [advice, setAdvice] = useState('');
  const [isChecked, setChecked] = useState(false);
  const end = useAction(EndCoordinationDocument, t('coordination.wasEnded'), onDone);
  const missing =
    isChecked && asks === 'advice' && advice.trim() === '' ? t('coordination.problem.advice') : undefined;
  const title = t(asks === 'advice' ? 'coordination.endWithAdvice' : 'coordination.takeBack');
  const submit = () => {
    setChecked(true);
    if (asks === 'advice' && advice.trim() === '') return;
    void end.run({ input: { ...coordination, advice: advice.trim() } });
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={end.isRunning}>
          {title}
        </Button>
      }
    >
      <p className="text-dns-16N-130">
        {t(asks === 'advice' ? 'coordination.endLead' : 'coordination.takeBackLead')}
      </p>
      <ErrorSummary problems={missing ? [{ message: missing }] : end.problems} />
      {asks === 'advice' ? (
        <TextArea
          isRequired
          label={t('coordination.advice')}
          errorMessage={missing}
          value={advice}
          onChange={setAdvice}
        />
      ) : null}
    </Dialog>
  );
}
