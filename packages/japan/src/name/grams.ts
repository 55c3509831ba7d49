/**
 * n-grams of a normalised text: every distinct piece of each size, for an array column under GIN.
 *
 * Sizes 1 and 2 answer a one-character search and every longer one; trigrams of PostgreSQL yield nothing for kanji.
 * @example grams('山田花') // ['山', '田', '花', '山田', '田花']
 */
export function grams(text: string, sizes: readonly number[] = [1, 2]): string[] {
  const characters = [...text];
  const found = new Set<string>();
  for (const size of sizes) {
    for (let start = 0; start + size <= characters.length; start++) {
      found.add(characters.slice(start, start + size).join(''));
    }
  }
  return [...found];
}

/** The grams that a record must hold to contain a typed text: pairs, or the one character. */
export function gramsToFind(text: string): string[] {
  return [...text].length === 1 ? [text] : grams(text, [2]);
}

/**
 * 一文字違い — a kana text and every text with one character left out.
 *
 * Readings that differ by one wrong, missing, extra or swapped character have sets that meet: ヤマダ and ヤマタ meet in
 * ヤマ. Store the set of each record and compare it (`&&`) with the set of what was typed. A few readings two changes
 * apart meet as well, so `differByOne` decides over what was found.
 */
export function oneDeletions(text: string): string[] {
  const characters = [...text];
  const found = new Set([text]);
  if (characters.length < 2) return [...found];
  for (let index = 0; index < characters.length; index++) {
    found.add([...characters.slice(0, index), ...characters.slice(index + 1)].join(''));
  }
  return [...found];
}

/** True when two texts differ by at most one wrong, missing, extra or swapped character. */
export function differByOne(a: string, b: string): boolean {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const rest = (text: string[], from: number) => text.slice(from).join('');
  if (left.length > right.length) return rest(left, start + 1) === rest(right, start);
  if (left.length < right.length) return rest(left, start) === rest(right, start + 1);
  if (start === left.length || rest(left, start + 1) === rest(right, start + 1)) return true;
  const swapped = left[start] === right[start + 1] && left[start + 1] === right[start];
  return swapped && rest(left, start + 2) === rest(right, start + 2);
}
