import { describe, expect, it } from 'vitest';
import {
  conferenceIsOpen,
  itemIsNew,
  memberIsNamedByConsent,
  membersAreNew,
  multiLayerHasConsent,
  noticeIsCurrent,
  purposeIsTold,
  resultOf,
} from './conference.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('会議', () => {
  it('has a purpose and is over when it is closed', () => {
    expect(() => purposeIsTold('')).toThrow(code('CC-040'));
    expect(() => purposeIsTold('役割を決める。')).not.toThrow();
    expect(() => conferenceIsOpen(new Date())).toThrow(code('CC-041'));
    expect(() => conferenceIsOpen(null)).not.toThrow();
  });

  it('invites nobody twice and tables nothing twice', () => {
    expect(() => membersAreNew([], [])).toThrow(code('CC-042'));
    expect(() => membersAreNew(['a', 'a'], [])).toThrow(code('CC-042'));
    expect(() => membersAreNew(['a'], ['a'])).toThrow(code('CC-042'));
    expect(() => membersAreNew(['b'], ['a'])).not.toThrow();
    expect(() => itemIsNew('case', ['case'])).toThrow(code('CC-043'));
    expect(() => itemIsNew('case', ['other'])).not.toThrow();
  });

  it('needs consent when it is a 重層的支援会議, and only then', () => {
    expect(() => multiLayerHasConsent('multi-layer', false)).toThrow(code('CC-044'));
    expect(() => multiLayerHasConsent('multi-layer', true)).not.toThrow();
    expect(() => multiLayerHasConsent('support', false)).not.toThrow();
    expect(() => memberIsNamedByConsent('multi-layer', false)).toThrow(code('CC-045'));
    expect(() => memberIsNamedByConsent('adviser', false)).not.toThrow();
  });

  it('opens after the notice in use was accepted, not an older one', () => {
    expect(() => noticeIsCurrent('2018-10', '2025-06')).toThrow(code('CC-046'));
    expect(() => noticeIsCurrent('', null)).toThrow(code('CC-046'));
    expect(() => noticeIsCurrent('2025-06', '2025-06')).not.toThrow();
  });

  it('ends as its outcome says; what still lies ahead was not held', () => {
    const now = new Date('2026-04-10T09:00:00+09:00');
    const held = { heldAt: new Date('2026-04-09T14:00:00+09:00'), now };
    const ahead = { heldAt: new Date('2026-04-20T14:00:00+09:00'), now };
    expect(resultOf(null, 'decided', held)).toBe('decided');
    expect(resultOf(null, null, held)).toBe('undecided');
    expect(resultOf(null, null, ahead)).toBe('not-held');
    expect(resultOf('not-held', 'decided', held)).toBe('not-held');
    expect(resultOf('decided', 'decided', held)).toBe('decided');
    for (const recorded of [null, 'undecided'] as const) {
      expect(() => resultOf('decided', recorded, held)).toThrow(code('CC-073'));
    }
  });
});
