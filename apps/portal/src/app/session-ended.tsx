import { useEffect } from 'react';
import { useT } from '../shared/i18n/use-t.ts';
import { buttonClass } from '../shared/kit/button.tsx';
import { Dialog } from '../shared/kit/dialog.tsx';
import { onSignIn, signInAddress } from '../shared/session/session.ts';

/**
 * The session ended while somebody was working. The page stays with everything that was typed; signing in happens
 * in a second tab, and this page goes on as soon as that tab is done.
 */
export function SessionEnded({ isOpen, onSignedIn }: { isOpen: boolean; onSignedIn: () => void }) {
  const t = useT();
  useEffect(() => (isOpen ? onSignIn(onSignedIn) : undefined), [isOpen, onSignedIn]);
  return (
    <Dialog
      title={t('signIn.ended')}
      isOpen={isOpen}
      onClose={onSignedIn}
      closeLabel={t('signIn.done')}
      actions={
        <a
          className={buttonClass('solid')}
          href={signInAddress('/signed-in')}
          target="_blank"
          rel="noopener opener"
        >
          {t('signIn.again')}
        </a>
      }
    >
      <p>{t('signIn.endedText')}</p>
    </Dialog>
  );
}
