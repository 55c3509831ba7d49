import { createHash, randomInt } from 'node:crypto';
import { DomainError, type NoticeKind, noticeKinds } from '@tsunagu/subgraph-kit';

/** メールで受け取るか: at once, together once a day, or not at all. */
export type NoticeWish = 'at-once' | 'daily' | 'never';

/**
 * What each kind says, in the portal and in the mail. General sentences: no person, no case, no agency.
 */
export const noticeSentences: Readonly<Record<NoticeKind, string>> = {
  'handover-arrived': '引継ぎが届きました',
  'handover-accepted': '送った引継ぎが受けられました',
  'handover-passed-on': '送った引継ぎが次の機関へ引き継がれました',
  'coordination-requested': '調整の依頼が届きました',
  'coordination-accepted': '依頼した調整が始まりました',
  'coordination-ended': '調整が終わりました',
  'roles-decided': '役割分担が決まりました',
  'conference-invited': '会議に招かれました',
  'conference-date-set': '会議の日時が決まりました',
  'conference-closed': '会議が終わりました',
  'sharing-ended': '共有が終わった相談があります',
  'directory-issued': '相談機関一覧の新しい版が出ました',
  'contacts-outdated': '担当者の登録が1年以上前のままです',
  'training-planned': '研修の案内が出ました',
  'casebook-submitted': '確認を待つ事例があります',
  'casebook-decided': '確認に出した事例の返事があります',
  'survey-asked': '機関アンケートに回答してください',
};

/** A kind that this version knows; an event of another version may carry one that it does not. */
export function isNoticeKind(kind: string): kind is NoticeKind {
  return (noticeKinds as readonly string[]).includes(kind);
}

/** @throws RG-050 when mail is wished for and there is no address to send it to */
export function wishHasAddress(wish: NoticeWish, address: string | null): void {
  if (wish !== 'never' && !address) {
    throw new DomainError('RG-050', 'メールで受け取るときは、メールアドレスを入れてください。', {
      fields: { mailAddress: 'メールアドレスを入れてください。' },
    });
  }
}

/** How long a 確認番号 holds, in minutes, and how soon the next one may be asked for, in seconds. */
export const codeMinutes = 30;
const secondsBetweenCodes = 60;

/** @throws RG-051 when the last 確認番号 was sent less than a minute ago: nobody's letter box is flooded */
export function codeIsAskedInTurn(askedAt: Date | null, now: Date): void {
  if (askedAt && now.getTime() - askedAt.getTime() < secondsBetweenCodes * 1_000) {
    throw new DomainError('RG-051', '確認番号を送ったばかりです。1分ほど待って、もう一度送ってください。');
  }
}

/** @throws RG-052 when a 確認番号 is not the one that was sent, or is too old */
export function codeFits(
  given: string,
  sent: { hash: string | null; expiresAt: Date | null; staffId: string },
  now: Date,
): void {
  const fits =
    sent.hash !== null &&
    sent.expiresAt !== null &&
    sent.expiresAt > now &&
    sent.hash === codeHash(sent.staffId, given);
  if (!fits) {
    throw new DomainError(
      'RG-052',
      '確認番号が違うか、期限（30分）を過ぎています。メールの番号を確かめるか、もう一度送ってください。',
      { fields: { code: 'メールに書かれた 8 桁の番号を入れてください。' } },
    );
  }
}

/** @throws RG-053 when the installation sends no mail */
export function mailIsSent(isConfigured: boolean): void {
  if (!isConfigured) {
    throw new DomainError(
      'RG-053',
      'この環境ではメールを送る設定がありません。お知らせは画面の「お知らせ」で確かめてください。',
    );
  }
}

/** A new 確認番号: eight digits. */
export function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

/** How a 確認番号 is kept; what people type between the digits does not count. */
export function codeHash(staffId: string, code: string): string {
  const digits = code.normalize('NFKC').replaceAll(/\D/g, '');
  return createHash('sha256').update(`${staffId}:${digits}`).digest('base64url');
}
