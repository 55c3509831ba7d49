import { describe, expect, it } from 'vitest';
import { careOfficeCheckDigit, parseCareOfficeNumber } from './care-office-number.ts';
import { parseCorporateNumber } from './corporate-number.ts';
import { parseMunicipalityCode, tenantOf } from './municipality-code.ts';
import { parsePhone } from './phone.ts';
import { parsePostalCode } from './postal-code.ts';

describe('法人番号', () => {
  it.each(['4011001098993', '7123456789012', '5000020331007', '５０００－０２０３－３１００７'])(
    'accepts %s',
    (text) => {
      expect(parseCorporateNumber(text)).toMatch(/^\d{13}$/);
    },
  );
  it.each(['4011001098994', '0000020331007', '401100109899', 'abc'])('refuses %s', (text) => {
    expect(parseCorporateNumber(text)).toBeUndefined();
  });
});

describe('全国地方公共団体コード', () => {
  it.each(['330001', '331007', '331015', '331023', '331031', '331040'])('accepts %s', (code) => {
    expect(parseMunicipalityCode(code)).toBe(code);
    expect(parseMunicipalityCode(code.slice(0, 5))).toBe(code);
  });
  it.each(['331008', '480001', '000000', '3310', '33100a'])('refuses %s', (code) => {
    expect(parseMunicipalityCode(code)).toBeUndefined();
  });
  it('names the tenant without its check digit', () => {
    expect(tenantOf('331007')).toBe('33100');
  });
});

describe('介護保険事業所番号', () => {
  it('checks its last digit by modulus 10 with weights 2 and 1', () => {
    // The same rule on seven digits, from the worked example of the insurers' numbers: 33 12 001 → 5.
    expect(careOfficeCheckDigit('003312001')).toBe(5);
    const number = `337010001${careOfficeCheckDigit('337010001')}`;
    expect(parseCareOfficeNumber(number)).toBe(number);
    expect(parseCareOfficeNumber(`337010001${(Number(number[9]) + 1) % 10}`)).toBeUndefined();
  });
  it('takes letters except I, O and Q', () => {
    expect(parseCareOfficeNumber('33A0100012')).toBe('33A0100012');
    expect(parseCareOfficeNumber('33I0100012')).toBeUndefined();
  });
});

describe('郵便番号', () => {
  it('is written with its hyphen', () => {
    expect(parsePostalCode('〒７００－８５４４')).toBe('700-8544');
    expect(parsePostalCode('7008544')).toBe('700-8544');
    expect(parsePostalCode('700854')).toBeUndefined();
  });
});

describe('電話番号', () => {
  it.each([
    ['０８６－８０３－１０００', '086-803-1000'],
    ['0868031000', '086-803-1000'],
    ['(086)803-1000', '086-803-1000'],
    ['086(803)1000', '086-803-1000'],
    ['+81-86-803-1000', '086-803-1000'],
    ['0868-22-1234', '0868-22-1234'],
    ['09012345678', '090-1234-5678'],
    ['0120123456', '0120-123-456'],
    ['0312345678', '03-1234-5678'],
    ['110', '110'],
  ])('reads %s', (text, number) => {
    expect(parsePhone(text)).toBe(number);
  });
  it('takes the area code of the city for a number without one', () => {
    expect(parsePhone('242-3170', { areaCode: '086' })).toBe('086-242-3170');
    expect(parsePhone('242-3170')).toBeUndefined();
  });
  it.each(['086-803-100', '1234567890', '電話なし', ''])('refuses %s', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });
});
