import { describe, expect, it } from 'vitest';
import {
  dayExists,
  dayHasCome,
  deathCanBeRecorded,
  isNoDuplicate,
  moveFollowsPresentAddress,
  postalCodeIsReal,
  readingIsKana,
  relationshipIsBetweenTwo,
  searchIsShort,
} from './person.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('a record of a person', () => {
  it('is not written before its day', () => {
    expect(() => dayHasCome('2026-11-22', '2026-11-21', 'birthDate')).toThrow(refusal('RG-001'));
    expect(() => dayHasCome('2026-11-21', '2026-11-21', 'birthDate')).not.toThrow();
  });

  it('has its reading in kana, kept in katakana', () => {
    expect(readingIsKana('たかはし', 'familyKana')).toBe('タカハシ');
    expect(readingIsKana('ﾀｶﾊｼ', 'familyKana')).toBe('タカハシ');
    expect(() => readingIsKana('高橋', 'familyKana')).toThrow(refusal('RG-002'));
  });

  it('has a postal code of seven digits or none', () => {
    expect(postalCodeIsReal('７００８５４４')).toBe('700-8544');
    expect(postalCodeIsReal('')).toBeNull();
    expect(() => postalCodeIsReal('12345')).toThrow(refusal('RG-003'));
  });

  it('is a duplicate only when a person says so', () => {
    expect(() => isNoDuplicate(1, false)).toThrow(refusal('RG-004'));
    expect(() => isNoDuplicate(1, true)).not.toThrow();
  });

  it('moves forward in time', () => {
    expect(() => moveFollowsPresentAddress('2020-04-01', '2020-04-01')).toThrow(refusal('RG-005'));
    expect(() => moveFollowsPresentAddress('2020-04-02', '2020-04-01')).not.toThrow();
  });

  it('dies once, after birth', () => {
    expect(() => deathCanBeRecorded('2020-01-01', { birthDate: null, deceasedOn: '2019-01-01' })).toThrow(
      refusal('RG-006'),
    );
    expect(() => deathCanBeRecorded('1940-01-01', { birthDate: '1950-01-01', deceasedOn: null })).toThrow(
      refusal('RG-007'),
    );
  });

  it('is related to others', () => {
    expect(() => relationshipIsBetweenTwo('a', 'a')).toThrow(refusal('RG-008'));
  });
});

describe('探す言葉の断り', () => {
  it.each(['令和6年2月30日', '2024-02-30', 'S17.2.31', '9999-99-99'])('says that %s is no day', (word) => {
    expect(() => dayExists(word)).toThrow(expect.objectContaining({ code: 'RG-040' }));
  });

  it('takes names, digits and pieces of an address for what they are', () => {
    for (const word of ['渡邉', 'わたなべ', '12', '090-1111-2222', 'R2D2', '1-2-3'])
      expect(() => dayExists(word)).not.toThrow();
  });

  it('ends at 200 characters', () => {
    expect(() => searchIsShort('あ'.repeat(200))).not.toThrow();
    expect(() => searchIsShort('あ'.repeat(201))).toThrow(expect.objectContaining({ code: 'RG-041' }));
  });
});
