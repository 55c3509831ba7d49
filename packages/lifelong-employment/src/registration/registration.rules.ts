import { DomainError } from '@tsunagu/subgraph-kit';

/** 就労支援の登録の状態. */
export type RegistrationState = 'registered' | 'triaged' | 'working' | 'ended';

/** 就労の阻害要因の大きさ. */
export type ObstacleLevel = 'small' | 'medium' | 'large';

/** 支援機関: a private job agency, or 社協 that supports the whole life. */
export type SupportProvider = 'private' | 'council';

/** 登録できる理由. */
export type Eligibility = 'about-55-or-older' | 'compound-problems';

export type RegistrationStep = 'triage' | 'start-work' | 'leave-work' | 'end';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<
  RegistrationStep,
  { from: readonly RegistrationState[]; to: RegistrationState }
> = {
  triage: { from: ['registered', 'triaged'], to: 'triaged' },
  'start-work': { from: ['triaged', 'working'], to: 'working' },
  'leave-work': { from: ['working'], to: 'triaged' },
  end: { from: ['registered', 'triaged', 'working'], to: 'ended' },
};

const stateNames: Record<RegistrationState, string> = {
  registered: '登録',
  triaged: '支援中',
  working: '就労中',
  ended: '終了',
};

/** 状態の名 for people. */
export function stateLabel(state: RegistrationState): string {
  return stateNames[state];
}

/**
 * The state after a step.
 *
 * @throws LE-001 when the step does not fit the present state
 */
export function stateAfter(state: RegistrationState, step: RegistrationStep): RegistrationState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'LE-001',
      `この登録はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/** From this day people of every age with compound problems may register (M3-01; plan R5). */
export const allAgesFrom = '2023-04-01';

/** おおむね55歳: "about" leaves the counter two years. */
export const seniorAge = 53;

/**
 * Who may register: about 55 or older; since R5 also anybody with compound problems.
 *
 * @throws LE-002
 */
export function personMayRegister(eligibility: Eligibility, age: number, registeredOn: string): void {
  if (eligibility === 'about-55-or-older' && age < seniorAge) {
    throw new DomainError(
      'LE-002',
      'おおむね55歳以上の方の登録です。若い方は「複合的な課題がある」を選ぶか、ハローワークなど別の窓口を案内してください。',
      { fields: { eligibility: '年齢と合いません。' } },
    );
  }
  if (eligibility === 'compound-problems' && registeredOn < allAgesFrom) {
    throw new DomainError('LE-002', '全世代の登録は令和5年4月1日からです。登録日を確かめてください。', {
      fields: { registeredOn: '令和5年4月1日より前です。' },
    });
  }
}

/** 振分け: small obstacles → private agency, medium to large → 社協 (M3-03, plan R5 figure of the triage). */
export function providerFor(level: ObstacleLevel): SupportProvider {
  return level === 'small' ? 'private' : 'council';
}

/**
 * Every triage, and every change of one, says why.
 *
 * @throws LE-003
 */
export function triageHasReason(reason: string): void {
  if (reason.trim().length < 5) {
    throw new DomainError(
      'LE-003',
      '振分けの理由を書いてください（5文字以上）。後から変えるときの手がかりになります。',
      {
        fields: { reason: '理由が短すぎます。' },
      },
    );
  }
}
