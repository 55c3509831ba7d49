import { DomainError } from '@tsunagu/subgraph-kit';

/** 支援プランの種類: the three projects of the multi-layer support system that are evaluated (M2-27, 社会福祉法 106条の4). */
export const supportPlanKinds = ['multi-agency', 'participation', 'outreach'] as const;
export type SupportPlanKind = (typeof supportPlanKinds)[number];

/** 種類の名 for people. */
export const planKindNames: Record<SupportPlanKind, string> = {
  'multi-agency': '多機関協働',
  participation: '参加支援',
  outreach: 'アウトリーチ',
};

/**
 * 支援プランの状態: drafted, agreed on by a 重層的支援会議, evaluated; then renewed by the next edition or ended. A draft that
 * the family does not want is withdrawn.
 */
export const supportPlanStates = ['drafted', 'agreed', 'evaluated', 'renewed', 'ended', 'withdrawn'] as const;
export type SupportPlanState = (typeof supportPlanStates)[number];

/** What is done to a support plan. */
export type SupportPlanStep = 'revise' | 'agree' | 'evaluate' | 'renew' | 'end' | 'withdraw';

/** Transition table: step → from which states → to which state. Source: tsunagu_process multilayer_support. */
export const transitions: Record<
  SupportPlanStep,
  { from: readonly SupportPlanState[]; to: SupportPlanState }
> = {
  revise: { from: ['drafted'], to: 'drafted' },
  agree: { from: ['drafted'], to: 'agreed' },
  evaluate: { from: ['agreed'], to: 'evaluated' },
  renew: { from: ['evaluated'], to: 'renewed' },
  end: { from: ['evaluated'], to: 'ended' },
  withdraw: { from: ['drafted'], to: 'withdrawn' },
};

const stateNames: Record<SupportPlanState, string> = {
  drafted: '案',
  agreed: '会議で決定',
  evaluated: '評価済み',
  renewed: '次の版へ',
  ended: '終結',
  withdrawn: '取下げ',
};

/**
 * 評価の後の道: 再検討 goes back to the conference, 再調整 to matching, 再訪問 to visiting — each of its own kind of plan.
 */
export const supportPlanLoops = ['reconsider', 'readjust', 'revisit'] as const;
export type SupportPlanLoop = (typeof supportPlanLoops)[number];

/** 道の名 for people. */
export const loopNames: Record<SupportPlanLoop, string> = {
  reconsider: '再検討',
  readjust: '再調整',
  revisit: '再訪問',
};

/** Which loop belongs to which kind; 再検討 at a conference is open to all of them. */
export const loopsOf: Record<SupportPlanKind, readonly SupportPlanLoop[]> = {
  'multi-agency': ['reconsider'],
  participation: ['readjust', 'reconsider'],
  outreach: ['revisit', 'reconsider'],
};

/** 目標の達成. */
export const goalResults = ['reached', 'partly', 'not-reached'] as const;
export type GoalResult = (typeof goalResults)[number];

/**
 * The state after a step.
 *
 * @throws CC-110 when the step does not fit the present state; CC-115 for an end or a next edition without evaluation
 */
export function stateAfter(state: SupportPlanState, step: SupportPlanStep): SupportPlanState {
  const transition = transitions[step];
  if (transition.from.includes(state)) return transition.to;
  if ((step === 'end' || step === 'renew') && state === 'agreed') {
    throw new DomainError(
      'CC-115',
      '支援プランを終結する前、次の版にする前に、評価が要ります。目標ごとの達成を記録してください。',
    );
  }
  throw new DomainError(
    'CC-110',
    `この支援プランはいま「${stateNames[state]}」です。画面を開き直して状態を確かめてください。`,
  );
}

/** A goal as it is about to be planned. */
export interface GoalTerms {
  goal: string;
  step: string;
  dueOn: string;
}

/**
 * 支援プラン: a direction, and goals of which each says what, by which step and until when (M2-27).
 *
 * @throws CC-111
 */
export function planIsComplete(direction: string, goals: readonly GoalTerms[], draftedOn: string): void {
  const fields: Record<string, string> = {};
  if (direction.trim() === '') fields['direction'] = '支援の方針を書いてください。';
  if (goals.length === 0) fields['goals'] = '目標を一つ以上書いてください。';
  if (goals.some(({ goal, step }) => goal.trim() === '' || step.trim() === '')) {
    fields['goals'] = '目標ごとに、だれが何をするかを書いてください。';
  } else if (goals.some(({ dueOn }) => dueOn < draftedOn)) {
    fields['goals'] = '目標の期限は、プランをつくった日より後にしてください。';
  }
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-111', '支援の方針と、目標・することと期限を書いてください。', { fields });
  }
}

/**
 * One open plan of a kind: two of them would tell the family two things.
 *
 * @throws CC-112
 */
export function noPlanIsOpen(
  kind: SupportPlanKind,
  plans: readonly { kind: SupportPlanKind; state: SupportPlanState }[],
): void {
  const open = plans.some((plan) => plan.kind === kind && stillRuns(plan.state));
  if (open) {
    throw new DomainError(
      'CC-112',
      `${planKindNames[kind]}の支援プランがすでにあります。そのプランを見直すか、終結してください。`,
    );
  }
}

function stillRuns(state: SupportPlanState): boolean {
  return state === 'drafted' || state === 'agreed' || state === 'evaluated';
}

/**
 * 案をつくる: by those who work with the family and by the coordinator; the lead division decides, it does not plan.
 *
 * @throws CC-113
 */
export function leadDivisionDoesNotDraft(roles: readonly string[]): void {
  if (
    roles.includes('lead-division') &&
    !roles.some((role) => role === 'case-worker' || role === 'coordinator')
  ) {
    throw new DomainError(
      'CC-113',
      '支援プランの案は、家族に関わる相談支援員か推進員がつくります。主管課は会議で決めます。',
    );
  }
}

/**
 * 決定: by the lead division or the coordinator, never by an agency for itself (M2-27).
 *
 * @throws CC-114
 */
export function planIsAgreedByConference(roles: readonly string[]): void {
  if (!roles.some((role) => role === 'lead-division' || role === 'coordinator')) throw notForThisActor();
}

/** What is known of the conference that is said to have agreed. */
export interface AgreeingConference {
  kind: string;
  isOfThisCase: boolean;
  /** YYYY-MM-DD in Japan. */
  heldOn: string;
  /** The actor's own agency convened it, or the actor is of the lead division. */
  mayConclude: boolean;
}

/**
 * 重層的支援会議 of this very case, held already, and concluded by who convened it or by the lead division (M2-27).
 *
 * @throws CC-114 when somebody else convened it; CC-116 when it is another conference or has not been held
 */
export function conferenceCanAgree(conference: AgreeingConference | null, agreedOn: string): void {
  if (conference?.kind !== 'multi-layer' || !conference.isOfThisCase) {
    throw new DomainError(
      'CC-116',
      '支援プランを決めるのは、この相談の重層的支援会議です。会議を選んでください。',
      {
        fields: { conferenceId: 'この相談の重層的支援会議を選んでください。' },
      },
    );
  }
  if (!conference.mayConclude) throw notForThisActor();
  if (agreedOn < conference.heldOn) {
    throw new DomainError('CC-116', '決定の日は、会議を開いた日より前にはできません。', {
      fields: { agreedOn: '会議を開いた日以後の日付にしてください。' },
    });
  }
}

function notForThisActor(): DomainError {
  return new DomainError(
    'CC-114',
    '支援プランの決定を記録するのは、重層的支援会議を招集した推進員か主管課です。会議で決まったことを伝えて、記録してもらってください。',
  );
}

/** A finding on one goal as it is about to be recorded. */
export interface GoalFinding {
  number: number;
  reached: GoalResult;
  finding?: string | null;
}

/**
 * 評価: every goal once; what was not wholly reached says why; and a word on the whole (M2-27).
 *
 * @param goals numbers of the goals of the plan
 * @throws CC-117
 */
export function everyGoalIsEvaluated(
  goals: readonly number[],
  findings: readonly GoalFinding[],
  evaluation: string,
): void {
  const numbers = new Set(findings.map((finding) => finding.number));
  const complete =
    findings.length === goals.length &&
    numbers.size === goals.length &&
    goals.every((number) => numbers.has(number));
  const unexplained = findings.some(({ reached, finding }) => reached !== 'reached' && !finding?.trim());
  if (!complete || unexplained || evaluation.trim() === '') {
    throw new DomainError('CC-117', '目標ごとの達成と、全体の評価を書いてください。', {
      fields: {
        ...(complete ? {} : { goals: 'すべての目標について達成を選んでください。' }),
        ...(complete && unexplained ? { goals: '達成していない目標は、そのわけを書いてください。' } : {}),
        ...(evaluation.trim() === '' ? { evaluation: '全体の評価を書いてください。' } : {}),
      },
    });
  }
}

/**
 * 評価の後の道 fits the kind of the plan: 再調整 is of 参加支援, 再訪問 of アウトリーチ.
 *
 * @throws CC-118
 */
export function loopFitsKind(kind: SupportPlanKind, loop: SupportPlanLoop): void {
  if (!loopsOf[kind].includes(loop)) {
    const fitting = loopsOf[kind].map((each) => `「${loopNames[each]}」`).join('か');
    throw new DomainError('CC-118', `${planKindNames[kind]}のプランで選べるのは${fitting}です。`, {
      fields: { loop: `${fitting}を選んでください。` },
    });
  }
}

/**
 * 終結・取下げ says why.
 *
 * @throws CC-119
 */
export function endIsExplained(reason: string): void {
  if (reason.trim() === '') {
    throw new DomainError('CC-119', '支援プランを終えるわけを書いてください。', {
      fields: { reason: 'どうなったので終えるのかを書いてください。' },
    });
  }
}

/**
 * Days that are recorded after the fact: not in the future, not before the step before.
 *
 * @throws CC-109
 */
export function dayFits(day: string, span: { notBefore: string; today: string }, field: string): void {
  if (day < span.notBefore || day > span.today) {
    throw new DomainError('CC-109', '日付は、前の手続の日から今日までの間にしてください。', {
      fields: { [field]: `${span.notBefore} から今日までの日付を入れてください。` },
    });
  }
}
