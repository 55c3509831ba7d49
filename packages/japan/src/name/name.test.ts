import { describe, expect, it } from 'vitest';
import { differByOne, grams, gramsToFind, oneDeletions } from './grams.ts';
import { isKana, normaliseKana } from './kana.ts';
import { normaliseName, normaliseSearch } from './normalise-name.ts';

describe('normaliseName', () => {
  it.each([
    ['髙橋　一郎', '高橋一郎'],
    ['山﨑', '山崎'],
    ['山嵜', '山崎'],
    ['渡邉', '渡辺'],
    ['渡邊', '渡辺'],
    ['渡邉\u{E0101}', '渡辺'],
    ['齋藤', '斉藤'],
    ['齊藤', '斎藤'],
    ['濵田', '浜田'],
    ['濱田', '浜田'],
    ['𠮷田', '吉田'],
    ['佐佐木', '佐々木'],
    ['ﾀﾅｶ ﾀﾛｳ', 'たなかたろう'],
    ['Nguyễn Văn Đức', 'ＮＧＵＹＥＮ　VAN DUC'],
  ])('finds %s and %s together', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
  });

  it('keeps different names apart', () => {
    expect(normaliseName('田中')).not.toBe(normaliseName('中田'));
    expect(normaliseName('太田')).not.toBe(normaliseName('大田'));
  });
});

describe('normaliseKana', () => {
  it.each([
    ['ｵｵﾀ ﾕｳｺ', 'おーたゆーこ'],
    ['オオタ', 'オウタ'],
    ['ショウゴ', 'シヨウゴ'],
    ['ミヅキ', 'ミズキ'],
    ['ケイコ', 'ケーコ'],
    ['ヴァン', 'バン'],
    ['ﾊﾔｼﾀﾞ', 'はやしだ'],
  ])('hears %s and %s alike', (a, b) => {
    expect(normaliseKana(a)).toBe(normaliseKana(b));
  });

  it('tells オノ from オオノ', () => {
    expect(normaliseKana('オノ')).not.toBe(normaliseKana('オオノ'));
  });

  it('is used for a search typed in kana only', () => {
    expect(isKana('やまだ ハナコ')).toBe(true);
    expect(isKana('山だ')).toBe(false);
    expect(normaliseSearch('山田').kana).toBeUndefined();
    expect(normaliseSearch('ヤマダ').kana).toBe('ヤマダ');
  });
});

describe('pieces of names', () => {
  it('are distinct single characters and pairs', () => {
    expect(grams('山田花')).toEqual(['山', '田', '花', '山田', '田花']);
    expect(grams('𠮷田')).toEqual(['𠮷', '田', '𠮷田']);
    expect(gramsToFind('田')).toEqual(['田']);
    expect(gramsToFind('山田花')).toEqual(['山田', '田花']);
  });

  it.each(['ヤマタ', 'ヤダマ', 'ヤマ', 'ヤママダ', 'ヤマダ'])('of ヤマダ meet those of %s', (typed) => {
    expect(oneDeletions('ヤマダ').some((piece) => oneDeletions(typed).includes(piece))).toBe(true);
    expect(differByOne('ヤマダ', typed)).toBe(true);
  });

  it('two changes apart are told apart', () => {
    expect(differByOne('ヤマダ', 'マダヤ')).toBe(false);
    expect(differByOne('ヤマダ', 'ヤ')).toBe(false);
  });
});
