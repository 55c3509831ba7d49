import { useEffect } from 'react';
import { useT } from '../shared/i18n/use-t.ts';
import { Page } from '../shared/kit/page.tsx';
import { announceSignIn } from '../shared/session/session.ts';

/** The end of signing in again in a second tab: tells the first one and closes. */
export function SignedInPage() {
  const t = useT();
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <Page title={t('signIn.back')}>
      <p>{t('signIn.backText')}</p>
    </Page>
  );
}
