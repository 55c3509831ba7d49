import { escapeHtml, type Language, renderPage } from '../page.ts';
import type { SignInProblem } from './sign-in-problem.ts';

/** Where the page that waits for a step-up listens (BroadcastChannel): a window of another origin in between has no opener. */
const channel = 'tsunagu-step-up';

type StepUpMessage = { type: 'stepped-up'; steppedUpAt: string } | { type: 'failed'; problem: SignInProblem };

const words = {
  ja: {
    title: '本人の確認ができました',
    text: 'この画面を閉じて、もとの画面に戻ってください。',
    close: 'この画面を閉じる',
  },
  en: {
    title: 'Your identity is confirmed',
    text: 'Close this window and go back to where you were.',
    close: 'Close this window',
  },
} as const;

/** 本人の再確認が済んだ: tells the waiting page and closes itself; where a browser keeps it open, it says what to do. */
export function steppedUpPage(language: Language, steppedUpAt: Date): ReturnType<typeof renderPage> {
  const w = words[language];
  return renderPage({
    language,
    title: w.title,
    main: `<h1>${w.title}</h1><p class="lead">${escapeHtml(w.text)}</p>
<p class="actions"><button class="button" id="close">${w.close}</button></p>`,
    script: `${tell({ type: 'stepped-up', steppedUpAt: steppedUpAt.toISOString() })}
document.getElementById('close').addEventListener('click',()=>window.close());window.close();`,
  });
}

/** Script of a page that could not confirm the person: the waiting page learns it, this one stays to say why. */
export function tellFailed(problem: SignInProblem): string {
  return tell({ type: 'failed', problem });
}

function tell(message: StepUpMessage): string {
  return `const channel=new BroadcastChannel('${channel}');channel.postMessage(${JSON.stringify(message)});channel.close();`;
}
