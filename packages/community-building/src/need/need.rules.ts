import { DomainError } from '@tsunagu/subgraph-kit';
import type { HelpKind, SupporterState } from '../supporter/supporter.rules.ts';

/** 困りごと（ニーズ）の状態 (M4-05). */
export type NeedState = 'open' | 'proposed' | 'matched' | 'done' | 'withdrawn';
export type NeedStep = 'propose' | 'accept' | 'decline' | 'complete' | 'withdraw';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<NeedStep, { from: readonly NeedState[]; to: NeedState }> = {
  propose: { from: ['open'], to: 'proposed' },
  accept: { from: ['proposed'], to: 'matched' },
  decline: { from: ['proposed'], to: 'open' },
  complete: { from: ['matched'], to: 'done' },
  withdraw: { from: ['open', 'proposed', 'matched'], to: 'withdrawn' },
};

const stateNames: Record<NeedState, string> = {
  open: '担い手を探している',
  proposed: '担い手に打診中',
  matched: '担い手が決まった',
  done: '終わった',
  withdrawn: '取り下げ',
};

/**
 * The state after a step.
 *
 * @throws CB-041 when the step does not fit the present state
 */
export function stateAfter(state: NeedState, step: NeedStep): NeedState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CB-041',
      `この困りごとはいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * Exactly one of supporter and service is proposed.
 *
 * @throws CB-042
 */
export function oneHelperIsNamed(supporterId: string | null, serviceId: string | null): void {
  if ((supporterId === null) === (serviceId === null)) {
    throw new DomainError('CB-042', 'サポーターか支え合い活動のどちらか一つを選んでください。');
  }
}

/**
 * A supporter fits a need of their own area, of a kind they offer, of somebody else, while they are not resting.
 *
 * @throws CB-043
 */
export function supporterFitsNeed(
  supporter: { personId: string; areaId: string; state: SupporterState; offers: readonly HelpKind[] },
  need: { personId: string; areaId: string; kind: HelpKind },
): void {
  if (supporter.personId === need.personId) {
    throw new DomainError('CB-043', '本人を担い手にすることはできません。別のサポーターを選んでください。');
  }
  if (supporter.areaId !== need.areaId) {
    throw new DomainError(
      'CB-043',
      '圏域の違うサポーターです。困りごとと同じ圏域のサポーターを選んでください。',
    );
  }
  if (supporter.state !== 'registered' && supporter.state !== 'active') {
    throw new DomainError(
      'CB-043',
      'このサポーターは休止中か、登録が終わっています。別のサポーターを選んでください。',
    );
  }
  if (!supporter.offers.includes(need.kind)) {
    throw new DomainError(
      'CB-043',
      'このサポーターはその種類の手助けを申し出ていません。別のサポーターを選んでください。',
    );
  }
}

/**
 * @throws CB-044 when the service is not running
 */
export function serviceIsOpen(state: string): void {
  if (state !== 'open') {
    throw new DomainError(
      'CB-044',
      'この支え合い活動はいま行われていません。別の活動かサポーターを選んでください。',
    );
  }
}

/** Whether nothing more happens. */
export function isEnded(state: NeedState): boolean {
  return state === 'done' || state === 'withdrawn';
}

/** 状態の名 for people. */
export function stateLabel(state: NeedState): string {
  return stateNames[state];
}
