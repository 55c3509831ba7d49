/** How a proof of identity ended, as the page says that the identity provider comes back to. */
type StepUpEnd = { type: 'stepped-up'; steppedUpAt: string } | { type: 'failed'; problem: string };

const CHANNEL = 'tsunagu-step-up';
const WINDOW = 'popup,width=520,height=720';

/** The code with which the server asks for a fresh proof of identity. */
export const STEP_UP_REQUIRED = 'STEP_UP_REQUIRED';

/**
 * 本人確認のやり直し: opens the identity provider in a window of its own, so that nothing on this page is lost. Called from
 * a press of a button; a browser lets no window open otherwise.
 *
 * @returns whether a window opened
 */
export function openStepUp(): boolean {
  return window.open('/auth/step-up', CHANNEL, WINDOW) !== null;
}

/** What the waiting page does with the end of a proof: goes on, or says why not. */
export type StepUpOutcome = 'proved' | 'failed' | 'another-person';

/** Calls back when a proof of identity ended, well or not. @returns a function that stops listening */
export function onStepUp(listener: (outcome: StepUpOutcome) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<StepUpEnd>) => listener(outcomeOf(data));
  return () => channel.close();
}

function outcomeOf(end: StepUpEnd): StepUpOutcome {
  if (end.type === 'stepped-up') return 'proved';
  return end.problem === 'another-person' ? 'another-person' : 'failed';
}
