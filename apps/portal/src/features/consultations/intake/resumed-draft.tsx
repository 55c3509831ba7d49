import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { DiscardIntakeDraftDocument } from './intake.generated.ts';

export interface ResumedDraftProps {
  draftId: string;
  savedAt: string;
  /** The draft is gone; the form begins empty. */
  onDiscarded: () => void;
}

/** Says that the form goes on with a draft, and lets it be discarded after asking. */
export function ResumedDraft({ draftId, savedAt, onDiscarded }: ResumedDraftProps) {
  const t = useT();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [discard, { loading }] = useMutation(DiscardIntakeDraftDocument);
  const startAnew = async () => {
    setFailed(false);
    try {
      await discard({ variables: { id: draftId } });
      onDiscarded();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Notice title={t('draft.opened')}>
      <p>{t('draft.openedText', { at: dates.moment(savedAt) })}</p>
      <Button size="s" look="outline" onPress={() => setAsking(true)}>
        {t('draft.startAnew')}
      </Button>
      {asking ? (
        <Dialog
          isOpen
          title={t('draft.startAnew')}
          onClose={() => setAsking(false)}
          actions={
            <Button isPending={loading} onPress={() => void startAnew()}>
              {t('draft.discard')}
            </Button>
          }
        >
          <ErrorSummary problems={failed ? [{ message: t('draft.notDiscarded') }] : []} />
          <p>{t('draft.startAnewAsk')}</p>
        </Dialog>
      ) : null}
    </Notice>
  );
}
