import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { ReplacePartnerKeysDocument } from './partners.generated.ts';

export interface KeysDialogProps {
  client: { id: string; name: string };
  onReplaced: () => unknown;
  onClose: () => void;
}

/** 鍵を替える: the former keys prove nothing from then on. */
export function KeysDialog({ client, onReplaced, onClose }: KeysDialogProps) {
  const t = useT();
  const [keys, setKeys] = useState('');
  const action = useAction(ReplacePartnerKeysDocument, t('partner.keysDone'), () => {
    onClose();
    return onReplaced();
  });
  const fields = action.problems.find((problem) => problem.fields)?.fields;
  return (
    <Dialog
      isOpen
      title={t('partner.keysTitle', { name: client.name })}
      onClose={onClose}
      closeLabel={t('breakGlass.cancel')}
      actions={
        <Button isPending={action.isRunning} onPress={() => void action.run({ id: client.id, keys })}>
          {t('partner.replaceKeys')}
        </Button>
      }
    >
      <ErrorSummary problems={action.problems} />
      <p className="text-dns-16N-130">{t('partner.keysText')}</p>
      <TextArea
        isRequired
        label={t('partner.keys')}
        hint={t('partner.keysHint')}
        rows={8}
        value={keys}
        onChange={setKeys}
        errorMessage={fields?.keys}
      />
    </Dialog>
  );
}
