import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 調整の種類, as the city counts them: 個別調整, ケース会議事前打ち合わせ, 情報共有会議 (M2-14, M2-15) and アドバイザー派遣 (M2-19).
 */
export const eventKinds = ['individual', 'prior-meeting', 'information-meeting', 'adviser-dispatch'] as const;
export type EventKind = (typeof eventKinds)[number];

/** 個別調整の方法. */
export type EventMeans = 'visit' | 'phone' | 'online' | 'other';

/** 種類の名 for people. */
export const eventNames: Record<EventKind, string> = {
  individual: '関係機関と個別に調整した',
  'prior-meeting': 'ケース会議の事前打ち合わせをした',
  'information-meeting': '情報共有会議を開いた',
  'adviser-dispatch': 'アドバイザーを派遣した',
};

export interface EventTerms {
  kind: EventKind;
  means: EventMeans | null;
  agencyIds: readonly string[];
  adviserField: string | null;
  adviserPost: string | null;
}

/**
 * A record says with which agencies; a 個別調整 how, an アドバイザー派遣 which field and post were sent (M2-15, M2-19).
 *
 * @throws CC-064
 */
export function eventIsComplete({ kind, means, agencyIds, adviserField, adviserPost }: EventTerms): void {
  const fields = {
    ...(agencyIds.length === 0 || new Set(agencyIds).size < agencyIds.length
      ? { agencyIds: '一緒に調整した機関を、一度ずつ選んでください。' }
      : {}),
    ...(kind === 'individual' && means === null ? { means: '訪問か電話かなど、方法を選んでください。' } : {}),
    ...(kind === 'adviser-dispatch' && !(adviserField && adviserPost)
      ? { adviserPost: '派遣したアドバイザーの分野と職を選んでください。' }
      : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-064', '調整の記録に足りないところがあります。印のところを入れてください。', {
      fields,
    });
  }
}

/**
 * Only the agency that recorded takes its own record back.
 *
 * @throws CC-065
 */
export function eventIsOwn(recordedBy: string, agencyId: string | undefined): void {
  if (recordedBy !== agencyId) {
    throw new DomainError(
      'CC-065',
      '調整の記録は、記録した機関だけが取り消せます。その機関に連絡してください。',
    );
  }
}
