import { describe, expect, it } from 'vitest';
import { fairEndsAfterItBegins, hiredAreParticipants, hiredRate } from './job-fair.rules.ts';

describe('就職の催し', () => {
  it.each([
    [108, 22, 20.4],
    [97, 16, 16.5],
    [105, 23, 21.9],
    [77, 10, 13],
    [106, 20, 18.9],
    [78, 10, 12.8],
  ])('has the published rate for %i participants and %i hired', (participants, hired, rate) => {
    expect(hiredRate(participants, hired)).toBe(rate);
  });

  it('has no rate without participants', () => {
    expect(hiredRate(null, null)).toBeNull();
    expect(hiredRate(0, 0)).toBeNull();
  });

  it('refuses an end before the beginning and more hired than took part', () => {
    const at = new Date('2023-05-01T05:00:00Z');
    expect(() => fairEndsAfterItBegins(at, at)).toThrow(expect.objectContaining({ code: 'LE-030' }));
    expect(() => hiredAreParticipants(3, 4)).toThrow(expect.objectContaining({ code: 'LE-031' }));
    expect(() => hiredAreParticipants(4, 4)).not.toThrow();
  });
});
