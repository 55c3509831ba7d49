import { describe, expect, it } from 'vitest';
import {
  isEnded,
  type NeedState,
  type NeedStep,
  oneHelperIsNamed,
  serviceIsOpen,
  stateAfter,
  supporterFitsNeed,
  transitions,
} from './need.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const states: NeedState[] = ['open', 'proposed', 'matched', 'done', 'withdrawn'];

describe('困りごとの状態', () => {
  it('goes from the request over a proposal to the help', () => {
    expect((['propose', 'accept', 'complete'] as const).reduce(stateAfter, 'open' as NeedState)).toBe('done');
    expect((['propose', 'decline', 'propose'] as const).reduce(stateAfter, 'open' as NeedState)).toBe(
      'proposed',
    );
    expect(states.filter(isEnded)).toEqual(['done', 'withdrawn']);
  });

  it('refuses every step the table does not name, with CB-041', () => {
    for (const step of Object.keys(transitions) as NeedStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(code('CB-041'));
      }
    }
  });
});

describe('マッチングの断り', () => {
  const need = { personId: 'p1', areaId: 'a1', kind: 'garden' } as const;
  const supporter = {
    personId: 'p2',
    areaId: 'a1',
    state: 'registered',
    offers: ['garden', 'talk'],
  } as const;

  it('names one helper', () => {
    expect(() => oneHelperIsNamed('s', null)).not.toThrow();
    expect(() => oneHelperIsNamed(null, 'v')).not.toThrow();
    expect(() => oneHelperIsNamed(null, null)).toThrow(code('CB-042'));
    expect(() => oneHelperIsNamed('s', 'v')).toThrow(code('CB-042'));
  });

  it('takes a supporter of the area who offers that help, and not the person themselves', () => {
    expect(() => supporterFitsNeed(supporter, need)).not.toThrow();
    for (const misfit of [
      { personId: 'p1' },
      { areaId: 'a2' },
      { state: 'resting' as const },
      { offers: ['talk'] as const },
    ]) {
      expect(() => supporterFitsNeed({ ...supporter, ...misfit }, need)).toThrow(code('CB-043'));
    }
  });

  it('takes a service that is running', () => {
    expect(() => serviceIsOpen('open')).not.toThrow();
    expect(() => serviceIsOpen('paused')).toThrow(code('CB-044'));
  });
});
