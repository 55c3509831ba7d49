import { addDays, type CalendarDate, isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 記録の種類: what happened, 方針確認 at a review, or a review that was moved. */
export type ProgressKind = 'progress' | 'review' | 'review-moved';

/** 方針確認の結論: go on so, do it differently, or bring it back to a conference (再検討). */
export const reviewFindings = ['on-course', 'adjust', 'reconsider'] as const;
export type ReviewFinding = (typeof reviewFindings)[number];

/** Farthest day a review may be put off to. */
const longestWait = 366;

/**
 * 進み具合 is told in words: everybody who holds a role reads it (M2-22).
 *
 * @throws CC-082
 */
export function progressIsTold(word: string): void {
  if (word.trim() === '') {
    throw new DomainError('CC-082', '進み具合を書いてください。', {
      fields: { word: 'したこと、変わったことを書いてください。' },
    });
  }
}

/**
 * 次の見直し日 lies ahead, within a year: a review that never comes is no review (M2-22).
 *
 * @throws CC-083
 */
export function reviewLiesAhead(reviewOn: CalendarDate, today: CalendarDate): void {
  if (!isCalendarDate(reviewOn) || reviewOn <= today || reviewOn > addDays(today, longestWait)) {
    throw new DomainError('CC-083', '次の見直し日は、明日から一年以内の日にしてください。', {
      fields: { reviewOn: '明日から一年以内の日付を入れてください。' },
    });
  }
}

/**
 * 見直し日を動かす理由: who reads it later must see why nobody looked on the day agreed.
 *
 * @throws CC-084
 */
export function movingHasReason(reason: string): void {
  if (reason.trim() === '') {
    throw new DomainError('CC-084', '見直し日を動かす理由を書いてください。', {
      fields: { reason: '理由を書いてください。' },
    });
  }
}
