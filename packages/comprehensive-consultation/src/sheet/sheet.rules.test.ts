import { describe, expect, it } from 'vitest';
import {
  everyMemberIsAssessed,
  sheetListsTheHousehold,
  worriesAreOfThePublishedItems,
} from './sheet.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const member = (personId: string | null, codes: string[], noWorries = false) => ({
  personId,
  worries: codes.map((worry) => ({ code: worry })),
  noWorries,
});

describe('つなぐシート', () => {
  it('is complete when every member has worries or none for certain', () => {
    expect(everyMemberIsAssessed([member('a', ['care']), member('b', [], true)])).toBe(true);
    expect(everyMemberIsAssessed([member('a', ['care']), member('b', [])])).toBe(false);
    expect(everyMemberIsAssessed([])).toBe(false);
  });

  it('lists everybody the consultation is about, each once', () => {
    expect(() => sheetListsTheHousehold([member('a', []), member(null, [])], ['a'])).not.toThrow();
    expect(() => sheetListsTheHousehold([member(null, [])], ['a'])).toThrow(code('CC-007'));
    expect(() => sheetListsTheHousehold([member('a', []), member('a', [])], ['a'])).toThrow(code('CC-007'));
    expect(() => sheetListsTheHousehold([], [])).toThrow(code('CC-007'));
  });

  it('takes published items only, each once, and none beside "none"', () => {
    expect(() =>
      worriesAreOfThePublishedItems([member('a', ['care', 'health'])], ['care', 'health']),
    ).not.toThrow();
    expect(() => worriesAreOfThePublishedItems([member('a', ['weather'])], ['care'])).toThrow(code('CC-008'));
    expect(() => worriesAreOfThePublishedItems([member('a', ['care', 'care'])], ['care'])).toThrow(
      code('CC-008'),
    );
    expect(() => worriesAreOfThePublishedItems([member('a', ['care'], true)], ['care'])).toThrow(
      code('CC-008'),
    );
  });
});
