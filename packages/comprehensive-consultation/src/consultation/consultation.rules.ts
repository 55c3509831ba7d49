import { DomainError } from '@tsunagu/subgraph-kit';

/** 相談の状態. A draft lives as a draft of one worker until the consultation is received. */
export type ConsultationState = 'draft' | 'received' | 'in-support' | 'closed';

/** What a worker does to a consultation. */
export type ConsultationStep = 'receive' | 'begin-support' | 'close';

/** Transition table: step → from which states → to which state. Source: tsunagu_process steps 1–4 and 14. */
export const transitions: Record<
  ConsultationStep,
  { from: readonly ConsultationState[]; to: ConsultationState }
> = {
  receive: { from: ['draft'], to: 'received' },
  'begin-support': { from: ['received'], to: 'in-support' },
  close: { from: ['received', 'in-support'], to: 'closed' },
};

/** 相談の経路: how the first word arrived. */
export const channels = ['counter', 'phone', 'visit', 'agency', 'online', 'outreach'] as const;
export type ConsultationChannel = (typeof channels)[number];

/** 緊急度 as the receiving worker judged it. */
export const urgencies = ['ordinary', 'soon', 'emergency'] as const;
export type ConsultationUrgency = (typeof urgencies)[number];

/** 終結の結果 (M2-24; indicators 4 and 6). */
export const outcomes = [
  'connected',
  'settled-by-advice',
  'continued-elsewhere',
  'ended-by-wish',
  'not-solved',
] as const;
export type ConsultationOutcome = (typeof outcomes)[number];

const stateNames: Record<ConsultationState, string> = {
  draft: '下書き',
  received: '受付',
  'in-support': '支援中',
  closed: '終結',
};

/** 状態の名 for people. */
export function stateLabel(state: ConsultationState): string {
  return stateNames[state];
}

const outcomeNames: Record<ConsultationOutcome, string> = {
  connected: '支援につながった',
  'settled-by-advice': '相談のみで解決した',
  'continued-elsewhere': '別の機関で続ける',
  'ended-by-wish': '本人の希望で終えた',
  'not-solved': '解決に至らなかった',
};

/** 結果の名 for people. */
export function outcomeLabel(outcome: ConsultationOutcome): string {
  return outcomeNames[outcome];
}

/**
 * The state after a step.
 *
 * @throws CC-002 when the step does not fit the present state
 */
export function stateAfter(state: ConsultationState, step: ConsultationStep): ConsultationState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'CC-002',
      `この相談はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/**
 * 世帯の相談: a consultation names the household's persons it is about (M2-01, pr-4).
 *
 * @throws CC-001 when nobody, or somebody twice, is named
 */
export function consultationConcernsPersons(personIds: readonly string[]): void {
  if (personIds.length === 0 || new Set(personIds).size !== personIds.length) {
    throw new DomainError('CC-001', '相談に関わる世帯の方を一人以上、重ならないように選んでください。', {
      fields: { personIds: '一人以上、重ならないように選んでください。' },
    });
  }
}

/** Before the trial of 断らない相談 began nothing was received (2018-10-01). */
const trialBegan = new Date('2018-10-01T00:00:00+09:00');

/**
 * 受付日時: what was written on paper first is entered later under its own date, never under one to come.
 *
 * @throws CC-028
 */
export function receptionIsInThePast(receivedAt: Date, now: Date): void {
  if (receivedAt > now || receivedAt < trialBegan) {
    throw new DomainError('CC-028', '受け付けた日時は、平成30年10月から今までの間で入れてください。', {
      fields: { receivedAt: '平成30年10月から今までの日時を入れてください。' },
    });
  }
}

/**
 * 「他に困り事はありませんか？」 is asked before every closing (M2-03, pr-5).
 *
 * @throws CC-003
 */
export function otherTroublesAreAsked(askedAt: Date | null): void {
  if (askedAt === null) {
    throw new DomainError(
      'CC-003',
      '終結の前に「他に困り事はありませんか？」と尋ね、答えを記録してください。',
    );
  }
}

/** What is known of the つなぐシート when a consultation is to be closed. */
export interface HouseholdAssessment {
  /** A sheet has been recorded. */
  recorded: boolean;
  /** Every member on the sheet has worries ticked or is marked as having none. */
  assessed: boolean;
  /** Persons of the consultation who are missing on the sheet. */
  missingPersons: number;
}

/**
 * 世帯全体の課題把握: the worries of every member are known before a consultation is closed (M2-01, pr-4).
 *
 * @throws CC-004
 */
export function wholeHouseholdIsAssessed(assessment: HouseholdAssessment): void {
  if (!assessment.recorded) {
    throw new DomainError(
      'CC-004',
      '世帯全体の困り事がまだ記録されていません。つなぐシートを記録してください。',
    );
  }
  if (!assessment.assessed || assessment.missingPersons > 0) {
    throw new DomainError(
      'CC-004',
      '世帯の全員について困り事を確かめてください。困り事がない方は「困り事なし」にしてください。',
    );
  }
}

/**
 * Nobody is left waiting: a consultation is closed when no hand-over is unanswered (M2-06).
 *
 * @throws CC-005
 */
export function noHandoverWaits(waiting: number): void {
  if (waiting > 0) {
    throw new DomainError(
      'CC-005',
      '返事を待っている引継ぎがあります。引継ぎ先が受けるまで待つか、引継ぎ先に連絡してください。',
    );
  }
}

/**
 * A closed consultation is no longer changed; a new trouble is a new consultation.
 *
 * @throws CC-006
 */
export function consultationIsOpen(state: ConsultationState): void {
  if (state === 'closed') {
    throw new DomainError(
      'CC-006',
      'この相談は終結しています。新しい困り事は、新しい相談として受け付けてください。',
    );
  }
}

/**
 * 推進員は市民から直接受けない: a coordinator takes cases from agencies only (M2-10).
 *
 * @throws CC-017 when somebody who is only a coordinator receives a citizen's word
 */
export function coordinatorReceivesFromAgenciesOnly(roles: readonly string[]): void {
  if (roles.includes('coordinator') && !roles.some((role) => role === 'window' || role === 'case-worker')) {
    throw new DomainError(
      'CC-017',
      '相談支援包括化推進員は、市民からの相談を直接受けません。身近な相談機関を案内し、その機関から相談してもらってください。',
    );
  }
}

/**
 * 推進員は個別ケースを直接支援しない: a coordinator stands behind the agencies; whoever also works at a counter acts as that
 * agency (M2-11).
 *
 * @throws CC-060 when somebody who is only a coordinator would accept a hand-over, record a sheet or begin support
 */
export function coordinatorSupportsFromBehind(roles: readonly string[]): void {
  if (roles.includes('coordinator') && !roles.some((role) => role === 'window' || role === 'case-worker')) {
    throw new DomainError(
      'CC-060',
      '相談支援包括化推進員は、個別のケースを直接支援しません。相談機関の後ろから支える立場です。担当の相談機関に進めてもらってください。',
    );
  }
}
