import { compactCode } from './digits.ts';

/**
 * Check digit of a 法人番号 over its twelve basic digits.
 *
 * 9 − ((Σ Pₙ × Qₙ) mod 9), n counted from the right, Qₙ = 1 for odd n and 2 for even
 * (法人番号の指定等に関する省令2条).
 */
export function corporateNumberCheckDigit(basic: string): number {
  if (!/^\d{12}$/.test(basic)) throw new RangeError('twelve digits expected');
  const sum = [...basic]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/**
 * 法人番号 — thirteen digits, the first of which checks the others.
 * @returns the plain digits, `undefined` when the number cannot be right.
 * @example parseCorporateNumber('5000020331007') // 岡山市
 */
export function parseCorporateNumber(text: string): string | undefined {
  const code = compactCode(text);
  if (!/^\d{13}$/.test(code)) return undefined;
  return Number(code[0]) === corporateNumberCheckDigit(code.slice(1)) ? code : undefined;
}
