import { useSubscription } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { isOwnChange } from '../../../shared/live/own-changes.ts';
import { ConsultationChangedDocument } from './changed-by-others.generated.ts';

/**
 * Reads the consultation again when it changes, and says so when somebody else did it. What is being typed stays: the
 * page is only filled anew.
 */
export function ChangedByOthers({ id, onChanged }: { id: string; onChanged: () => unknown }) {
  const t = useT();
  const [byOthers, setByOthers] = useState(false);
  const isFirst = useRef(true);
  useSubscription(ConsultationChangedDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    // the first answer is what the page shows already
    onData: ({ data: { data } }) => {
      if (!data?.consultationChanged) return;
      if (isFirst.current) {
        isFirst.current = false;
        return;
      }
      void onChanged();
      if (!isOwnChange()) setByOthers(true);
    },
  });
  if (!byOthers) return null;
  return (
    <Notice live tone="info" title={t('consultation.changedByOthers')}>
      <p>{t('consultation.changedByOthersText')}</p>
      <Button look="outline" size="s" onPress={() => setByOthers(false)}>
        {t('kit.close')}
      </Button>
    </Notice>
  );
}
