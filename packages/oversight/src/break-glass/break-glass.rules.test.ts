import { describe, expect, it } from 'vitest';
import { checkDuration, checkReason, reviewDueOn } from './break-glass.rules.ts';

const codeOf = (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('理由の確かめ', () => {
  it.each([
    ['自宅で倒れているのを隣の人が見つけ、救急隊が服薬と持病を尋ねている'],
    ['駅前の交番に保護された。名前しか言えず、家族の連絡先と帰る先が分からない'],
    ['母親が包丁を持ち出したと長女から電話があり、警察と訪問する前に同居の人を知りたい'],
  ])('takes what says what happens now: %s', (reason) => {
    expect(codeOf(() => checkReason(reason))).toBeUndefined();
  });

  it.each([
    ['OV-001', '緊急のため'],
    ['OV-001', '確認　　　　　　　　　　　　　　　　　　　　　　　　　　する'],
    ['OV-001', '。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。'],
    ['OV-002', 'あああああああああああああああああああああああああ'],
    ['OV-002', '緊急のため緊急のため緊急のため緊急のため緊急のため'],
    ['OV-002', 'いろはにほへいろはにほへいろはにほへいろはにほへ'],
    ['OV-003', '緊急の対応のため、業務上必要なので、本人の記録の内容を確認します。'],
    ['OV-003', '上司の指示により、至急の支援として、情報の閲覧をお願いいたします。'],
  ])('refuses with %s: %s', (code, reason) => {
    expect(codeOf(() => checkReason(reason))).toBe(code);
  });

  it('says it at the field', () => {
    expect(() => checkReason('急ぎ')).toThrowError(
      expect.objectContaining({ extensions: expect.objectContaining({ fields: expect.anything() }) }),
    );
  });
});

describe('長さ', () => {
  it.each([30, 60, 120, 240])('may be %i minutes', (minutes) => {
    expect(codeOf(() => checkDuration(minutes))).toBeUndefined();
  });

  it.each([0, -30, 45, 241, 480])('is not %i minutes', (minutes) => {
    expect(codeOf(() => checkDuration(minutes))).toBe('OV-004');
  });
});

describe('事後確認の期限', () => {
  it.each([
    ['a Tuesday', '2026-11-17T10:00:00+09:00', '2026-11-18'],
    ['late on a Friday', '2026-11-13T23:30:00+09:00', '2026-11-16'],
    ['before a long weekend with 勤労感謝の日', '2026-11-20T09:00:00+09:00', '2026-11-24'],
    ['the last working day of the year', '2026-12-28T16:00:00+09:00', '2027-01-04'],
    ['a Sunday night that is Monday in Japan already', '2026-11-15T20:00:00Z', '2026-11-17'],
  ])('after %s', (_name, grantedAt, due) => {
    expect(reviewDueOn(new Date(grantedAt))).toBe(due);
  });
});
