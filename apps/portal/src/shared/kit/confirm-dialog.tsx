import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorSummary } from './notice.tsx';

export interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  isRunning: boolean;
  problems: readonly { message: string }[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Says what a step does before it is done, and keeps the refusal in view. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, isRunning, problems, onConfirm, onClose } = props;
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <Button look="danger" isPending={isRunning} onPress={onConfirm}>
          {confirmLabel}
        </Button>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="space-y-2 text-dns-16N-130">{children}</div>
    </Dialog>
  );
}
