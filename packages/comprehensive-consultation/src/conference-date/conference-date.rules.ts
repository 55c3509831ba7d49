import { DomainError } from '@tsunagu/subgraph-kit';

/** 候補日への返事. */
export type DateAnswer = 'yes' | 'maybe' | 'no';

/** Most dates that are offered for one conference. */
export const mostCandidates = 10;

/**
 * 候補日: one to ten different moments that are still to come (日程調整, X-11).
 *
 * @param known dates that are offered already
 * @throws CC-069
 */
export function candidatesAreOffered(offered: readonly Date[], known: readonly Date[], now: Date): void {
  const all = [...known, ...offered].map((date) => date.getTime());
  if (
    offered.length === 0 ||
    all.length > mostCandidates ||
    new Set(all).size < all.length ||
    offered.some((date) => Number.isNaN(date.getTime()) || date < now)
  ) {
    throw new DomainError(
      'CC-069',
      `これからの日時を、重ならないように ${mostCandidates} までで挙げてください。`,
      {
        fields: { startsAt: '候補の日時を確かめてください。' },
      },
    );
  }
}

/**
 * 日程は決まっている: once the date is fixed, answers no longer change it; the convener is told by word.
 *
 * @throws CC-070
 */
export function dateIsOpen(isFixed: boolean): void {
  if (isFixed) {
    throw new DomainError(
      'CC-070',
      'この会議の日時は決まっています。出られなくなったときは、招集した機関に連絡してください。',
    );
  }
}
