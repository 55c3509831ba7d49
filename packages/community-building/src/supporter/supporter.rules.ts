import { DomainError } from '@tsunagu/subgraph-kit';

/** サポーター登録の状態: registered (trained, not yet active) stands apart from active (M4-07). */
export type SupporterState = 'registered' | 'active' | 'resting' | 'ended';
export type SupporterStep = 'begin-activity' | 'rest' | 'end';

/** What help is offered or asked for in an area. */
export const helpKinds = [
  'garden',
  'rubbish',
  'shopping',
  'escort',
  'talk',
  'transport',
  'housework',
  'paperwork',
  'other',
] as const;
export type HelpKind = (typeof helpKinds)[number];

/** 後追いアンケートの回答. */
export type SurveyAnswer = 'active' | 'wishes' | 'not-now';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<SupporterStep, { from: readonly SupporterState[]; to: SupporterState }> = {
  'begin-activity': { from: ['registered', 'resting'], to: 'active' },
  rest: { from: ['active'], to: 'resting' },
  end: { from: ['registered', 'active', 'resting'], to: 'ended' },
};

const stateNames: Record<SupporterState, string> = {
  registered: '登録（未活動）',
  active: '活動中',
  resting: '休止中',
  ended: '登録終了',
};

/**
 * The state after a step.
 *
 * @throws CB-031 when the step does not fit the present state
 */
export function stateAfter(state: SupporterState, step: SupporterStep): SupporterState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CB-031',
      `このサポーターはいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * @throws CB-032 when the person is registered already
 */
export function isNotRegisteredYet(running: boolean): void {
  if (running) {
    throw new DomainError(
      'CB-032',
      'この方はもうサポーターに登録されています。いまの登録を開いて直してください。',
    );
  }
}

/**
 * Only a training for supporters makes a supporter's finish, and only one that was held.
 *
 * @throws CB-033
 */
export function trainingCounts(
  course: { kind: string; startsOn: string | null },
  finishedOn: string,
  today: string,
): void {
  if (course.kind !== 'supporter-training' && course.kind !== 'follow-up') {
    throw new DomainError(
      'CB-033',
      '修了を記録できるのは、サポーター養成講座とフォローアップ講座だけです。講座を選び直してください。',
    );
  }
  if (finishedOn > today || (course.startsOn !== null && finishedOn < course.startsOn)) {
    throw new DomainError('CB-033', '修了日は講座の開始日から今日までの日にしてください。', {
      fields: { finishedOn: '講座の開始日から今日までの日を入れてください。' },
    });
  }
}

/**
 * @throws CB-034 when an earlier survey is not answered yet
 */
export function surveyMayBeSent(state: SupporterState, hasOpenSurvey: boolean): void {
  if (state === 'ended' || hasOpenSurvey) {
    throw new DomainError(
      'CB-034',
      '回答を待っているアンケートがあるか、登録が終わっています。回答を記録してから送ってください。',
    );
  }
}

/**
 * 個別のアプローチ goes to those who answered that they wish to be active and are not (M4-07).
 *
 * @throws CB-035
 */
export function approachIsCalledFor(state: SupporterState, answer: SurveyAnswer | null): void {
  if (answer !== 'wishes' || state === 'active' || state === 'ended') {
    throw new DomainError(
      'CB-035',
      '個別のアプローチは、アンケートで活動を希望し、まだ活動していない方に行います。アンケートの回答を確かめてください。',
    );
  }
}

/** 状態の名 for people. */
export function stateLabel(state: SupporterState): string {
  return stateNames[state];
}
