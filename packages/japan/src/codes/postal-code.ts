import { compactCode } from './digits.ts';

/**
 * 郵便番号 — seven digits, with or without 〒 and hyphen.
 * @returns `700-8544`, `undefined` when it is no postal code.
 */
export function parsePostalCode(text: string): string | undefined {
  const code = compactCode(text.replace('〒', ''));
  return /^\d{7}$/.test(code) ? `${code.slice(0, 3)}-${code.slice(3)}` : undefined;
}
