import { describe, expect, it } from 'vitest';
import {
  activityHasEvidence,
  type CouncilState,
  type CouncilStep,
  countsAsSetUp,
  foundingIsSound,
  meetingFitsCouncil,
  reviewFollowsStart,
  stateAfter,
  supportPlanFitsCouncil,
  transitions,
} from './council.rules.ts';

const states: CouncilState[] = ['preparing', 'set-up', 'active', 'dormant', 'dissolved'];
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('協議体の状態', () => {
  it('is set up before it is active, and may rest and come back', () => {
    const end = (['found', 'activate', 'rest', 'activate'] as const).reduce(
      stateAfter,
      'preparing' as CouncilState,
    );
    expect(end).toBe('active');
  });

  it('refuses every step the table does not name, with CB-001', () => {
    for (const step of Object.keys(transitions) as CouncilStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CB-001'));
      }
    }
  });

  it('counts active and resting councils among the ones set up', () => {
    expect(states.filter(countsAsSetUp)).toEqual(['set-up', 'active', 'dormant']);
  });
});

describe('協議体の断り', () => {
  it('refuses a founding without members, too early or in the future', () => {
    const founding = { members: 1, foundedOn: '2023-05-01', startedOn: '2023-04-01' };
    expect(() => foundingIsSound(founding, '2023-06-01')).not.toThrow();
    expect(() => foundingIsSound({ ...founding, members: 0 }, '2023-06-01')).toThrow(code('CB-002'));
    expect(() => foundingIsSound({ ...founding, foundedOn: '2023-03-31' }, '2023-06-01')).toThrow(
      code('CB-003'),
    );
    expect(() => foundingIsSound(founding, '2023-04-30')).toThrow(code('CB-003'));
    expect(() => foundingIsSound({ ...founding, foundedOn: '2023-04-31' }, '2023-06-01')).toThrow(
      code('CB-003'),
    );
  });

  it('takes a council for active only with a meeting and a theme', () => {
    expect(() => activityHasEvidence({ meetingsSince: 1, themes: 1 })).not.toThrow();
    expect(() => activityHasEvidence({ meetingsSince: 0, themes: 3 })).toThrow(code('CB-004'));
    expect(() => activityHasEvidence({ meetingsSince: 3, themes: 0 })).toThrow(code('CB-004'));
  });

  it('refuses meetings of a council that is not set up, before its founding or in the future', () => {
    const council = { state: 'set-up', foundedOn: '2023-05-01' } as const;
    expect(() => meetingFitsCouncil(council, '2023-05-01', '2023-06-01')).not.toThrow();
    expect(() => meetingFitsCouncil({ ...council, state: 'preparing' }, '2023-05-02', '2023-06-01')).toThrow(
      code('CB-005'),
    );
    expect(() => meetingFitsCouncil(council, '2023-04-30', '2023-06-01')).toThrow(code('CB-005'));
    expect(() => meetingFitsCouncil(council, '2023-06-02', '2023-06-01')).toThrow(code('CB-005'));
  });

  it('plans support for councils that are set up but not active, one at a time', () => {
    expect(() => supportPlanFitsCouncil('set-up', false)).not.toThrow();
    expect(() => supportPlanFitsCouncil('dormant', false)).not.toThrow();
    for (const state of ['preparing', 'active', 'dissolved'] as const) {
      expect(() => supportPlanFitsCouncil(state, false)).toThrow(code('CB-006'));
    }
    expect(() => supportPlanFitsCouncil('set-up', true)).toThrow(code('CB-007'));
    expect(() => reviewFollowsStart('2023-05-01', '2023-05-01')).toThrow(code('CB-008'));
  });
});
