import { DomainError } from '@tsunagu/subgraph-kit';

/** 緊急一時支援の状態. */
export type EmergencySupportState = 'requested' | 'delivered' | 'followed' | 'withdrawn';

export type EmergencySupportStep = 'deliver' | 'follow' | 'withdraw';

/** 渡すもの (M5-17: food bank, goods of daily life). */
export const reliefKinds = [
  'food',
  'daily-goods',
  'clothing',
  'furniture',
  'temporary-stay',
  'other',
] as const;
export type ReliefKind = (typeof reliefKinds)[number];

/** 支援のその後. */
export type FollowUpOutcome = 'settled' | 'connected' | 'continuing';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<
  EmergencySupportStep,
  { from: readonly EmergencySupportState[]; to: EmergencySupportState }
> = {
  deliver: { from: ['requested'], to: 'delivered' },
  follow: { from: ['delivered'], to: 'followed' },
  withdraw: { from: ['requested'], to: 'withdrawn' },
};

const stateNames: Record<EmergencySupportState, string> = {
  requested: '相談受付',
  delivered: '届けた',
  followed: 'その後を確かめた',
  withdrawn: '取下げ',
};

/** 状態の名 for people. */
export function stateLabel(state: EmergencySupportState): string {
  return stateNames[state];
}

/**
 * The state after a step.
 *
 * @throws MA-050 when the step does not fit the present state
 */
export function stateAfter(state: EmergencySupportState, step: EmergencySupportStep): EmergencySupportState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'MA-050',
      `この緊急一時支援はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * A day of the support is neither before the request nor in the future.
 *
 * @throws MA-051
 */
export function dayFitsRequest(day: string, requestedOn: string, today: string, field: string): void {
  if (day < requestedOn || day > today) {
    throw new DomainError('MA-051', '日付は相談を受けた日から今日までの日を入れてください。', {
      fields: { [field]: '相談受付日より前か、先の日付です。' },
    });
  }
}

/**
 * What is handed over is written down, each kind once and at least one of it.
 *
 * @throws MA-052
 */
export function somethingIsDelivered(items: readonly { kind: string; quantity: number }[]): void {
  const kinds = new Set(items.map((item) => item.kind));
  if (items.length === 0 || kinds.size !== items.length || items.some((item) => item.quantity < 1)) {
    throw new DomainError('MA-052', '届けたものを種類ごとに一行で、1以上の数と一緒に入れてください。', {
      fields: { items: '届けたものを確かめてください。' },
    });
  }
}

/**
 * A household in need is connected: "continuing" names what happens next (M5-17, M2-01 断らない相談).
 *
 * @throws MA-053
 */
export function continuingHasNextStep(outcome: FollowUpOutcome, note: string): void {
  if (outcome !== 'settled' && note.trim().length < 5) {
    throw new DomainError('MA-053', 'つないだ先、または次にすることを書いてください（5文字以上）。', {
      fields: { note: 'その後の内容が短すぎます。' },
    });
  }
}
