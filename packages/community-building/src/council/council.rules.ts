import { isCalendarDate } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 協議体の状態: "set up" (設置) stands apart from "active" (活動). M4-01, M4-02. */
export type CouncilState = 'preparing' | 'set-up' | 'active' | 'dormant' | 'dissolved';

/** What is done with a council. */
export type CouncilStep = 'found' | 'activate' | 'rest' | 'dissolve';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<CouncilStep, { from: readonly CouncilState[]; to: CouncilState }> = {
  found: { from: ['preparing'], to: 'set-up' },
  activate: { from: ['set-up', 'dormant'], to: 'active' },
  rest: { from: ['active'], to: 'dormant' },
  dissolve: { from: ['preparing', 'set-up', 'active', 'dormant'], to: 'dissolved' },
};

const stateNames: Record<CouncilState, string> = {
  preparing: '設置準備中',
  'set-up': '設置済み（未活動）',
  active: '活動中',
  dormant: '休止中',
  dissolved: '解散',
};

/**
 * The state after a step.
 *
 * @throws CB-001 when the step does not fit the present state
 */
export function stateAfter(state: CouncilState, step: CouncilStep): CouncilState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CB-001',
      `この協議体はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * Refuses a founding without members, in the future or before the preparation began.
 *
 * @throws CB-002 without a member; CB-003 when the day does not fit
 */
export function foundingIsSound(
  founding: { members: number; foundedOn: string; startedOn: string | null },
  today: string,
): void {
  if (founding.members === 0) {
    throw new DomainError(
      'CB-002',
      '構成員がまだいません。構成団体を一つ以上登録してから設置にしてください。',
    );
  }
  if (
    !isCalendarDate(founding.foundedOn) ||
    founding.foundedOn > today ||
    (founding.startedOn !== null && founding.foundedOn < founding.startedOn)
  ) {
    throw new DomainError('CB-003', '設置日は準備を始めた日から今日までの日にしてください。', {
      fields: { foundedOn: '準備を始めた日から今日までの日を入れてください。' },
    });
  }
}

/**
 * A council counts as active only on evidence: a meeting held since it was founded (or last rested) and a theme it
 * works on. Founding alone is not activity (62 set up, 41 active in R4).
 *
 * @throws CB-004
 */
export function activityHasEvidence(evidence: { meetingsSince: number; themes: number }): void {
  if (evidence.meetingsSince === 0 || evidence.themes === 0) {
    throw new DomainError(
      'CB-004',
      '「活動中」にするには、設置（または休止）の後に開いた会議と、取り組むテーマが一つ以上必要です。会議の記録とテーマを登録してください。',
    );
  }
}

/**
 * Refuses a meeting of a council that is not set up, before its founding or in the future.
 *
 * @throws CB-005
 */
export function meetingFitsCouncil(
  council: { state: CouncilState; foundedOn: string | null },
  heldOn: string,
  today: string,
): void {
  const setUp = council.state === 'set-up' || council.state === 'active' || council.state === 'dormant';
  if (!setUp) {
    throw new DomainError(
      'CB-005',
      '会議の記録は、設置された協議体にだけ残せます。先に「設置」の手続きをしてください。',
    );
  }
  if (heldOn > today || (council.foundedOn !== null && heldOn < council.foundedOn)) {
    throw new DomainError('CB-005', '開催日は設置日から今日までの日にしてください。', {
      fields: { heldOn: '設置日から今日までの日を入れてください。' },
    });
  }
}

/**
 * 支援計画 is for councils that are set up but not active (M4-02): active ones help themselves.
 *
 * @throws CB-006 for another state; CB-007 when a plan is running already
 */
export function supportPlanFitsCouncil(state: CouncilState, hasRunningPlan: boolean): void {
  if (state !== 'set-up' && state !== 'dormant') {
    throw new DomainError(
      'CB-006',
      `支援計画は、設置済みで活動していない協議体のためのものです。この協議体はいま「${stateNames[state]}」です。`,
    );
  }
  if (hasRunningPlan) {
    throw new DomainError(
      'CB-007',
      '進行中の支援計画があります。その計画を終えてから、新しい計画を立ててください。',
    );
  }
}

/**
 * @throws CB-008 when the review lies before the start
 */
export function reviewFollowsStart(startsOn: string, reviewOn: string): void {
  if (reviewOn <= startsOn) {
    throw new DomainError('CB-008', '見直しの日は開始日より後にしてください。', {
      fields: { reviewOn: '開始日より後の日を入れてください。' },
    });
  }
}

/** Whether a council counts as 設置 in the statistics: active ones are part of the ones set up. */
export function countsAsSetUp(state: CouncilState): boolean {
  return state === 'set-up' || state === 'active' || state === 'dormant';
}
