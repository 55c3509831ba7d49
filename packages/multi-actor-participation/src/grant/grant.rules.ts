import { addFiscalYears, compareFiscalYears } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** 助成の申請の状態. */
export type GrantApplicationState = 'submitted' | 'approved' | 'refused' | 'withdrawn' | 'reported';

export type GrantStep = 'approve' | 'refuse' | 'withdraw' | 'report';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<
  GrantStep,
  { from: readonly GrantApplicationState[]; to: GrantApplicationState }
> = {
  approve: { from: ['submitted'], to: 'approved' },
  refuse: { from: ['submitted'], to: 'refused' },
  withdraw: { from: ['submitted', 'approved'], to: 'withdrawn' },
  report: { from: ['approved'], to: 'reported' },
};

const stateNames: Record<GrantApplicationState, string> = {
  submitted: '申請中',
  approved: '交付決定',
  refused: '不交付',
  withdrawn: '取下げ',
  reported: '実績報告済',
};

/**
 * The state after a step.
 *
 * @throws MA-040 when the step does not fit the present state
 */
export function stateAfter(state: GrantApplicationState, step: GrantStep): GrantApplicationState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'MA-040',
      `この申請はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/** 助成の条件 as far as the source gives figures; null where it gives none (the city's four menus). */
export interface GrantTerms {
  /** 1か所あたりの上限: read as the whole term, the stricter of two readings of 「１ヶ所あたり上限４０万円」. */
  capYen: number | null;
  /** 年額 (10万円×2ヵ年). */
  yenPerYear: number | null;
  maxYears: number | null;
  sitesPerTheme: number | null;
}

/**
 * An application stays within the term.
 *
 * @throws MA-041
 */
export function yearsAreWithinTerm(years: number, terms: GrantTerms): void {
  if (terms.maxYears !== null && years > terms.maxYears) {
    throw new DomainError('MA-041', `この助成は最大 ${terms.maxYears} か年です。年数を直してください。`, {
      fields: { years: `${terms.maxYears} 以下にしてください。` },
    });
  }
}

/** The most that may be asked for so many years; null without a figure in the source. */
export function capFor(years: number, terms: GrantTerms): number | null {
  if (terms.yenPerYear !== null) return terms.yenPerYear * years;
  return terms.capYen;
}

/**
 * An application stays within the cap.
 *
 * @throws MA-042
 */
export function amountIsWithinCap(amountYen: number, years: number, terms: GrantTerms): void {
  const cap = capFor(years, terms);
  if (cap !== null && amountYen > cap) {
    const shown = cap.toLocaleString('ja-JP');
    throw new DomainError('MA-042', `この助成の上限は ${shown} 円です。金額を直してください。`, {
      fields: { amountYen: `${shown} 円以下にしてください。` },
    });
  }
}

export interface ThemeYears {
  id: string;
  from: string;
  to: string;
}

/**
 * A menu with themes wants one of them, and all years lie within the theme's years.
 *
 * @throws MA-043
 */
export function themeFits(
  themes: readonly ThemeYears[],
  themeId: string | null,
  from: string,
  years: number,
): void {
  if (themes.length === 0) return;
  const theme = themes.find((candidate) => candidate.id === themeId);
  if (!theme) {
    throw new DomainError('MA-043', 'この助成はテーマを選んで申請します。テーマを選んでください。', {
      fields: { themeId: 'テーマを選んでください。' },
    });
  }
  const last = addFiscalYears(from, years - 1);
  if (compareFiscalYears(from, theme.from) < 0 || compareFiscalYears(last, theme.to) > 0) {
    throw new DomainError(
      'MA-043',
      `このテーマの年度は ${theme.from} から ${theme.to} までです。年度か年数を直してください。`,
      {
        fields: { fromFiscalYear: `${theme.from} から ${theme.to} までにしてください。` },
      },
    );
  }
}

/**
 * A theme is open to so many sites (1テーマにつき3か所).
 *
 * @throws MA-044
 */
export function siteIsFree(approved: number, terms: GrantTerms): void {
  if (terms.sitesPerTheme !== null && approved >= terms.sitesPerTheme) {
    throw new DomainError(
      'MA-044',
      `このテーマはすでに ${terms.sitesPerTheme} か所が決まっています。不交付にするか、ほかのテーマを案内してください。`,
    );
  }
}

/**
 * A menu of someone else is applied for there.
 *
 * @throws MA-045
 */
export function menuTakesApplications(takes: boolean): void {
  if (!takes) {
    throw new DomainError('MA-045', 'この助成はここでは申請できません。案内の申込み先へ申請してください。');
  }
}

/**
 * A decision against an applicant says why.
 *
 * @throws MA-046
 */
export function refusalHasReason(reason: string): void {
  if (reason.trim().length < 5) {
    throw new DomainError('MA-046', '不交付の理由を書いてください（5文字以上）。', {
      fields: { reason: '理由が短すぎます。' },
    });
  }
}
