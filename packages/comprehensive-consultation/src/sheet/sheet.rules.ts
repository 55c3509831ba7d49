import { DomainError } from '@tsunagu/subgraph-kit';

/** One member of the household as the worker typed it on the つなぐシート. */
export interface MemberAssessment {
  personId: string | null;
  worries: readonly { code: string }[];
  noWorries: boolean;
}

/** Whether the worries of every member are known: some are ticked, or "none" is (M2-01). */
export function everyMemberIsAssessed(members: readonly MemberAssessment[]): boolean {
  return members.length > 0 && members.every((member) => member.noWorries || member.worries.length > 0);
}

/**
 * 世帯構成: the sheet lists every person the consultation is about (M2-01, M2-02).
 *
 * @throws CC-007 when a person of the consultation is missing, or somebody is listed twice
 */
export function sheetListsTheHousehold(
  members: readonly MemberAssessment[],
  concerned: readonly string[],
): void {
  const listed = members.map((member) => member.personId).filter((id) => id !== null);
  const complete = members.length > 0 && concerned.every((id) => listed.includes(id));
  if (!complete || new Set(listed).size !== listed.length) {
    throw new DomainError('CC-007', '世帯構成には、この相談に関わる方を全員、一人一行で書いてください。', {
      fields: { members: '関わる方を全員、一人一行で書いてください。' },
    });
  }
}

/**
 * 困り事の項目: only items of the published version are ticked, each once, and "none" excludes all others (M2-02).
 *
 * @throws CC-008
 */
export function worriesAreOfThePublishedItems(
  members: readonly MemberAssessment[],
  published: readonly string[],
): void {
  members.forEach((member, index) => {
    const codes = member.worries.map((worry) => worry.code);
    const known = codes.every((code) => published.includes(code)) && new Set(codes).size === codes.length;
    if (!known || (member.noWorries && codes.length > 0)) {
      throw new DomainError(
        'CC-008',
        '困り事は公開中の項目から一つずつ選んでください。「困り事なし」と同時には選べません。',
        { fields: { [`members.${index}.worries`]: '選び直してください。' } },
      );
    }
  });
}
