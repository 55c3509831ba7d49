import { DomainError } from '@tsunagu/subgraph-kit';

/** 就職率: hired of all participants, per cent with one decimal; null where the participants are unknown. */
export function hiredRate(participants: number | null, hired: number | null): number | null {
  if (participants === null || hired === null || participants === 0) return null;
  return Math.round((hired / participants) * 1_000) / 10;
}

/**
 * A fair has an end after its beginning.
 *
 * @throws LE-030
 */
export function fairEndsAfterItBegins(startsAt: Date, endsAt: Date): void {
  if (endsAt <= startsAt) {
    throw new DomainError('LE-030', '終わりは始まりより後にしてください。', {
      fields: { endsAt: '始まりより後にしてください。' },
    });
  }
}

/**
 * No more people are hired than took part.
 *
 * @throws LE-031
 */
export function hiredAreParticipants(participants: number, hired: number): void {
  if (hired > participants) {
    throw new DomainError('LE-031', '就職者数が参加者数より多くなっています。数を確かめてください。', {
      fields: { hired: '参加者数以下にしてください。' },
    });
  }
}
