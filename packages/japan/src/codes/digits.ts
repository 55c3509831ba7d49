/** The digits (and letters) of a code as people type it: NFKC, without spaces and dashes. */
export function compactCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s‐‑–—−ー-]/g, '')
    .toUpperCase();
}

/** The sum of the decimal digits of a number below 100. */
export function digitSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}
