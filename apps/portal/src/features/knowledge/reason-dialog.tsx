import { useState } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../shared/kit/notice.tsx';
import { TextArea } from '../../shared/kit/text-field.tsx';

export interface ReasonDialogProps {
  title: string;
  lead: string;
  problems: readonly { message: string }[];
  isRunning: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** A step that wants a reason in words: to cancel, to send back, to withdraw. */
export function ReasonDialog({ title, lead, problems, isRunning, onConfirm, onClose }: ReasonDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={() => onConfirm(reason.trim())} isPending={isRunning}>
          {title}
        </Button>
      }
    >
      <p>{lead}</p>
      <ErrorSummary problems={problems} />
      <TextArea
        isRequired
        label={t('knowledge.reason')}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
