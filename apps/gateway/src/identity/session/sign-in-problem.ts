import { escapeHtml, type Language, renderPage } from '../page.ts';

/** Why a sign-in did not work. The page tells the person what to do, and an attacker nothing. */
export type SignInProblem =
  | 'unknown-attempt'
  | 'not-confirmed'
  | 'cancelled'
  | 'not-registered'
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

export function signInProblemPage(
  problem: SignInProblem,
  language: Language,
  errorId?: string,
): { status: number; html: string; headers: Record<string, string> } {
  const explanation = explanations[problem];
  const [title, text] = explanation[language];
  const words =
    language === 'ja'
      ? { again: 'もう一度サインインする', home: '最初のページへ', number: '番号' }
      : { again: 'Sign in again', home: 'Start page', number: 'Number' };
  const main = `<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(text)}</p>
${errorId ? `<p>${words.number}: <code>${escapeHtml(errorId)}</code></p>` : ''}
<p class="actions"><a class="button" href="/auth/sign-in">${words.again}</a> <a href="/">${words.home}</a></p>`;
  return { status: explanation.status, ...renderPage({ language, title, main }) };
}
