import { DomainError } from '@tsunagu/subgraph-kit';

/** 引継ぎの状態. There is no "declined": a hand-over cannot be refused (M2-07). */
export type HandoverState = 'sent' | 'accepted' | 'passed-on';

/** What the target does with a hand-over. */
export type HandoverStep = 'accept' | 'pass-on';

/** Transition table: step → from which state → to which state. */
export const transitions: Record<HandoverStep, { from: HandoverState; to: HandoverState }> = {
  accept: { from: 'sent', to: 'accepted' },
  'pass-on': { from: 'sent', to: 'passed-on' },
};

/**
 * The state after an answer.
 *
 * @throws CC-015 when the hand-over has been answered before
 */
export function stateAfter(state: HandoverState, step: HandoverStep): HandoverState {
  if (transitions[step].from !== state) {
    throw new DomainError(
      'CC-015',
      state === 'accepted'
        ? 'この引継ぎはすでに受けられています。画面を開き直して確かめてください。'
        : 'この引継ぎはすでに次の機関へ引き継がれています。画面を開き直して確かめてください。',
    );
  }
  return transitions[step].to;
}

/**
 * 市民への案内: the citizen is told the agency in charge, always (M2-06, pr-6).
 *
 * @throws CC-010
 */
export function citizenIsTold(told: boolean): void {
  if (!told) {
    throw new DomainError('CC-010', '引継ぎ先の機関を、まず相談した方に案内してください。', {
      fields: { citizenTold: '案内してから引き継いでください。' },
    });
  }
}

/**
 * 引継ぎ先への一言: the target is told beforehand, unless the content is plain (M2-06, pr-6).
 *
 * @throws CC-011
 */
export function wordIsGivenToTarget(word: string, contentIsPlain: boolean): void {
  if (!contentIsPlain && word.trim() === '') {
    throw new DomainError(
      'CC-011',
      '引継ぎ先に伝えた一言を書いてください。内容が明らかなときは「内容が明らか」を選んでください。',
      { fields: { wordToTarget: '引継ぎ先に伝えた一言を書いてください。' } },
    );
  }
}

/**
 * 断らない: another agency's hand-over is accepted, or passed on to a further agency that has not had it yet. Sending it
 * to nobody, back to the sender or round in a circle is a refusal in disguise (M2-07, pr-3).
 *
 * @param target agency it is to go to, or null
 * @param chain every agency the hand-over has been with so far, sender included
 * @throws CC-012 handoverCannotBeRefused
 */
export function handoverCannotBeRefused(
  target: string | null,
  chain: readonly string[],
): asserts target is string {
  if (target === null || chain.includes(target)) {
    throw new DomainError(
      'CC-012',
      '引継ぎは断れません。受けるか、まだ関わっていない次の機関を選んで理由を書いてください。次の機関が分からないときは、相談機関一覧の★の機関か相談支援包括化推進員に相談してください。',
      { fields: { toAgencyId: '次の機関を選んでください。' } },
    );
  }
}

/**
 * A hand-over goes to somebody else.
 *
 * @throws CC-013
 */
export function targetIsAnotherAgency(from: string, to: string): void {
  if (from === to) {
    throw new DomainError('CC-013', '引継ぎ先には、自分の機関ではない機関を選んでください。', {
      fields: { toAgencyId: '別の機関を選んでください。' },
    });
  }
}

/**
 * Who already takes part needs no hand-over.
 *
 * @throws CC-014
 */
export function targetDoesNotYetTakePart(takesPart: boolean): void {
  if (takesPart) {
    throw new DomainError(
      'CC-014',
      'その機関はすでにこの相談に関わっているか、引継ぎの返事を待っています。',
      {
        fields: { toAgencyId: 'すでに関わっている機関です。' },
      },
    );
  }
}

/**
 * Passing on always says why (M2-07), so that たらい回し becomes visible.
 *
 * @throws CC-016
 */
export function passingOnHasReason(reason: string): void {
  if (reason.trim() === '') {
    throw new DomainError('CC-016', '次の機関へ引き継ぐ理由を書いてください。', {
      fields: { reason: '理由を書いてください。' },
    });
  }
}

/** 受けるまで, or 連絡するまでの時間 in hours, one decimal; null while it has not happened. */
export function hoursBetween(sentAt: Date, happenedAt: Date | null): number | null {
  return happenedAt && Math.round((happenedAt.getTime() - sentAt.getTime()) / 360_000) / 10;
}

/**
 * 初回連絡: the agency that accepted a hand-over says once when it first reached the person (M2-06).
 *
 * @throws CC-018 when it was not accepted, or the contact is known already
 */
export function firstContactIsOpen(state: HandoverState, firstContactAt: Date | null): void {
  if (state !== 'accepted') {
    throw new DomainError(
      'CC-018',
      '初回の連絡は、引継ぎを受けてから記録します。先に引継ぎを受けてください。',
    );
  }
  if (firstContactAt !== null) {
    throw new DomainError('CC-018', 'この引継ぎの初回の連絡は、すでに記録されています。');
  }
}

/**
 * A contact lies between the hand-over and now.
 *
 * @throws CC-019
 */
export function contactIsInThePast(contactedAt: Date, sentAt: Date, now: Date): void {
  if (contactedAt > now || contactedAt < sentAt) {
    throw new DomainError('CC-019', '連絡した日時は、引き継がれてから今までの間で入れてください。', {
      fields: { contactedAt: '引き継がれてから今までの日時を入れてください。' },
    });
  }
}
