import { DomainError } from '@tsunagu/subgraph-kit';

/** 研修・講座の状態. */
export type TrainingState = 'planned' | 'held' | 'cancelled';

/** 種別: for professionals, a meeting of professions, a lecture for citizens, the open lecture, a printed total. */
export const trainingKinds = [
  'professional',
  'meeting',
  'lecture',
  'open-lecture',
  'professional-total',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

const names: Record<TrainingState, string> = { planned: '予定', held: '実施済み', cancelled: '中止' };

/**
 * Attendance is recorded once a planned training was held; a cancelled one has none.
 *
 * @throws HM-011
 */
export function trainingIsStillPlanned(state: TrainingState): void {
  if (state !== 'planned') {
    throw new DomainError(
      'HM-011',
      `この研修・講座は「${names[state]}」です。記録や中止は「予定」のものだけにできます。画面を開き直してください。`,
    );
  }
}

/**
 * Attendance cannot be recorded before the day.
 *
 * @throws HM-012
 */
export function trainingDayHasCome(heldOn: string, today: string): void {
  if (heldOn > today) {
    throw new DomainError(
      'HM-012',
      '開催日の前に参加者を記録することはできません。開催日のあとに入れてください。',
    );
  }
}

/**
 * The participants by profession add up to the total.
 *
 * @throws HM-013
 */
export function attendanceAddsUp(total: number, byProfession: readonly { participants: number }[]): void {
  const sum = byProfession.reduce((all, row) => all + row.participants, 0);
  if (byProfession.length > 0 && sum !== total) {
    throw new DomainError(
      'HM-013',
      `職種別の人数の合計（${sum}）が参加者数（${total}）と合いません。数を確かめてください。`,
      {
        fields: { participants: `職種別の合計は ${sum} です。` },
      },
    );
  }
}
