import { describe, expect, it } from 'vitest';
import {
  onlySectionInChargeEnters,
  type RoadmapItemFacts,
  reprintIsEnteredAtItsOriginal,
  yearHasBegun,
  yearLiesWithinItem,
} from './roadmap.rules.ts';

const item: RoadmapItemFacts = {
  fromFiscalYear: 'R3',
  toFiscalYear: 'R5',
  sectionAgencyIds: ['section-a', 'section-b'],
  reprint: false,
};
const codeOf = (rule: () => void) => {
  try {
    rule();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('achievements of a 工程表 item', () => {
  it('are entered by a section in charge', () => {
    expect(codeOf(() => onlySectionInChargeEnters(item, 'section-b'))).toBeUndefined();
    expect(codeOf(() => onlySectionInChargeEnters(item, 'section-c'))).toBe('PL-001');
  });

  it.each([
    ['R2', 'PL-002'],
    ['R3', undefined],
    ['R5', undefined],
    ['R6', 'PL-002'],
  ])('of %s lie within the item or not (%s)', (year, code) => {
    expect(codeOf(() => yearLiesWithinItem(item, year))).toBe(code);
  });

  it('exist from the first day of the year on', () => {
    expect(codeOf(() => yearHasBegun('R5', '2023-03-31'))).toBe('PL-003');
    expect(codeOf(() => yearHasBegun('R5', '2023-04-01'))).toBeUndefined();
  });

  it('of a reprint belong to its original', () => {
    expect(codeOf(() => reprintIsEnteredAtItsOriginal({ ...item, reprint: true }))).toBe('PL-004');
    expect(codeOf(() => reprintIsEnteredAtItsOriginal(item))).toBeUndefined();
  });
});
