import type { ReactNode } from 'react';
import type { ActionProblem } from '../../../shared/graphql/use-action.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { StepProblems } from '../../../shared/session/step-problems.tsx';

export interface StepDialogProps {
  title: string;
  lead?: string;
  isRunning: boolean;
  problems: readonly ActionProblem[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One step of progress in a dialog: its fields, what the server refused, and the button that says what it does. */
export function StepDialog({
  title,
  lead,
  isRunning,
  problems,
  onSubmit,
  onClose,
  children,
}: StepDialogProps) {
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={onSubmit} isPending={isRunning}>
          {title}
        </Button>
      }
    >
      {lead ? <p className="text-dns-16N-130">{lead}</p> : null}
      <StepProblems problems={problems} onProved={onSubmit} />
      {children}
    </Dialog>
  );
}

/** What the server says of one field of the input. */
export function problemOf(problems: readonly ActionProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.fields?.[field])?.fields?.[field];
}
