import { useEffect } from 'react';
import { useT } from '../shared/i18n/use-t.ts';
import { buttonClass } from '../shared/kit/button.tsx';
import { signInAddress } from '../shared/session/session.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Shown to nobody in particular: what this is, and the way in, which leads back to the page that was asked for. */
export function SignInPage() {
  const t = useT();
  const here = `${window.location.pathname}${window.location.search}`;
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-6 p-6">
      <div>
        <p className="text-std-16N-170">{t('app.city')}</p>
        <h1 className="text-std-36B-140">{t('app.name')}</h1>
        <p className="text-std-16N-170 mt-2">{t('signIn.lead')}</p>
      </div>
      <a className={buttonClass('solid')} href={signInAddress(here === '/signed-in' ? '/' : here)}>
        {t('signIn.button')}
      </a>
      <p className="text-dns-14N-130 text-solid-gray-700">{t('signIn.care')}</p>
      <LanguageSwitch />
    </main>
  );
}
