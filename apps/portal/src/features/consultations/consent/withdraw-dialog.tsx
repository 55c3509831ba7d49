import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { WithdrawConsentDocument } from './consent.generated.ts';

export interface WithdrawDialogProps {
  consentId: string;
  /** Names of the agencies that stop seeing. */
  agencies: readonly string[];
  onDone: () => unknown;
  onClose: () => void;
}

/** 同意の撤回: says what happens before it happens. The person's word suffices; no reason is asked. */
export function WithdrawDialog({ consentId, agencies, onDone, onClose }: WithdrawDialogProps) {
  const t = useT();
  const withdraw = useAction(WithdrawConsentDocument, t('consent.withdrawn'), onDone);
  return (
    <Dialog
      isOpen
      title={t('consent.withdraw')}
      onClose={onClose}
      closeLabel={t('consent.keep')}
      actions={
        <Button
          look="danger"
          isPending={withdraw.isRunning}
          onPress={() => void withdraw.run({ id: consentId })}
        >
          {t('consent.withdraw')}
        </Button>
      }
    >
      <ErrorSummary problems={withdraw.problems} />
      <p className="text-dns-16N-130">{t('consent.withdrawLead')}</p>
      <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
        <li>{t('consent.withdrawStops', { agencies: agencies.join('、') })}</li>
        <li>{t('consent.withdrawKeeps')}</li>
        <li>{t('consent.withdrawKnown')}</li>
        <li>{t('consent.withdrawAgain')}</li>
      </ul>
    </Dialog>
  );
}
