import { dateInJapan, isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 施策2 began in 平成30年度; nothing that is recorded after the fact happened before (001 事業実績①). */
export const schemeBeganOn = '2018-04-01';

/** What a recorded date must lie between. */
export interface DateBounds {
  /** Today in Japan, YYYY-MM-DD. */
  today: string;
  /** The step before, which this one cannot precede. */
  notBefore?: string;
  /** Form field of the date. */
  field: string;
}

/**
 * 記録日: what happened on paper or by telephone is entered later; never in the future, never before the step it follows.
 *
 * @throws CC-063
 */
export function dateIsPlausible(on: string, { today, notBefore = schemeBeganOn, field }: DateBounds): void {
  if (!isCalendarDate(on) || on > today || on < notBefore) {
    throw new DomainError(
      'CC-063',
      '日付を確かめてください。先の日付や、前の手続きより早い日付は記録できません。',
      {
        fields: { [field]: `${notBefore} から今日までの日付を入れてください。` },
      },
    );
  }
}

/**
 * The moment to store for a recorded date: now for today, else noon in Japan of that day, but not before the earlier step.
 *
 * @throws CC-063
 */
export function momentOn(
  on: string | null | undefined,
  { now, after, field }: { now: Date; after?: Date | null; field: string },
): Date {
  const today = dateInJapan(now);
  if (!on || on === today) return now;
  dateIsPlausible(on, { today, field, ...(after ? { notBefore: dateInJapan(after) } : {}) });
  const noon = new Date(`${on}T12:00:00+09:00`);
  return after && noon < after ? after : noon;
}

/**
 * 開催の日時 may lie ahead or have been on paper, but not before the scheme began.
 *
 * @throws CC-063
 */
export function momentIsPlausible(moment: Date, field: string): void {
  if (Number.isNaN(moment.getTime()) || dateInJapan(moment) < schemeBeganOn) {
    throw new DomainError('CC-063', '日時を確かめてください。', {
      fields: { [field]: `${schemeBeganOn} より後の日時を入れてください。` },
    });
  }
}
