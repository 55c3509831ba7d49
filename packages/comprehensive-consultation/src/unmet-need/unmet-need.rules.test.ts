import { describe, expect, it } from 'vitest';
import {
  answerIsGiven,
  dayOfNeedIsPlausible,
  needIsTold,
  reportIsComplete,
  somethingWaited,
} from './unmet-need.rules.ts';

describe('資源のない困り事', () => {
  it('says what was missing, since the consultation was received (CC-181, CC-186)', () => {
    expect(() => needIsTold(' ')).toThrow();
    const bounds = { receivedOn: '2026-04-01', today: '2026-06-01' };
    expect(() => dayOfNeedIsPlausible('2026-04-01', bounds)).not.toThrow();
    expect(() => dayOfNeedIsPlausible('2026-03-31', bounds)).toThrow();
    expect(() => dayOfNeedIsPlausible('2026-06-02', bounds)).toThrow();
  });

  it('goes to one of the five measures with a question, when something waits (CC-182, CC-183)', () => {
    expect(() => reportIsComplete({ measureNo: 4, asked: '送迎の担い手' })).not.toThrow();
    expect(() => reportIsComplete({ measureNo: 6, asked: '送迎の担い手' })).toThrow();
    expect(() => reportIsComplete({ measureNo: 4, asked: ' ' })).toThrow();
    expect(() => somethingWaited(false)).toThrow();
  });

  it('is answered once, with a reason (CC-184, CC-185)', () => {
    expect(() => answerIsGiven(null, '予算がない')).not.toThrow();
    expect(() => answerIsGiven(null, ' ')).toThrow();
    expect(() => answerIsGiven('taken-up', '再び')).toThrow();
  });
});
