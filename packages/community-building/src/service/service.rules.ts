import { DomainError } from '@tsunagu/subgraph-kit';

/** 居場所・支え合い活動の状態. */
export type ServiceState = 'open' | 'paused' | 'closed';
export type ServiceStep = 'pause' | 'reopen' | 'close';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<ServiceStep, { from: readonly ServiceState[]; to: ServiceState }> = {
  pause: { from: ['open'], to: 'paused' },
  reopen: { from: ['paused'], to: 'open' },
  close: { from: ['open', 'paused'], to: 'closed' },
};

const stateNames: Record<ServiceState, string> = { open: '実施中', paused: '休止中', closed: '終了' };

/**
 * The state after a step.
 *
 * @throws CB-026 when the step does not fit the present state
 */
export function stateAfter(state: ServiceState, step: ServiceStep): ServiceState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CB-026',
      `この活動はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * @throws CB-027 when only one half of a position is given
 */
export function positionIsWhole(latitude: number | null, longitude: number | null): void {
  if ((latitude === null) !== (longitude === null)) {
    throw new DomainError('CB-027', '地図の位置は、緯度と経度の両方を入れるか、両方を空にしてください。');
  }
}
