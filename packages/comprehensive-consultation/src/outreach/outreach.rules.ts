import { addDays, type CalendarDate, isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** アウトリーチの状態: visiting → stable (生活安定) → ended, and back to visiting by 再訪問 (M2-28). */
export const outreachStates = ['visiting', 'stable', 'ended'] as const;
export type OutreachState = (typeof outreachStates)[number];

/** What is done to an outreach. */
export const outreachSteps = ['contact', 'stable', 'resume', 'end'] as const;
export type OutreachStep = (typeof outreachSteps)[number];

/** 働きかけの方法; a word from the person is none of ours and never too soon. */
export const contactMethods = ['visit', 'letter', 'phone', 'online', 'from-person'] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** 会えたか. */
export const contactResults = ['met', 'through-the-door', 'answered', 'not-met'] as const;
export type ContactResult = (typeof contactResults)[number];

/** 終結のわけ. */
export const outreachEndings = ['life-stable', 'connected', 'by-wish', 'moved-away'] as const;
export type OutreachEnding = (typeof outreachEndings)[number];

/** Transition table: step → from which states → to which state. */
export const transitions: Record<OutreachStep, { from: readonly OutreachState[]; to: OutreachState }> = {
  contact: { from: ['visiting'], to: 'visiting' },
  stable: { from: ['visiting'], to: 'stable' },
  resume: { from: ['stable'], to: 'visiting' },
  end: { from: ['visiting', 'stable'], to: 'ended' },
};

const stateNames: Record<OutreachState, string> = {
  visiting: '訪問中',
  stable: '生活安定',
  ended: '終結',
};

/**
 * The state after a step; nobody visits after the end.
 *
 * @throws CC-090 when the step does not fit the present state
 */
export function stateAfter(state: OutreachState, step: OutreachStep): OutreachState {
  if (!transitions[step].from.includes(state)) {
    throw new DomainError(
      'CC-090',
      `このアウトリーチはいま「${stateNames[state]}」です。訪問を続けるときは、再訪問にしてから記録してください。`,
    );
  }
  return transitions[step].to;
}

/** 関わり方の計画 as it is about to be stored. */
export interface ContactPlan {
  gapDays: number;
  who: string;
  introducer: string;
}

/**
 * 関わり方の計画: who goes, with whose word, and how often, before anybody knocks (M2-28).
 *
 * @throws CC-091
 */
export function planIsComplete(plan: ContactPlan): void {
  const fields = {
    ...(plan.gapDays < 1 || plan.gapDays > 180 ? { gapDays: '1 から 180 の間の日数を入れてください。' } : {}),
    ...(plan.who.trim() === '' ? { who: 'だれが関わるかを書いてください。' } : {}),
    ...(plan.introducer.trim() === '' ? { introducer: 'だれの紹介で関わるかを書いてください。' } : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError(
      'CC-091',
      '関わり方の計画に、だれが、だれの紹介で、何日空けて関わるかを書いてください。',
      {
        fields,
      },
    );
  }
}

/**
 * One outreach at a time: two agencies at one door are one too many.
 *
 * @throws CC-092
 */
export function noOutreachIsOpen(states: readonly OutreachState[]): void {
  if (states.some((state) => state !== 'ended')) {
    throw new DomainError(
      'CC-092',
      'この相談では、すでにアウトリーチが続いています。担当している機関と一緒に進めてください。',
    );
  }
}

/** An attempt of our own, and the one before it. */
export interface ContactAttempt {
  method: ContactMethod;
  occurredOn: CalendarDate;
  lastOn: CalendarDate | null;
  gapDays: number;
}

/** Whether an attempt comes before the gap of the plan is over. */
export function isTooSoon({ method, occurredOn, lastOn, gapDays }: ContactAttempt): boolean {
  return method !== 'from-person' && lastOn !== null && occurredOn < addDays(lastOn, gapDays);
}

/**
 * 追い詰めない: an attempt that comes too soon wants a second thought, and is recorded when it is meant.
 *
 * @throws CC-093 unless it is meant
 */
export function gapIsKept({ meant, ...attempt }: ContactAttempt & { meant: boolean }): void {
  if (meant || !isTooSoon(attempt)) return;
  throw new DomainError(
    'CC-093',
    `前の働きかけ（${attempt.lastOn}）から、計画の ${attempt.gapDays} 日が空いていません。本人の負担にならないことを確かめてから、「間隔より早いが記録する」を選んでください。`,
    { fields: { occurredOn: '計画の間隔より早い日付です。' } },
  );
}

/**
 * 様子 and reasons are told in words.
 *
 * @throws CC-094
 */
export function wordIsGiven(word: string): void {
  if (word.trim() === '') {
    throw new DomainError('CC-094', '様子や、そう考えたわけを書いてください。', {
      fields: { word: '様子や理由を書いてください。' },
    });
  }
}

/**
 * 次に関わる日 is today or later.
 *
 * @throws CC-095
 */
export function nextLiesAhead(nextOn: CalendarDate | null, today: CalendarDate): void {
  if (nextOn !== null && (!isCalendarDate(nextOn) || nextOn < today)) {
    throw new DomainError('CC-095', '次に関わる日は、今日から後の日にしてください。', {
      fields: { nextOn: '今日から後の日付を入れてください。' },
    });
  }
}

/**
 * 終結 says why, and only an end does.
 *
 * @throws CC-096
 */
export function endingIsNamed(step: OutreachStep, ending: OutreachEnding | null): void {
  if ((step === 'end') === (ending !== null)) return;
  throw new DomainError('CC-096', '終結のわけを選んでください。終結でないときは、選ばないでください。', {
    fields: { ending: '終結のわけを選んでください。' },
  });
}

/**
 * A contact has a method and a result, and is recorded with them.
 *
 * @throws CC-097
 */
export function stepIsNoContact(step: OutreachStep): void {
  if (step === 'contact') {
    throw new DomainError(
      'CC-097',
      '訪問などの働きかけは、方法と会えたかを入れて「働きかけを記録する」から記録してください。',
    );
  }
}
