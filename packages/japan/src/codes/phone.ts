/** Where the hyphens of a bare number stand; the first match counts. */
const GROUPS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^0[5-9]0\d{8}$/, [3, 4]], // 携帯電話, IP電話
  [/^0800\d{7}$/, [4, 3]],
  [/^(0120|0570|0990)\d{6}$/, [4, 3]],
  [/^0[36]\d{8}$/, [2, 4]], // 東京, 大阪
  [/^0\d{9}$/, [3, 3]], // 岡山市 086 and most cities
];

const SHORT_NUMBERS = /^(11[0-9]|171|177|18[8-9]|188|#\d{4})$/;

/**
 * 電話番号 — a Japanese telephone number.
 *
 * Hyphens that stand in the input are kept, because the length of an area code cannot be told from the digits alone; a
 * bare number is grouped like 岡山市 (086-803-1000). Short public numbers (110, 119, 188, 189, #7119) pass.
 *
 * @param options.areaCode 市外局番 for a number given without one (`242-3170`).
 * @returns the hyphenated number, `undefined` when it cannot be called.
 */
export function parsePhone(text: string, options: { areaCode?: string } = {}): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑–—−ー]/g, '-')
    .replace(/\s/g, '')
    .replace(/^\+81-?\(?0?\)?/, '0');
  if (SHORT_NUMBERS.test(plain)) return plain;
  const dashed = plain.replace(/^\((\d+)\)/, '$1-').replace(/^(\d+)\((\d+)\)/, '$1-$2-');
  if (!/^\d+(-\d+)*$/.test(dashed)) return undefined;
  const whole = dashed.startsWith('0') || !options.areaCode ? dashed : `${options.areaCode}-${dashed}`;
  const digits = whole.replaceAll('-', '');
  const group = GROUPS.find(([pattern]) => pattern.test(digits));
  if (!group) return undefined;
  if (whole.split('-').length === 3) return whole;
  const [first, second] = group[1];
  return `${digits.slice(0, first)}-${digits.slice(first, first + second)}-${digits.slice(first + second)}`;
}
