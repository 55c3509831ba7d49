import { describe, expect, it } from 'vitest';
import { dateIsPlausible, momentIsPlausible, momentOn } from './recorded-on.ts';

const now = new Date('2026-04-10T09:00:00+09:00');
const bounds = { today: '2026-04-10', field: 'occurredOn' };

describe('記録日', () => {
  it('is between the beginning of the scheme, or the step before, and today', () => {
    expect(() => dateIsPlausible('2026-04-10', bounds)).not.toThrow();
    for (const wrong of ['2026-04-11', '2018-03-31', '2026-02-30']) {
      expect(() => dateIsPlausible(wrong, bounds)).toThrow('日付を確かめてください');
    }
    expect(() => dateIsPlausible('2026-04-01', { ...bounds, notBefore: '2026-04-02' })).toThrow();
  });

  it('is stored as noon of that day, as now for today, and never before the earlier step', () => {
    const after = new Date('2026-04-08T15:00:00+09:00');
    expect(momentOn(null, { now, field: 'on' })).toBe(now);
    expect(momentOn('2026-04-10', { now, field: 'on' })).toBe(now);
    expect(momentOn('2026-04-09', { now, after, field: 'on' })).toEqual(
      new Date('2026-04-09T12:00:00+09:00'),
    );
    expect(momentOn('2026-04-08', { now, after, field: 'on' })).toBe(after);
  });

  it('may lie ahead where a meeting is planned', () => {
    expect(() => momentIsPlausible(new Date('2030-04-10T13:30:00+09:00'), 'heldAt')).not.toThrow();
    expect(() => momentIsPlausible(new Date('2018-03-31T13:30:00+09:00'), 'heldAt')).toThrow(
      '日時を確かめて',
    );
  });
});
