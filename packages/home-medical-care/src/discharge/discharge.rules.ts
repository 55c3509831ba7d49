import { DomainError } from '@tsunagu/subgraph-kit';

/** 退院調整の状態. */
export type DischargeState = 'referred' | 'assessing' | 'arranged' | 'discharged' | 'not-discharged';

/** What a worker does to a discharge co-ordination. */
export type DischargeStep = 'begin-assessment' | 'arrange' | 'complete' | 'give-up';

/**
 * 退院を妨げる福祉的な課題: discharge is blocked by welfare problems, not by medicine.
 *
 * Source: M1-07; plan R3–R5, measure 1.
 */
export const blockingProblems = [
  'no-relatives',
  'unpaid-premiums',
  'no-guarantor',
  'no-home',
  'no-caregiver',
  'low-income',
  'medical-care-needs',
  'other',
] as const;
export type BlockingProblem = (typeof blockingProblems)[number];

/** Transition table: step → from which states → to which state. */
export const transitions: Record<DischargeStep, { from: readonly DischargeState[]; to: DischargeState }> = {
  'begin-assessment': { from: ['referred'], to: 'assessing' },
  arrange: { from: ['assessing'], to: 'arranged' },
  complete: { from: ['arranged'], to: 'discharged' },
  'give-up': { from: ['referred', 'assessing', 'arranged'], to: 'not-discharged' },
};

const stateNames: Record<DischargeState, string> = {
  referred: '相談受付',
  assessing: '課題整理中',
  arranged: '在宅の体制が整った',
  discharged: '退院した',
  'not-discharged': '退院に至らなかった',
};

/**
 * The state after a step.
 *
 * @throws HM-001 when the step does not fit the present state
 */
export function stateAfter(state: DischargeState, step: DischargeStep): DischargeState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'HM-001',
      `この退院調整はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * Refuses a planned discharge before the referral.
 *
 * @throws HM-002
 */
export function plannedDischargeFollowsReferral(referredOn: string, plannedOn: string | null): void {
  if (plannedOn !== null && plannedOn < referredOn) {
    throw new DomainError('HM-002', '退院予定日は相談受付日より後にしてください。', {
      fields: { plannedOn: '相談受付日より前です。' },
    });
  }
}

/**
 * Refuses to arrange home care while welfare problems are still open: what blocks the discharge is solved first or
 * handed to the comprehensive consultation (M1-12).
 *
 * @throws HM-003
 */
export function problemsAreSettled(open: readonly BlockingProblem[]): void {
  if (open.length > 0) {
    throw new DomainError(
      'HM-003',
      '退院を妨げる課題が残っています。それぞれ「解決した」か「総合相談へつないだ」にしてから進めてください。',
    );
  }
}

/** 状態の名 for people. */
export function stateLabel(state: DischargeState): string {
  return stateNames[state];
}
