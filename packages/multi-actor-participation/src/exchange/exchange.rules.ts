import { DomainError } from '@tsunagu/subgraph-kit';

/** 分野 of the exchange platform: nine fields (000 L619-650). */
export const exchangeFields = [
  'children',
  'welfare',
  'work',
  'shopping-street',
  'community',
  'environment',
  'esd',
  'food',
  'education',
] as const;
export type ExchangeField = (typeof exchangeFields)[number];

/** 交流会の種別: 多分野交流会, 社会福祉法人の交流会, 福祉区のネットワーク会議, マンションの講座・交流会. */
export type ExchangeEventKind = 'cross-field' | 'corporation' | 'network-meeting' | 'condominium';
export const exchangeEventKinds: readonly ExchangeEventKind[] = [
  'cross-field',
  'corporation',
  'network-meeting',
  'condominium',
];

export type ExchangeEventState = 'planned' | 'held' | 'cancelled';

/**
 * An event ends after it begins.
 *
 * @throws MA-010
 */
export function eventEndsAfterItBegins(startsAt: Date, endsAt: Date): void {
  if (!(endsAt > startsAt)) {
    throw new DomainError('MA-010', '終わりは始まりより後にしてください。', {
      fields: { endsAt: '始まりより後にしてください。' },
    });
  }
}

/**
 * Joining, results and cancellation belong to an event that is still planned.
 *
 * @throws MA-011
 */
export function eventIsStillPlanned(state: ExchangeEventState): void {
  if (state !== 'planned') {
    throw new DomainError(
      'MA-011',
      'この交流会はもう終わったか、中止になっています。一覧を開き直してください。',
    );
  }
}

/**
 * A result is recorded from the day on.
 *
 * @throws MA-012
 */
export function eventDayHasCome(heldOn: string, today: string): void {
  if (heldOn > today) {
    throw new DomainError('MA-012', '開催日より前に結果は記録できません。開催日に記録してください。');
  }
}

/**
 * Corporations and companies are among the participants (成果指標10 counts them).
 *
 * @throws MA-013
 */
export function corporationsAreParticipants(participants: number, corporations: number): void {
  if (corporations > participants) {
    throw new DomainError(
      'MA-013',
      '法人・企業の数が参加団体の数より多くなっています。数を確かめてください。',
      {
        fields: { corporations: '参加団体の数以下にしてください。' },
      },
    );
  }
}
