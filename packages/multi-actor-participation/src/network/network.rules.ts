import { DomainError } from '@tsunagu/subgraph-kit';

/** 社会福祉法人ネットワークの状態. */
export type NetworkState = 'considering' | 'set-up' | 'ended';

/** 市町村域, or a 福祉区 inside the city (M5-03). */
export type NetworkScope = 'municipality' | 'welfare-district';

/** 検討の形; which municipality does which is inferred from the source (004 L321-346). */
export type NetworkPreparation = 'exchange-meeting' | 'staff-training';

/**
 * A network that is only considered has no members yet.
 *
 * @throws MA-020
 */
export function networkIsSetUp(state: NetworkState): void {
  if (state !== 'set-up') {
    throw new DomainError(
      'MA-020',
      'このネットワークはまだ設置されていないか、終わっています。設置を記録してから加入させてください。',
    );
  }
}

/**
 * 設置 follows 検討 and is not in the future.
 *
 * @throws MA-021
 */
export function networkCanBeSetUp(state: NetworkState, setUpOn: string, today: string): void {
  if (state !== 'considering') {
    throw new DomainError(
      'MA-021',
      'このネットワークはすでに設置されているか、終わっています。一覧を開き直してください。',
    );
  }
  if (setUpOn > today) {
    throw new DomainError('MA-021', '設置日は今日までの日を入れてください。', {
      fields: { setUpOn: '先の日付です。' },
    });
  }
}
