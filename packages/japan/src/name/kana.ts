/** Vowel rows of the katakana syllabary, for the long-vowel mark. */
const ROWS = {
  ア: 'アカサタナハマヤラワガザダバパ',
  イ: 'イキシチニヒミリギジビピ',
  ウ: 'ウクスツヌフムユルグズブプ',
  エ: 'エケセテネヘメレゲゼデベペ',
  オ: 'オコソトノホモヨロゴゾドボポ',
} as const;

const VOWEL_OF = new Map(
  Object.entries(ROWS).flatMap(([vowel, row]) => [...row].map((kana) => [kana, vowel] as const)),
);

/** How a long vowel is written after each vowel: オオ, オー and オウ become one. */
const LONG = { ア: 'ア', イ: 'イ', ウ: 'ウ', エ: 'イ', オ: 'ウ' } as Readonly<Record<string, string>>;

const SAME_SOUND: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヂ: 'ジ',
  ヅ: 'ズ',
  ヲ: 'オ',
  ヱ: 'エ',
  ヰ: 'イ',
};

const FOREIGN_V: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴュ/g, 'ビユ'],
  [/ヴ/g, 'ブ'],
];

/** Hiragana as katakana, half-width as full-width; nothing else changes. */
export function toKatakana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));
}

/** True when a text consists of kana only (spaces and the long-vowel mark aside). */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・\s]+$/.test(text.normalize('NFKC')) && /[ぁ-ゖァ-ヺ]/.test(text.normalize('NFKC'));
}

/**
 * フリガナ as it is searched.
 *
 * Folds what writers mix: hiragana and katakana, half width, small and large kana (forms of the register print all
 * large), ヂ/ジ and ヅ/ズ, ヴァ/バ, and long vowels (オオタ, オータ, オウタ; ユーコ, ユウコ). オノ and オオノ stay different people.
 */
export function normaliseKana(text: string): string {
  let kana = toKatakana(text).replace(/[\s・.,'-]/g, '');
  for (const [pattern, plain] of FOREIGN_V) kana = kana.replace(pattern, plain);
  let folded = '';
  for (const character of kana) {
    const large = SAME_SOUND[character] ?? character;
    const before = VOWEL_OF.get(folded.at(-1) ?? '');
    if (large === 'ー') folded += before ? LONG[before] : '';
    else if (large === 'オ' && before === 'オ') folded += 'ウ';
    else if (large === 'エ' && before === 'エ') folded += 'イ';
    else folded += large;
  }
  return folded;
}
