import { DomainError } from '@tsunagu/subgraph-kit';

/** 資源のない困り事: what a household needed and nobody in the city could give (M2-36). */
export const unmetNeedKinds = [
  'shelter',
  'housing-special-care',
  'willing-landlord',
  'transport',
  'respite',
  'school-support',
  'interpreter',
  'other',
] as const;
export type UnmetNeedKind = (typeof unmetNeedKinds)[number];

/** 種類の名 for people. */
export const unmetNeedNames: Record<UnmetNeedKind, string> = {
  shelter: '一時的な避難場所（シェルター）',
  'housing-special-care': '要配慮者の住まい',
  'willing-landlord': '受け入れてくれる大家・不動産業者',
  transport: '移動の手段',
  respite: '家族の休息',
  'school-support': '学校での支援',
  interpreter: '通訳・やさしい日本語',
  other: 'その他',
};

/** 所管課の答え. */
export type UnmetNeedAnswer = 'taken-up' | 'in-roadmap' | 'not-now';

/**
 * 困り事の言葉: what was missing, so that others can look for it.
 *
 * @throws CC-181
 */
export function needIsTold(words: string): void {
  if (words.trim() === '') {
    throw new DomainError('CC-181', '何があれば支援できたかを書いてください。', {
      fields: { words: '何があれば支援できたかを書いてください。' },
    });
  }
}

/**
 * 分かった日: since the consultation was received, not in the future.
 *
 * @throws CC-186
 */
export function dayOfNeedIsPlausible(on: string, bounds: { receivedOn: string; today: string }): void {
  if (on < bounds.receivedOn || on > bounds.today) {
    throw new DomainError('CC-186', `分かった日は、相談を受けた ${bounds.receivedOn} から今日までです。`, {
      fields: { recordedOn: `${bounds.receivedOn} から今日までの日を入力してください。` },
    });
  }
}

/** What the lead division passes on. */
export interface ReportTerms {
  measureNo: number;
  asked: string;
}

/**
 * 施策に渡す: which measure, and what is asked of it (M2-43).
 *
 * @throws CC-182
 */
export function reportIsComplete(terms: ReportTerms): void {
  const isMeasure = Number.isInteger(terms.measureNo) && terms.measureNo >= 1 && terms.measureNo <= 5;
  if (!isMeasure || terms.asked.trim() === '') {
    throw new DomainError('CC-182', '渡す施策（1 から 5）と、検討してほしいことを書いてください。', {
      fields: {
        ...(isMeasure ? {} : { measureNo: '施策を選んでください。' }),
        ...(terms.asked.trim() === '' ? { asked: '検討してほしいことを書いてください。' } : {}),
      },
    });
  }
}

/**
 * Nothing is reported twice: a report passes on what waited.
 *
 * @throws CC-183
 */
export function somethingWaited(passed: boolean): void {
  if (!passed) {
    throw new DomainError('CC-183', 'この種類と地域の困り事は、すべて施策に渡してあります。');
  }
}

/**
 * 所管課の答え: once, with its reason, because whoever recorded the need is told it.
 *
 * @throws CC-184, CC-185
 */
export function answerIsGiven(before: UnmetNeedAnswer | null, reason: string): void {
  if (before !== null) {
    throw new DomainError('CC-185', 'この報告には、すでに答えがあります。画面を開き直してください。');
  }
  if (reason.trim() === '') {
    throw new DomainError('CC-184', '答えの理由を書いてください。', {
      fields: { reason: '答えの理由を書いてください。' },
    });
  }
}
