import { compactCode, digitSum } from './digits.ts';

/** What the third digit of a 介護保険事業所番号 says. */
export const CARE_OFFICE_TYPES: Readonly<Record<string, string>> = {
  0: '地域包括支援センター',
  1: '医科',
  3: '歯科',
  4: '薬局',
  5: '介護老人保健施設',
  6: '訪問看護ステーション',
  7: '指定事業所',
  8: '基準該当事業所',
  9: '地域密着型サービス事業所',
};

/**
 * Check digit over the first nine digits: weights 2 and 1 in turn beginning with 2 at the right end, products of two
 * digits are added digit by digit, 10 − the last digit of the sum (modulus 10, weight 2-1, split).
 */
export function careOfficeCheckDigit(nineDigits: string): number {
  if (!/^\d{9}$/.test(nineDigits)) throw new RangeError('nine digits expected');
  const sum = [...nineDigits]
    .reverse()
    .reduce((total, digit, index) => total + digitSum(Number(digit) * (index % 2 === 0 ? 2 : 1)), 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * 介護保険事業所番号 — ten characters: prefecture 2, type 1, 郡市区 2, serial 4, check 1.
 *
 * A number with a letter (総合事業; never I, O or Q) is accepted by its form alone, because how a letter enters the
 * check digit is not published.
 * @returns the plain number, `undefined` when it cannot be right.
 */
export function parseCareOfficeNumber(text: string): string | undefined {
  const code = compactCode(text);
  if (!/^(0[1-9]|[1-3]\d|4[0-7])[0-9A-HJ-NPR-Z]{7}\d$/.test(code)) return undefined;
  if (!/^\d{10}$/.test(code)) return code;
  return Number(code[9]) === careOfficeCheckDigit(code.slice(0, 9)) ? code : undefined;
}
