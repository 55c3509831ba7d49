import { type CalendarDate, isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 参加支援の状態: matched → trial → settled → readjusting → ended (多層の参加支援 of the city's figure, M2-29). */
export const participationStates = ['matched', 'trial', 'settled', 'readjusting', 'ended'] as const;
export type ParticipationState = (typeof participationStates)[number];

/** What is done to a participation; a match is how it begins. */
export const participationSteps = ['match', 'try', 'settle', 'check', 'readjust', 'rematch', 'end'] as const;
export type ParticipationStep = (typeof participationSteps)[number];

/** 終結のわけ. */
export const participationEndings = ['ties-settled', 'by-wish', 'not-suited', 'activity-ended'] as const;
export type ParticipationEnding = (typeof participationEndings)[number];

/** Transition table: step → from which states → to which state. 再調整 leads back to a match. */
export const transitions: Record<
  ParticipationStep,
  { from: readonly ParticipationState[]; to: ParticipationState }
> = {
  match: { from: [], to: 'matched' },
  try: { from: ['matched'], to: 'trial' },
  settle: { from: ['trial'], to: 'settled' },
  check: { from: ['settled'], to: 'settled' },
  readjust: { from: ['trial', 'settled'], to: 'readjusting' },
  rematch: { from: ['readjusting'], to: 'matched' },
  end: { from: ['matched', 'trial', 'settled', 'readjusting'], to: 'ended' },
};

/** 状態の名 for people. */
export const stateNames: Record<ParticipationState, string> = {
  matched: 'マッチング',
  trial: '体験',
  settled: '定着',
  readjusting: '再調整',
  ended: '終結',
};

/**
 * The state after a step.
 *
 * @throws CC-085 when the step does not fit the present state
 */
export function stateAfter(state: ParticipationState, step: ParticipationStep): ParticipationState {
  if (!transitions[step].from.includes(state)) {
    throw new DomainError(
      'CC-085',
      `この参加支援はいま「${stateNames[state]}」です。画面を開き直して状態を確かめてください。`,
    );
  }
  return transitions[step].to;
}

/**
 * Every step is told in words: the next worker must know how it went.
 *
 * @throws CC-086
 */
export function stepIsTold(word: string): void {
  if (word.trim() === '') {
    throw new DomainError('CC-086', '様子を書いてください。', {
      fields: { word: '本人の様子や、決めたことを書いてください。' },
    });
  }
}

/**
 * 定着の確認日: while somebody tries or has settled, the day of the next look is known and not past.
 *
 * @throws CC-087
 */
export function checkLiesAhead(checkOn: CalendarDate | null, today: CalendarDate): void {
  if (checkOn !== null && (!isCalendarDate(checkOn) || checkOn < today)) {
    throw new DomainError('CC-087', '次に様子を確かめる日は、今日から後の日にしてください。', {
      fields: { checkOn: '今日から後の日付を入れてください。' },
    });
  }
}

/**
 * 終結 says why.
 *
 * @throws CC-088
 */
export function endingIsNamed(step: ParticipationStep, ending: ParticipationEnding | null): void {
  if ((step === 'end') === (ending !== null)) return;
  throw new DomainError('CC-088', '終結のわけを選んでください。終結でないときは、選ばないでください。', {
    fields: { ending: '終結のわけを選んでください。' },
  });
}

/**
 * 推進員は個別ケースを直接支援しない: a coordinator stands behind the agencies (M2-11).
 *
 * @throws CC-089 when somebody who is only a coordinator supports a person directly
 */
export function coordinatorStandsBehind(roles: readonly string[]): void {
  if (roles.includes('coordinator') && !roles.includes('case-worker')) {
    throw new DomainError(
      'CC-089',
      '相談支援包括化推進員は、個別の相談を直接支援しません。参加支援や訪問は、担当する相談機関に頼んでください。',
    );
  }
}
