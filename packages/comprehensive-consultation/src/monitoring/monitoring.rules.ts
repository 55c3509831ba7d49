import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 受け持ちの終わり方: the right support has begun, it goes back to a conference (再検討), support has ended (M2-22, M2-24), or
 * another agency goes on with it.
 */
export const monitoringOutcomes = ['support-began', 'reconsider', 'support-ended', 'passed-on'] as const;
export type MonitoringOutcome = (typeof monitoringOutcomes)[number];

/** 受け持ちの種類: watching over the whole, or a role that was decided. */
export type DutyKind = 'monitoring' | 'role';

/** 終わり方の名 for people. */
export const outcomeNames: Record<MonitoringOutcome, string> = {
  'support-began': '適切な支援が始まった',
  reconsider: '会議で再検討する',
  'support-ended': '支援が終わった',
  'passed-on': '別の機関が引き継いだ',
};

/** A duty that is to begin. */
export interface DutyTerms {
  agencyId: string;
  kind: DutyKind;
}

/**
 * 受け持ち that a decision brings: the monitoring agency, and every agency with a role, each once. Who monitors and holds a
 * role as well has one duty.
 */
export function dutiesOf(monitoringAgencyId: string, roles: readonly { agencyId: string }[]): DutyTerms[] {
  const holders = new Set(roles.map((role) => role.agencyId));
  holders.delete(monitoringAgencyId);
  return [
    { agencyId: monitoringAgencyId, kind: 'monitoring' },
    ...[...holders].map((agencyId): DutyTerms => ({ agencyId, kind: 'role' })),
  ];
}

/**
 * A monitoring is closed once.
 *
 * @throws CC-050
 */
export function monitoringIsOpen(closedAt: Date | null): void {
  if (closedAt !== null) {
    throw new DomainError('CC-050', 'この受け持ちはすでに終わっています。画面を開き直して確かめてください。');
  }
}

/**
 * 見守りの結果 is written down: nobody watched what happens after a conference, which is what this is for (M2-22).
 *
 * @throws CC-051
 */
export function resultIsTold(result: string): void {
  if (result.trim() === '') {
    throw new DomainError('CC-051', '見守りや役割の結果を書いてください。', {
      fields: { result: '支援がどうなったかを書いてください。' },
    });
  }
}

/**
 * 受け持ちの引き継ぎ goes to another agency that holds no duty in the case yet, with the reason.
 *
 * @throws CC-080
 */
export function dutyGoesToAnotherAgency(agencyId: string, holders: readonly string[], reason: string): void {
  const taken = holders.includes(agencyId);
  if (!taken && reason.trim() !== '') return;
  throw new DomainError(
    'CC-080',
    '受け持ちを引き継ぐ、まだ受け持ちのない機関と、引き継ぐ理由を入れてください。',
    {
      fields: {
        ...(taken ? { agencyId: 'この相談をすでに受け持っている機関です。' } : {}),
        ...(reason.trim() === '' ? { reason: '引き継ぐ理由を書いてください。' } : {}),
      },
    },
  );
}

/**
 * Passing a duty on names the next agency and is a step of its own, so that nobody ends a duty by it.
 *
 * @throws CC-081
 */
export function outcomeIsAnEnd(outcome: MonitoringOutcome): void {
  if (outcome === 'passed-on') {
    throw new DomainError(
      'CC-081',
      '別の機関への引き継ぎは、主管課が「受け持ちを引き継ぐ」で行います。主管課に連絡してください。',
      { fields: { outcome: 'ほかの終わり方を選んでください。' } },
    );
  }
}
