import { describe, expect, it } from 'vitest';
import {
  attendanceIsRecordable,
  hasFreeSeat,
  isNotSignedUp,
  trainingCanBeCancelled,
  trainingIsOpen,
  trainingLiesAhead,
} from './training.rules.ts';

const today = '2026-04-10';

describe('研修', () => {
  it('is planned for a day to come', () => {
    const plan = { heldOn: today, starts: '14:00', ends: '16:00' };
    expect(() => trainingLiesAhead(plan, today)).not.toThrow();
    for (const wrong of [{ heldOn: '2026-04-09' }, { heldOn: '2026-02-30' }, { ends: '14:00' }]) {
      expect(() => trainingLiesAhead({ ...plan, ...wrong }, today)).toThrow('日と時間');
    }
  });

  it('takes people until its day is over, as long as there is a seat', () => {
    expect(() => trainingIsOpen({ state: 'planned', heldOn: today }, today)).not.toThrow();
    expect(() => trainingIsOpen({ state: 'planned', heldOn: '2026-04-09' }, today)).toThrow('終わりました');
    expect(() => trainingIsOpen({ state: 'cancelled', heldOn: today }, today)).toThrow('中止');
    expect(() => hasFreeSeat(null, 500)).not.toThrow();
    expect(() => hasFreeSeat(2, 1)).not.toThrow();
    expect(() => hasFreeSeat(2, 2)).toThrow('定員');
    expect(() => isNotSignedUp(true)).toThrow('すでに');
  });

  it('notes who came from its day on, of those who signed up', () => {
    const training = { state: 'planned', heldOn: today } as const;
    const signedUp = new Set(['a']);
    expect(() => attendanceIsRecordable(training, today, signedUp, ['a'])).not.toThrow();
    expect(() => attendanceIsRecordable(training, '2026-04-09', signedUp, [])).toThrow('前に');
    expect(() => attendanceIsRecordable(training, today, signedUp, ['b'])).toThrow('申込みのない人');
    expect(() => attendanceIsRecordable({ ...training, state: 'cancelled' }, today, signedUp, [])).toThrow(
      '中止',
    );
  });

  it('is cancelled with a reason, and not after it was held', () => {
    expect(() => trainingCanBeCancelled('planned', '大雨のため')).not.toThrow();
    expect(() => trainingCanBeCancelled('planned', ' ')).toThrow('理由');
    expect(() => trainingCanBeCancelled('held', '大雨のため')).toThrow('実施済み');
  });
});
