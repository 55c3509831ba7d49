import { escapeHtml, type Language, renderPage } from '../page.ts';

type RenderedPage = ReturnType<typeof renderPage>;

const words = {
  ja: {
    signOut: 'サインアウト',
    signOutLead: '開発用の認証サーバーからもサインアウトします。',
    signedOut: 'サインアウトしました',
    error: 'サインインを続けられません',
    errorLead:
      'このページは古いか、別のブラウザーで始めたものです。つなぐを開いて、もう一度サインインしてください。',
    back: 'つなぐを開く',
  },
  en: {
    signOut: 'Sign out',
    signOutLead: 'This signs you out of the development identity provider as well.',
    signedOut: 'You are signed out',
    error: 'Cannot go on with this sign-in',
    errorLead: 'This page is too old or was started in another browser. Open つなぐ and sign in again.',
    back: 'Open つなぐ',
  },
} as const;

/** Asked before the provider's own session ends; with scripts it answers itself. */
export function signOutPage(language: Language, form: string, clientOrigin: string): RenderedPage {
  const w = words[language];
  return renderPage({
    language,
    title: w.signOut,
    main: `<h1>${w.signOut}</h1><p class="lead">${w.signOutLead}</p>${form}
<p class="actions"><button class="button" form="op.logoutForm" name="logout" value="yes" id="confirm">${w.signOut}</button></p>`,
    formTargets: [clientOrigin],
    script: `document.getElementById('confirm').click()`,
  });
}

export function signedOutPage(language: Language, clientOrigin: string): RenderedPage {
  const w = words[language];
  return renderPage({
    language,
    title: w.signedOut,
    main: `<h1>${w.signedOut}</h1>${back(w.back, clientOrigin)}`,
  });
}

export function errorPage(language: Language, clientOrigin: string): RenderedPage {
  const w = words[language];
  return renderPage({
    language,
    title: w.error,
    main: `<h1>${w.error}</h1><p class="lead">${w.errorLead}</p>${back(w.back, clientOrigin)}`,
  });
}

function back(label: string, clientOrigin: string): string {
  return `<p class="actions"><a class="button" href="${escapeHtml(clientOrigin)}/">${label}</a></p>`;
}
