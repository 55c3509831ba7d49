import { addMonths } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** アドバイザー派遣の状態. */
export type DispatchState =
  | 'requested'
  | 'approved'
  | 'refused'
  | 'held'
  | 'followed-up-1'
  | 'followed-up-2'
  | 'reported'
  | 'withdrawn';

export type DispatchStep = 'approve' | 'refuse' | 'withdraw' | 'hold' | 'follow-up' | 'report';

/** アドバイザーの分野: five fields (001 L1362-1366). */
export const adviserFields = ['ict', 'revitalisation', 'public-relations', 'welfare', 'esd'] as const;
export type AdviserField = (typeof adviserFields)[number];

/** Transition table: step → state before → state after. */
export const transitions: Record<DispatchStep, Partial<Record<DispatchState, DispatchState>>> = {
  approve: { requested: 'approved' },
  refuse: { requested: 'refused' },
  withdraw: { requested: 'withdrawn', approved: 'withdrawn' },
  hold: { approved: 'held' },
  'follow-up': { held: 'followed-up-1', 'followed-up-1': 'followed-up-2' },
  report: { held: 'reported', 'followed-up-1': 'reported', 'followed-up-2': 'reported' },
};

const stateNames: Record<DispatchState, string> = {
  requested: '申込み',
  approved: '派遣決定',
  refused: '不承認',
  held: '実施済',
  'followed-up-1': 'フォローアップ1回',
  'followed-up-2': 'フォローアップ2回',
  reported: '報告済',
  withdrawn: '取下げ',
};

/**
 * The state after a step.
 *
 * @throws MA-030 when the step does not fit the present state
 */
export function stateAfter(state: DispatchState, step: DispatchStep): DispatchState {
  const next = transitions[step][state];
  if (!next) {
    const fitting = (Object.keys(transitions[step]) as DispatchState[])
      .map((s) => `「${stateNames[s]}」`)
      .join('か');
    throw new DomainError(
      'MA-030',
      `この派遣はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return next;
}

/**
 * 派遣の決まり. The source lists two conditions of 対象団体 without saying whether both are needed
 * (001 L1372-1376, an ambiguity to settle with the city); the stricter reading holds until a setting says otherwise.
 */
export interface DispatchRule {
  eligibility: 'both' | 'either';
  /** 活動の継続 in months. */
  activeMonths: number;
  /** 約2時間. */
  durationMinutes: number;
  followUpTimes: number;
  /** 実施後2か月以内. */
  followUpMonths: number;
}

export const defaultRule: DispatchRule = {
  eligibility: 'both',
  activeMonths: 12,
  durationMinutes: 120,
  followUpTimes: 2,
  followUpMonths: 2,
};

/** What a group says of itself. */
export interface Applicant {
  /** 「岡山ＥＳＤプロジェクト」参加団体. */
  esdMember: boolean;
  /** 「つながる協働ひろば・団体検索サイト」に登録. */
  listed: boolean;
  activeSince: string;
}

/**
 * 対象団体: ① member of the ESD project or listed in つながる協働ひろば, ② active for a year or more.
 *
 * @throws MA-031 with the condition that is missing
 */
export function groupIsEligible(applicant: Applicant, rule: DispatchRule, today: string): void {
  const known = applicant.esdMember || applicant.listed;
  const lasting = addMonths(applicant.activeSince, rule.activeMonths) <= today;
  if (rule.eligibility === 'both' ? known && lasting : known || lasting) return;
  const fields: Record<string, string> = {};
  if (!known)
    fields['listed'] = '「岡山ＥＳＤプロジェクト」への参加か「つながる協働ひろば」への登録が要ります。';
  if (!lasting) fields['activeSince'] = `${rule.activeMonths}か月以上続けて活動していることが要ります。`;
  const joint = rule.eligibility === 'both' ? '①と②の両方' : '①か②のどちらか';
  throw new DomainError(
    'MA-031',
    `派遣の対象になるには、①岡山ＥＳＤプロジェクトへの参加かつながる協働ひろばへの登録、②${rule.activeMonths}か月以上の継続した活動の、${joint}が要ります。登録してから申し込んでください。`,
    { fields },
  );
}

/**
 * A refusal says why.
 *
 * @throws MA-032
 */
export function refusalHasReason(reason: string): void {
  if (reason.trim().length < 5) {
    throw new DomainError('MA-032', '不承認の理由を書いてください（5文字以上）。', {
      fields: { reason: '理由が短すぎます。' },
    });
  }
}

/** The last day of follow-up questions: two months after the session. */
export function followUpUntil(heldOn: string, rule: DispatchRule): string {
  return addMonths(heldOn, rule.followUpMonths);
}

/**
 * Follow-up questions come after the session and while the window is open.
 *
 * @throws MA-033
 */
export function followUpIsInTime(askedOn: string, heldOn: string, until: string): void {
  if (askedOn < heldOn || askedOn > until) {
    throw new DomainError(
      'MA-033',
      `フォローアップは実施した日から ${until} までです。期間を過ぎたら、報告してから新しく申し込んでください。`,
      { fields: { askedOn: '期間の外の日付です。' } },
    );
  }
}

/**
 * A report closes the dispatch when the follow-ups are used up or their time is over.
 *
 * @throws MA-034 while follow-ups are still open, MA-035 for an empty report
 */
export function reportIsDue(
  dispatch: { followUps: number; until: string; report: string },
  rule: DispatchRule,
  today: string,
): void {
  if (dispatch.report.trim() === '') {
    throw new DomainError('MA-035', '報告の内容を書いてください。', { fields: { report: '内容が空です。' } });
  }
  if (dispatch.followUps < rule.followUpTimes && today <= dispatch.until) {
    throw new DomainError(
      'MA-034',
      `フォローアップ（${rule.followUpTimes}回程度）の期間中です。${rule.followUpTimes}回を終えるか、${dispatch.until} を過ぎてから報告してください。`,
    );
  }
}
