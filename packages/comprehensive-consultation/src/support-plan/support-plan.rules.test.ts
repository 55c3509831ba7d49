import { describe, expect, it } from 'vitest';
import {
  conferenceCanAgree,
  dayFits,
  endIsExplained,
  everyGoalIsEvaluated,
  leadDivisionDoesNotDraft,
  loopFitsKind,
  loopsOf,
  noPlanIsOpen,
  planIsAgreedByConference,
  planIsComplete,
  type SupportPlanStep,
  stateAfter,
  supportPlanKinds,
  supportPlanLoops,
  supportPlanStates,
  transitions,
} from './support-plan.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const goal = { goal: '週に一度は外に出る', step: '一緒に買い物に行く', dueOn: '2026-09-30' };

describe('支援プランの状態', () => {
  it.each(Object.keys(transitions) as SupportPlanStep[])('%s fits only the states of its table', (step) => {
    for (const state of supportPlanStates) {
      if (transitions[step].from.includes(state)) expect(stateAfter(state, step)).toBe(transitions[step].to);
      else expect(() => stateAfter(state, step)).toThrow(expect.objectContaining({ name: 'DomainError' }));
    }
  });

  it('neither ends nor goes on before it was evaluated', () => {
    expect(() => stateAfter('agreed', 'end')).toThrow(code('CC-115'));
    expect(() => stateAfter('agreed', 'renew')).toThrow(code('CC-115'));
    expect(() => stateAfter('drafted', 'evaluate')).toThrow(code('CC-110'));
  });
});

describe('支援プランの案', () => {
  it('has a direction and goals with a step and a day', () => {
    expect(() => planIsComplete('外に出る機会をつくる', [goal], '2026-04-01')).not.toThrow();
    expect(() => planIsComplete(' ', [goal], '2026-04-01')).toThrow(code('CC-111'));
    expect(() => planIsComplete('方針', [], '2026-04-01')).toThrow(code('CC-111'));
    expect(() => planIsComplete('方針', [{ ...goal, step: '' }], '2026-04-01')).toThrow(code('CC-111'));
    expect(() => planIsComplete('方針', [goal], '2026-10-01')).toThrow(code('CC-111'));
  });

  it('is the only open one of its kind', () => {
    const running = [{ kind: 'outreach', state: 'agreed' }] as const;
    expect(() => noPlanIsOpen('outreach', running)).toThrow(code('CC-112'));
    expect(() => noPlanIsOpen('participation', running)).not.toThrow();
    expect(() => noPlanIsOpen('outreach', [{ kind: 'outreach', state: 'ended' }])).not.toThrow();
  });

  it('is not drafted by the lead division', () => {
    expect(() => leadDivisionDoesNotDraft(['lead-division'])).toThrow(code('CC-113'));
    expect(() => leadDivisionDoesNotDraft(['coordinator'])).not.toThrow();
  });
});

describe('支援プランの決定', () => {
  const conference = { kind: 'multi-layer', isOfThisCase: true, heldOn: '2026-05-10', mayConclude: true };

  it('is recorded by the lead division or the coordinator who convened', () => {
    expect(() => planIsAgreedByConference(['case-worker'])).toThrow(code('CC-114'));
    expect(() => planIsAgreedByConference(['lead-division'])).not.toThrow();
    expect(() => conferenceCanAgree({ ...conference, mayConclude: false }, '2026-05-10')).toThrow(
      code('CC-114'),
    );
  });

  it('is made by the 重層的支援会議 of the case, on its day or later', () => {
    expect(() => conferenceCanAgree(conference, '2026-05-10')).not.toThrow();
    expect(() => conferenceCanAgree(null, '2026-05-10')).toThrow(code('CC-116'));
    expect(() => conferenceCanAgree({ ...conference, kind: 'support' }, '2026-05-10')).toThrow(
      code('CC-116'),
    );
    expect(() => conferenceCanAgree({ ...conference, isOfThisCase: false }, '2026-05-10')).toThrow(
      code('CC-116'),
    );
    expect(() => conferenceCanAgree(conference, '2026-05-09')).toThrow(code('CC-116'));
  });
});

describe('支援プランの評価', () => {
  it('says of every goal what became of it, and why where it was not reached', () => {
    const reached = { number: 1, reached: 'reached' } as const;
    const missed = { number: 2, reached: 'not-reached' } as const;
    expect(() => everyGoalIsEvaluated([1], [reached], '外に出られた。')).not.toThrow();
    expect(() =>
      everyGoalIsEvaluated([1, 2], [reached, { ...missed, finding: '体調を崩した。' }], '半ば。'),
    ).not.toThrow();
    expect(() => everyGoalIsEvaluated([1, 2], [reached], '半ば。')).toThrow(code('CC-117'));
    expect(() => everyGoalIsEvaluated([1, 2], [reached, reached], '半ば。')).toThrow(code('CC-117'));
    expect(() => everyGoalIsEvaluated([2], [missed], '半ば。')).toThrow(code('CC-117'));
    expect(() => everyGoalIsEvaluated([1], [reached], ' ')).toThrow(code('CC-117'));
  });

  it('is followed by a loop of its kind', () => {
    for (const kind of supportPlanKinds) {
      for (const loop of supportPlanLoops) {
        if (loopsOf[kind].includes(loop)) expect(() => loopFitsKind(kind, loop)).not.toThrow();
        else expect(() => loopFitsKind(kind, loop)).toThrow(code('CC-118'));
      }
    }
  });

  it('or by an end with its reason', () => {
    expect(() => endIsExplained('')).toThrow(code('CC-119'));
    expect(() => endIsExplained('仕事が決まり、本人が続けられると話した。')).not.toThrow();
  });
});

it('takes days that lie between the step before and today', () => {
  const span = { notBefore: '2026-04-01', today: '2026-05-01' };
  expect(() => dayFits('2026-04-01', span, 'agreedOn')).not.toThrow();
  expect(() => dayFits('2026-05-02', span, 'agreedOn')).toThrow(code('CC-109'));
  expect(() => dayFits('2026-03-31', span, 'agreedOn')).toThrow(code('CC-109'));
});
