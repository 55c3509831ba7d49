import { escapeHtml, type Language, renderPage } from '../page.ts';

/** Why a sign-in did not work. The page tells the person what to do, and an attacker nothing. */
export type SignInProblem =
  | 'unknown-attempt'
  | 'not-confirmed'
  | 'cancelled'
  | 'not-registered'
  | 'agency-unknown'
  | 'no-role'
  | 'session-over'
  | 'another-person'
  | 'not-asked-again'
  | 'provider-unreachable'
  | 'failed';

interface Explanation {
  status: number;
  ja: [title: string, text: string];
  en: [title: string, text: string];
}

const explanations: Record<SignInProblem, Explanation> = {
  'unknown-attempt': {
    status: 400,
    ja: [
      'サインインを続けられません',
      '時間がたちすぎたか、この手続きは済んでいます。もう一度サインインしてください。',
    ],
    en: ['Cannot go on with this sign-in', 'It is too old or already done. Please sign in again.'],
  },
  'not-confirmed': {
    status: 400,
    ja: [
      'サインインを確認できませんでした',
      'もう一度サインインしてください。続くときは、下の番号を添えて管理者に連絡してください。',
    ],
    en: [
      'The sign-in could not be confirmed',
      'Please sign in again. If this goes on, tell your administrator the number below.',
    ],
  },
  cancelled: {
    status: 200,
    ja: ['サインインをやめました', 'いつでも、もう一度サインインできます。'],
    en: ['Sign-in cancelled', 'You can sign in again at any time.'],
  },
  'not-registered': {
    status: 403,
    ja: [
      'この職員は利用できません',
      '職員として登録されていないか、利用が停止されています。所属の管理者に連絡してください。',
    ],
    en: [
      'This account cannot be used',
      'It is not registered as staff, or it is suspended. Please ask your administrator.',
    ],
  },
  'agency-unknown': {
    status: 403,
    ja: [
      '所属の機関を確かめられません',
      '認証サーバーから受け取った所属が、つなぐに登録されていません。所属の管理者に連絡してください。',
    ],
    en: [
      'Your agency is not known',
      'The identity provider names an agency that is not registered in つなぐ. Please ask your administrator.',
    ],
  },
  'no-role': {
    status: 403,
    ja: [
      '役割が割り当てられていません',
      '認証サーバーに、つなぐで使う役割が登録されていません。所属の管理者に連絡してください。',
    ],
    en: [
      'You have no role',
      'The identity provider names no role that つなぐ knows. Please ask your administrator.',
    ],
  },
  'session-over': {
    status: 401,
    ja: ['サインインが終わっています', 'もう一度サインインしてから、操作をやり直してください。'],
    en: ['You are signed out', 'Please sign in again and repeat what you were doing.'],
  },
  'another-person': {
    status: 403,
    ja: [
      '本人の確認ができませんでした',
      'サインインしている職員とは別の人として確認されました。もとの画面から、本人としてやり直してください。',
    ],
    en: [
      'Your identity could not be confirmed',
      'Somebody else than the person signed in was confirmed. Please repeat it from where you were, as yourself.',
    ],
  },
  'not-asked-again': {
    status: 403,
    ja: [
      '本人の確認ができませんでした',
      '認証サーバーが本人を確かめ直していません。もとの画面からやり直し、続くときは管理者に連絡してください。',
    ],
    en: [
      'Your identity could not be confirmed',
      'The identity provider did not ask you again. Please repeat it, and tell your administrator if this goes on.',
    ],
  },
  'provider-unreachable': {
    status: 503,
    ja: [
      '認証サーバーに接続できません',
      '少し待ってから、もう一度サインインしてください。続くときは管理者に連絡してください。',
    ],
    en: [
      'The identity provider does not answer',
      'Please wait a little and sign in again. If this goes on, ask your administrator.',
    ],
  },
  failed: {
    status: 500,
    ja: [
      '処理できませんでした',
      '少し待ってから、もう一度お試しください。続くときは、下の番号を添えて管理者に連絡してください。',
    ],
    en: [
      'Something went wrong',
      'Please try again in a little while. If this goes on, tell your administrator the number below.',
    ],
  },
};

export interface SignInProblemPage {
  problem: SignInProblem;
  language: Language;
  errorId?: string;
  /** The step-up that failed: where to go back to (empty: a window of its own), and a script that tells who waits. */
  stepUp?: { returnTo: string; script: string };
}

export function signInProblemPage({ problem, language, errorId, stepUp }: SignInProblemPage): {
  status: number;
  html: string;
  headers: Record<string, string>;
} {
  const explanation = explanations[problem];
  const [title, text] = explanation[language];
  const words =
    language === 'ja'
      ? { again: 'もう一度サインインする', home: '最初のページへ', back: 'もとの画面に戻る', number: '番号' }
      : { again: 'Sign in again', home: 'Start page', back: 'Back to where you were', number: 'Number' };
  const wayOut = stepUp
    ? stepUp.returnTo && `<a class="button" href="${escapeHtml(stepUp.returnTo)}">${words.back}</a>`
    : `<a class="button" href="/auth/sign-in">${words.again}</a> <a href="/">${words.home}</a>`;
  const main = `<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(text)}</p>
${errorId ? `<p>${words.number}: <code>${escapeHtml(errorId)}</code></p>` : ''}
${wayOut ? `<p class="actions">${wayOut}</p>` : ''}`;
  return {
    status: explanation.status,
    ...renderPage({ language, title, main, ...(stepUp ? { script: stepUp.script } : {}) }),
  };
}
