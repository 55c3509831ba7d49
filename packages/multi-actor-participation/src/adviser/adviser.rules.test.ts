import { describe, expect, it } from 'vitest';
import {
  type DispatchState,
  type DispatchStep,
  defaultRule,
  followUpIsInTime,
  followUpUntil,
  groupIsEligible,
  refusalHasReason,
  reportIsDue,
  stateAfter,
  transitions,
} from './adviser.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: DispatchState[] = [
  'requested',
  'approved',
  'refused',
  'held',
  'followed-up-1',
  'followed-up-2',
  'reported',
  'withdrawn',
];

describe('アドバイザー派遣', () => {
  it('follows its transition table and refuses everything else with MA-030', () => {
    for (const step of Object.keys(transitions) as DispatchStep[]) {
      for (const state of states) {
        const next = transitions[step][state];
        if (next) expect(stateAfter(state, step)).toBe(next);
        else expect(() => stateAfter(state, step)).toThrow(refusal('MA-030'));
      }
    }
  });

  const today = '2024-05-01';
  const lasting = '2023-05-01';
  const young = '2023-05-02';
  it.each([
    ['both', true, false, lasting, true],
    ['both', false, true, lasting, true],
    ['both', false, false, lasting, false],
    ['both', true, true, young, false],
    ['either', false, false, lasting, true],
    ['either', false, true, young, true],
    ['either', false, false, young, false],
  ] as const)(
    'under "%s" with ESD %s, listed %s, since %s is eligible: %s',
    (eligibility, esdMember, listed, activeSince, eligible) => {
      const ask = () =>
        groupIsEligible({ esdMember, listed, activeSince }, { ...defaultRule, eligibility }, today);
      if (eligible) expect(ask).not.toThrow();
      else expect(ask).toThrow(refusal('MA-031'));
    },
  );

  it('takes the stricter reading unless a setting says otherwise', () => {
    expect(defaultRule).toMatchObject({
      eligibility: 'both',
      activeMonths: 12,
      followUpTimes: 2,
      followUpMonths: 2,
    });
  });

  it('is followed up within two months of the session', () => {
    expect(followUpUntil('2023-12-31', defaultRule)).toBe('2024-02-29');
    expect(() => followUpIsInTime('2024-02-29', '2023-12-31', '2024-02-29')).not.toThrow();
    expect(() => followUpIsInTime('2024-03-01', '2023-12-31', '2024-02-29')).toThrow(refusal('MA-033'));
    expect(() => followUpIsInTime('2023-12-30', '2023-12-31', '2024-02-29')).toThrow(refusal('MA-033'));
  });

  it('is reported after two follow-ups or when their time is over', () => {
    const report = (followUps: number, on: string, text = '役に立った') =>
      reportIsDue({ followUps, until: '2024-07-01', report: text }, defaultRule, on);
    expect(() => report(1, '2024-07-01')).toThrow(refusal('MA-034'));
    expect(() => report(1, '2024-07-02')).not.toThrow();
    expect(() => report(2, '2024-05-10')).not.toThrow();
    expect(() => report(2, '2024-05-10', ' ')).toThrow(refusal('MA-035'));
  });

  it('is refused with a reason only', () => {
    expect(() => refusalHasReason('不可')).toThrow(refusal('MA-032'));
    expect(() => refusalHasReason('同じ内容の派遣が続いているため')).not.toThrow();
  });
});
