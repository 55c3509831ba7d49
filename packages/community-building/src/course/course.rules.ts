import { DomainError } from '@tsunagu/subgraph-kit';

/** 講座の状態. */
export type CourseState = 'planned' | 'published' | 'held' | 'withdrawn';
export type CourseStep = 'publish' | 'record-result' | 'withdraw';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<CourseStep, { from: readonly CourseState[]; to: CourseState }> = {
  publish: { from: ['planned'], to: 'published' },
  'record-result': { from: ['published'], to: 'held' },
  withdraw: { from: ['planned', 'published'], to: 'withdrawn' },
};

const stateNames: Record<CourseState, string> = {
  planned: '計画中',
  published: '公開中',
  held: '開催済み',
  withdrawn: '取りやめ',
};

/**
 * The state after a step.
 *
 * @throws CB-021 when the step does not fit the present state
 */
export function stateAfter(state: CourseState, step: CourseStep): CourseState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CB-021',
      `この講座はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * @throws CB-022 when the last day lies before the first
 */
export function endFollowsStart(startsOn: string | null, endsOn: string | null): void {
  if (endsOn !== null && (startsOn === null || endsOn < startsOn)) {
    throw new DomainError('CB-022', '終了日は開始日以後の日にしてください。', {
      fields: { endsOn: '開始日以後の日を入れてください。' },
    });
  }
}

/**
 * People must be able to find and join what is published: a day and a way to apply.
 *
 * @throws CB-023
 */
export function canBeFound(course: { startsOn: string | null; howToApply: string | null }): void {
  if (course.startsOn === null || !course.howToApply) {
    throw new DomainError(
      'CB-023',
      '公開するには、開始日と申込方法が必要です。両方を入れてから公開してください。',
    );
  }
}

/**
 * @throws CB-024 when nobody can have finished what they did not attend, or before the course began
 */
export function resultIsSound(
  result: { participants: number; finishers: number | null },
  startsOn: string | null,
  today: string,
): void {
  if (startsOn !== null && startsOn > today) {
    throw new DomainError('CB-024', '開催前の講座です。開催した後に結果を記録してください。');
  }
  if (result.finishers !== null && result.finishers > result.participants) {
    throw new DomainError('CB-024', '修了者数は参加者数以下にしてください。', {
      fields: { finishers: '参加者数以下の数を入れてください。' },
    });
  }
}

/** Figures under this many people are not shown (statistics rule of the access policy). */
export const smallestCell = 10;

/** 少数の秘匿: null for 1 to 9 people; none at all may be told. */
export function suppressed(count: number | null): number | null {
  return count !== null && count > 0 && count < smallestCell ? null : count;
}
