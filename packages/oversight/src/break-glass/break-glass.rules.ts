import { addDays, type CalendarDate, dateInJapan, isOfficeClosed } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 緊急閲覧の長さ: minutes that may be asked for; four hours at most. */
export const durations = [30, 60, 120, 240] as const;

/** A reason has at least so many characters, blanks and punctuation aside. */
export const shortestReason = 20;

/** Fewer different characters than this is no sentence. */
const fewestCharacters = 8;

/** What a sentence must say beyond stock phrases, in characters. */
const leastSubstance = 12;

/** 決まり文句: words that fit every case and therefore say nothing about this one. */
const stockPhrases =
  /緊急(閲覧|対応|性)?|至急|急ぎ?|業務上?|職務上?|必要(性|不可欠)?|確認|閲覧|記録|情報|内容|状況|本人|対応|上司|指示|依頼|相談|支援|テスト|試験|理由|その他|特に|なし|ありません|よろしく|お願い|いたします|致します|します|しました|しました|したい|する|ため|為|あり|ある|による|により|として|です|ます|ので|から|こと|もの|見る|見たい|の|を|に|は|が|で|と|も|へ|な/g;

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/**
 * 理由の確かめ: the reason of a 緊急閲覧 says what happens now and why the records are needed at once.
 *
 * @throws OV-001 too short; OV-002 the same again and again; OV-003 nothing but stock phrases
 */
export function checkReason(reason: string): void {
  const text = plain(reason);
  if ([...text].length < shortestReason) {
    refuse('OV-001', `理由は ${shortestReason} 文字以上で書いてください（空白と句読点は数えません）。`);
  }
  if (/^(.{1,15}?)\1+$/u.test(text) || new Set(text).size < fewestCharacters) {
    refuse('OV-002', '同じ言葉の繰り返しです。いま何が起きていて、なぜ記録が要るかを書いてください。');
  }
  if ([...text.replace(stockPhrases, '')].length < leastSubstance) {
    refuse(
      'OV-003',
      'どの場合にも当てはまる言葉だけです。いつ・どこで・何が起きたか、どの記録で何を確かめるかを書いてください。',
    );
  }
}

/** @throws OV-004 */
export function checkDuration(minutes: number): void {
  if (!durations.some((duration) => duration === minutes)) {
    throw new DomainError('OV-004', '緊急閲覧の長さを選んでください（4時間まで）。', {
      fields: { minutes: '30分・1時間・2時間・4時間から選んでください。' },
    });
  }
}

/**
 * 事後確認の期限: the first working day of the office after the day of the grant (Japanese holidays, 年末年始).
 */
export function reviewDueOn(grantedAt: Date): CalendarDate {
  let day = addDays(dateInJapan(grantedAt), 1);
  while (isOfficeClosed(day)) day = addDays(day, 1);
  return day;
}

function refuse(code: string, message: string): never {
  throw new DomainError(code, message, { fields: { reason: message } });
}
