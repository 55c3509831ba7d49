import { describe, expect, it } from 'vitest';
import {
  citizenIsTold,
  contactIsInThePast,
  firstContactIsOpen,
  handoverCannotBeRefused,
  hoursBetween,
  passingOnHasReason,
  stateAfter,
  targetDoesNotYetTakePart,
  targetIsAnotherAgency,
  wordIsGivenToTarget,
} from './handover.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('引継ぎの返事', () => {
  it('is given once: accepted or passed on', () => {
    expect(stateAfter('sent', 'accept')).toBe('accepted');
    expect(stateAfter('sent', 'pass-on')).toBe('passed-on');
    for (const state of ['accepted', 'passed-on'] as const) {
      expect(() => stateAfter(state, 'accept')).toThrow(code('CC-015'));
      expect(() => stateAfter(state, 'pass-on')).toThrow(code('CC-015'));
    }
  });

  it('is never a refusal: no target, the sender or anybody of the chain is CC-012', () => {
    for (const target of [null, 'sender', 'first']) {
      expect(() => handoverCannotBeRefused(target, ['sender', 'first'])).toThrow(code('CC-012'));
    }
    expect(() => handoverCannotBeRefused('next', ['sender', 'first'])).not.toThrow();
  });

  it('names the reason of passing on', () => {
    expect(() => passingOnHasReason('　')).toThrow(code('CC-016'));
    expect(() => passingOnHasReason('担当が違う')).not.toThrow();
  });
});

describe('引継ぎの前', () => {
  it('the citizen is told and the target gets a word, unless the content is plain', () => {
    expect(() => citizenIsTold(false)).toThrow(code('CC-010'));
    expect(() => wordIsGivenToTarget(' ', false)).toThrow(code('CC-011'));
    expect(() => wordIsGivenToTarget('', true)).not.toThrow();
    expect(() => wordIsGivenToTarget('お願いします', false)).not.toThrow();
  });

  it('goes to another agency that does not take part yet', () => {
    expect(() => targetIsAnotherAgency('a', 'a')).toThrow(code('CC-013'));
    expect(() => targetDoesNotYetTakePart(true)).toThrow(code('CC-014'));
  });
});

describe('初回の連絡', () => {
  const sentAt = new Date('2023-05-10T09:00:00+09:00');
  const now = new Date('2023-05-12T09:00:00+09:00');

  it('is noted once, after the hand-over was accepted', () => {
    expect(() => firstContactIsOpen('sent', null)).toThrow(code('CC-018'));
    expect(() => firstContactIsOpen('accepted', sentAt)).toThrow(code('CC-018'));
    expect(() => firstContactIsOpen('accepted', null)).not.toThrow();
  });

  it('lies between the hand-over and now', () => {
    expect(() => contactIsInThePast(new Date(now.getTime() + 1), sentAt, now)).toThrow(code('CC-019'));
    expect(() => contactIsInThePast(new Date(sentAt.getTime() - 1), sentAt, now)).toThrow(code('CC-019'));
    expect(() => contactIsInThePast(sentAt, sentAt, now)).not.toThrow();
  });
});

describe('受けるまでの時間', () => {
  const sentAt = new Date('2023-05-10T09:00:00+09:00');

  it('is measured in hours, and nothing while it waits', () => {
    expect(hoursBetween(sentAt, new Date('2023-05-10T13:30:00+09:00'))).toBe(4.5);
    expect(hoursBetween(sentAt, null)).toBeNull();
  });
});
