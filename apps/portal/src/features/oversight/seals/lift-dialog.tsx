import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { StepProblems } from '../../../shared/session/step-problems.tsx';
import { LiftSealDocument } from './seals.generated.ts';

export interface LiftDialogProps {
  seal: { id: string };
  onLifted: () => unknown;
  onClose: () => void;
}

/** 支援措置を解く: what becomes visible again, to whom. */
export function LiftDialog({ seal, onLifted, onClose }: LiftDialogProps) {
  const t = useT();
  const action = useAction(LiftSealDocument, t('seal.liftDone'), () => {
    onClose();
    return onLifted();
  });
  const submit = () => void action.run({ id: seal.id });
  return (
    <Dialog
      isOpen
      title={t('seal.liftTitle')}
      onClose={onClose}
      closeLabel={t('breakGlass.cancel')}
      actions={
        <Button look="danger" isPending={action.isRunning} onPress={submit}>
          {t('seal.lift')}
        </Button>
      }
    >
      <StepProblems problems={action.problems} onProved={submit} />
      <p className="text-dns-16N-130">{t('seal.liftText')}</p>
    </Dialog>
  );
}
