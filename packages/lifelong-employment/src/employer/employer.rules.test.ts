import { describe, expect, it } from 'vitest';
import { openingIsOpen, validCorporateNumber } from './employer.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('協力企業と求人の断り', () => {
  it('takes a corporate number with a right check digit', () => {
    expect(validCorporateNumber('7123456789012')).toBe('7123456789012');
    expect(validCorporateNumber(null)).toBeNull();
    expect(() => validCorporateNumber('7123456789013')).toThrow(refusal('LE-020'));
  });

  it('proposes nobody to an opening that is not open', () => {
    expect(() => openingIsOpen('open')).not.toThrow();
    expect(() => openingIsOpen('filled')).toThrow(refusal('LE-021'));
    expect(() => openingIsOpen('closed')).toThrow(refusal('LE-021'));
  });
});
