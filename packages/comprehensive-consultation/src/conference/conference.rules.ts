import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 会議の種類. 支援会議 shares without consent, under the duty and penalty of the law; 重層的支援会議 works with consent; the
 * アドバイザー会議 puts a case before advisers. They are different things (M2-16, M2-19, 生活困窮者自立支援法 9条, 社会福祉法 106条の6).
 */
export const conferenceKinds = ['support', 'multi-layer', 'adviser'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** 会議の終わり方: roles were proposed, it stayed open, or it was not held. */
export type ConferenceResult = 'decided' | 'undecided' | 'not-held';

/** 会議の名 for people. */
export const kindNames: Record<ConferenceKind, string> = {
  support: '支援会議',
  'multi-layer': '重層的支援会議',
  adviser: 'アドバイザー会議',
};

/**
 * 会議の目的: members are told why they meet (M2-17).
 *
 * @throws CC-040
 */
export function purposeIsTold(purpose: string): void {
  if (purpose.trim() === '') {
    throw new DomainError('CC-040', '会議の目的を書いてください。', {
      fields: { purpose: '何を決める会議かを書いてください。' },
    });
  }
}

/**
 * A closed conference stays closed; going on is a new conference.
 *
 * @throws CC-041
 */
export function conferenceIsOpen(closedAt: Date | null): void {
  if (closedAt !== null) {
    throw new DomainError('CC-041', 'この会議は終わっています。続けるときは、新しい会議を招集してください。');
  }
}

/**
 * 招集: nobody is invited twice.
 *
 * @param seated staff who are invited already
 * @throws CC-042
 */
export function membersAreNew(invited: readonly string[], seated: readonly string[]): void {
  if (
    invited.length === 0 ||
    new Set(invited).size < invited.length ||
    invited.some((id) => seated.includes(id))
  ) {
    throw new DomainError('CC-042', 'まだ招いていない職員を一人以上選んでください。', {
      fields: { staffIds: 'すでに招いた職員が含まれています。' },
    });
  }
}

/**
 * 共有資料: a case is tabled once.
 *
 * @throws CC-043
 */
export function itemIsNew(caseId: string, tabled: readonly string[]): void {
  if (tabled.includes(caseId)) {
    throw new DomainError('CC-043', 'この記録は、すでに会議に出されています。');
  }
}

/**
 * 重層的支援会議 works with consent: without one that covers the case there is no such conference.
 *
 * @throws CC-044
 */
export function multiLayerHasConsent(kind: ConferenceKind, consented: boolean): void {
  if (kind === 'multi-layer' && !consented) {
    throw new DomainError(
      'CC-044',
      '重層的支援会議には、本人の有効な同意が要ります。同意を得るか、支援会議を招集してください。',
    );
  }
}

/**
 * 重層的支援会議の構成員 belong to agencies that the consent names.
 *
 * @throws CC-045
 */
export function memberIsNamedByConsent(kind: ConferenceKind, named: boolean): void {
  if (kind === 'multi-layer' && !named) {
    throw new DomainError(
      'CC-045',
      '同意で名を挙げられていない機関の職員は、重層的支援会議に招けません。同意に機関を加えるか、支援会議を招集してください。',
      { fields: { staffIds: '同意のない機関の職員が含まれています。' } },
    );
  }
}

/**
 * 守秘の確認 is of the edition in use: who accepts has read exactly that text.
 *
 * @throws CC-046
 */
export function noticeIsCurrent(accepted: string, current: string | null): void {
  if (current === null || accepted !== current) {
    throw new DomainError(
      'CC-046',
      '守秘の確認の文面が新しくなりました。読み直して、もう一度確かめてください。',
    );
  }
}

/**
 * 会議を終える: as the recorded outcome says; 'decided' without direction and roles is no decision (M2-18). One that still lies
 * ahead was not held.
 *
 * @param told what the convener says, if anything
 * @param recorded result of the recorded outcome, if there is one
 * @throws CC-073
 */
export function resultOf(
  told: ConferenceResult | null,
  recorded: 'decided' | 'undecided' | null,
  { heldAt, now }: { heldAt: Date; now: Date },
): ConferenceResult {
  if (told === 'decided' && recorded !== 'decided') {
    throw new DomainError(
      'CC-073',
      '「決まった」として終えるには、支援の方向性と役割分担の案を先に記録してください。決まらなかったときは、アドバイザー会議や派遣を使えます。',
    );
  }
  return told ?? recorded ?? (heldAt > now ? 'not-held' : 'undecided');
}
