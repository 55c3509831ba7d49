import { isKana, normaliseKana, toKatakana } from './kana.ts';
import { canonicalCharacter } from './variants.ts';

const VARIATION_SELECTORS = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const SEPARATORS = /[\s・.,'’‐‑–—−-]/g;

/**
 * 氏名 as it is searched: the one normaliser of writes and queries.
 *
 * NFKC, variation selectors dropped, variants of characters joined (髙/高, 﨑/崎, 邉/邊/辺 …), 々 written out, hiragana as
 * katakana, Latin letters in capitals without accents, spaces and separators removed. What is stored and shown stays as it was written.
 *
 * @example normaliseName('髙橋　一郎') === normaliseName('高橋一郎')
 */
export function normaliseName(text: string): string {
  let result = '';
  let previous = '';
  for (const character of toKatakana(text.replace(VARIATION_SELECTORS, '')).replace(SEPARATORS, '')) {
    const folded =
      character === '々' || character === '〻' ? previous : canonicalCharacter(plainLatin(character));
    result += folded;
    previous = folded;
  }
  return result;
}

function plainLatin(character: string): string {
  if (!/\p{Script=Latin}/u.test(character)) return character;
  return character.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toUpperCase();
}

/** What somebody typed into a search box: as a name, and as kana when it is kana. */
export function normaliseSearch(text: string): { name: string; kana: string | undefined } {
  return { name: normaliseName(text), kana: isKana(text) ? normaliseKana(text) : undefined };
}
