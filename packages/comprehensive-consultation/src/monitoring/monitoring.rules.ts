import { DomainError } from '@tsunagu/subgraph-kit';

/** 見守りの終わり方: the right support has begun, it goes back to a conference (再検討), or support has ended (M2-22, M2-24). */
export const monitoringOutcomes = ['support-began', 'reconsider', 'support-ended'] as const;
export type MonitoringOutcome = (typeof monitoringOutcomes)[number];

/**
 * A monitoring is closed once.
 *
 * @throws CC-050
 */
export function monitoringIsOpen(closedAt: Date | null): void {
  if (closedAt !== null) {
    throw new DomainError('CC-050', 'この見守りはすでに終わっています。画面を開き直して確かめてください。');
  }
}

/**
 * 見守りの結果 is written down: nobody watched what happens after a conference, which is what this is for (M2-22).
 *
 * @throws CC-051
 */
export function resultIsTold(result: string): void {
  if (result.trim() === '') {
    throw new DomainError('CC-051', '見守りの結果を書いてください。', {
      fields: { result: '支援がどうなったかを書いてください。' },
    });
  }
}
