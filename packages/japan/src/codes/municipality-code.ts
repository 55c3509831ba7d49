import { compactCode } from './digits.ts';

/**
 * Check digit of a 全国地方公共団体コード over its five digits: weights 6, 5, 4, 3, 2; the last digit of
 * 11 − (sum mod 11) (総務省「全国地方公共団体コード仕様」).
 */
export function municipalityCodeCheckDigit(fiveDigits: string): number {
  if (!/^\d{5}$/.test(fiveDigits)) throw new RangeError('five digits expected');
  const sum = [...fiveDigits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * 全国地方公共団体コード — six digits with check digit, or five without.
 * @returns the six digits, `undefined` when the code cannot be right.
 * @example parseMunicipalityCode('33100') // '331007' 岡山市
 */
export function parseMunicipalityCode(text: string): string | undefined {
  const code = compactCode(text);
  if (!/^(0[1-9]|[1-3]\d|4[0-7])\d{3}\d?$/.test(code)) return undefined;
  const full = `${code.slice(0, 5)}${municipalityCodeCheckDigit(code.slice(0, 5))}`;
  return code.length === 5 || code === full ? full : undefined;
}

/** The tenant key of a municipality: its code without the check digit (331007 → 33100). */
export function tenantOf(municipalityCode: string): string {
  const code = parseMunicipalityCode(municipalityCode);
  if (!code) throw new RangeError(`not a municipality code: ${municipalityCode}`);
  return code.slice(0, 5);
}
