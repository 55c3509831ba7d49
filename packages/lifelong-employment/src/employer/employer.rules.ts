import { parseCorporateNumber } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 求人の状態. */
export type OpeningState = 'open' | 'filled' | 'closed';

/**
 * 法人番号 carries a check digit; full width and separators are taken as typed.
 *
 * @returns the 13 digits, or null where none was given
 * @throws LE-020
 */
export function validCorporateNumber(text: string | null): string | null {
  if (text === null || text === '') return null;
  const number = parseCorporateNumber(text);
  if (!number) {
    throw new DomainError('LE-020', '法人番号が正しくありません。13桁の数字を確かめてください。', {
      fields: { corporateNumber: '検査用数字が合いません。' },
    });
  }
  return number;
}

/**
 * Nobody is proposed to an opening that is filled or withdrawn.
 *
 * @throws LE-021
 */
export function openingIsOpen(state: OpeningState): void {
  if (state !== 'open') {
    throw new DomainError('LE-021', 'この求人はもう募集していません。ほかの求人を選んでください。');
  }
}
