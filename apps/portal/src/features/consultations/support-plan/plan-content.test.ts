import { describe, expect, it } from 'vitest';
import {
  emptyPlan,
  type PlanContent,
  planDraftOf,
  planInputOf,
  planProblemsOf,
  withGoal,
  withService,
} from './plan-content.ts';

const whole: PlanContent = {
  ...emptyPlan,
  kind: 'PARTICIPATION',
  direction: '外に出る機会をつくる。',
  goals: [{ key: 0, goal: '週に一度出かける', step: '一緒に行く', agency: null, dueOn: '2027-03-31' }],
};

describe('the form of a support plan', () => {
  it('says what is missing', () => {
    expect(planProblemsOf(emptyPlan)).toEqual(['kind', 'direction', 'goals']);
    expect(planProblemsOf(whole)).toEqual([]);
    expect(planProblemsOf(withGoal(whole))).toEqual(['goals']);
  });

  it('sends no service without a name', () => {
    expect(planInputOf(withService(whole))).toMatchObject({ goals: [{ agencyId: null }], services: [] });
  });

  it('gives every line a key of its own', () => {
    const three = withGoal(withGoal(whole));
    expect(new Set(three.goals.map(({ key }) => key)).size).toBe(3);
  });

  it('takes back a draft, and nothing of another shape', () => {
    expect(planDraftOf(whole)).toEqual(whole);
    expect(planDraftOf({ service: '通院' })).toBeNull();
  });
});
