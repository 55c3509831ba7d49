import {
  type ConsentContent,
  emptyConsent,
  noSignature,
  problemsOfConsent,
  type SignatureContent,
} from '../consent/consent-content.ts';

/** One member on the sheet as it is being filled in. */
export interface MemberContent {
  personId: string | null;
  name: string;
  age: number | null;
  relation: string;
  /** Detail by code of the worry; a code that is present is ticked. */
  worries: Record<string, string>;
  noWorries: boolean;
  note: string;
  condition: string;
  treatment: string;
}

/** The hand-over that follows at once, when it is known already who should go on. */
export interface IntakeHandover {
  agency: { id: string; name: string } | null;
  word: string;
  citizenTold: boolean;
}

const noHandover: IntakeHandover = { agency: null, word: '', citizenTold: false };

/** 受付 and つなぐシート while somebody writes them; this is what a draft keeps on the server. */
export interface IntakeContent {
  householdId: string;
  personIds: string[];
  channel: string;
  urgency: string;
  firstWord: string;
  /** Written on paper first: the day and time it was received; empty = now. */
  onPaper: { day: string; time: string } | null;
  members: MemberContent[];
  situation: string;
  wishes: string;
  strengths: string;
  consent: ConsentContent;
  /** 「他に困り事はありませんか？」: not asked yet, yes or no. */
  otherTroubles: '' | 'yes' | 'no';
  otherAnswer: string;
  handover: IntakeHandover;
}

export const emptyIntake: IntakeContent = {
  householdId: '',
  personIds: [],
  channel: 'COUNTER',
  urgency: 'ORDINARY',
  firstWord: '',
  onPaper: null,
  members: [],
  situation: '',
  wishes: '',
  strengths: '',
  consent: emptyConsent,
  otherTroubles: '',
  otherAnswer: '',
  handover: noHandover,
};

/** A draft as it was stored, brought into today's form: what is missing is empty, never undefined. */
export function intakeFromDraft(stored: unknown): IntakeContent {
  const draft = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<IntakeContent>;
  return {
    ...emptyIntake,
    ...draft,
    consent: { ...emptyIntake.consent, ...draft.consent },
    handover: { ...noHandover, ...draft.handover },
  };
}

/**
 * The consent as it opens when it is given: those whom the consultation is about, and the agency it is handed over to,
 * stand in it already. Which information is shared stays the person's own choice.
 */
export function openedConsent({ consent, personIds, handover }: IntakeContent): ConsentContent {
  const [only] = personIds.length === 1 ? personIds : [];
  return {
    ...consent,
    given: true,
    personIds: consent.personIds.length > 0 ? consent.personIds : personIds,
    signedBy: consent.signedBy || only || '',
    agencies: consent.agencies.length > 0 || !handover.agency ? consent.agencies : [handover.agency],
  };
}

/** The worries that are ticked for anybody of the household, each once. */
export function tickedCodes(members: readonly MemberContent[]): string[] {
  return [...new Set(members.flatMap((member) => Object.keys(member.worries)))];
}

/** The id of the draft that was saved last for a household. */
export function newestDraft(
  drafts: readonly { id: string; savedAt: string; household: { id: string } | null }[],
  householdId: string | undefined,
): string | undefined {
  return drafts
    .filter(({ household }) => household !== null && household.id === householdId)
    .toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))[0]?.id;
}

/** What is missing before the consultation can be received: ids of fields. */
export type IntakeProblem =
  | 'household'
  | 'persons'
  | 'firstWord'
  | 'receivedAt'
  | 'otherTroubles'
  | 'members'
  | 'handover'
  | 'consent';

/**
 * Checked on saving only: a check while typing would move the button away from under the pointer.
 *
 * Whether the household has other worries must be asked before a consultation is put down (M2-03); a sheet is
 * complete when every member has a worry ticked or "none" (M2-02).
 */
export function problemsOf(
  content: IntakeContent,
  signature: SignatureContent = noSignature,
): IntakeProblem[] {
  const problems: IntakeProblem[] = [];
  if (!content.householdId) problems.push('household');
  if (content.personIds.length === 0) problems.push('persons');
  if (content.firstWord.trim() === '') problems.push('firstWord');
  if (content.onPaper && receivedAt(content) === null) problems.push('receivedAt');
  if (content.members.some((member) => !isAssessed(member))) problems.push('members');
  const { consent, handover } = content;
  if (handover.agency && !handover.citizenTold) problems.push('handover');
  if (consent.given && problemsOfConsent(consent, signature).length > 0) problems.push('consent');
  if (content.otherTroubles === '') problems.push('otherTroubles');
  return problems;
}

/** When the consultation was received, if it was written on paper first; null = now, or not yet filled in. */
export function receivedAt({ onPaper }: IntakeContent): string | null {
  if (!onPaper?.day || !/^\d{2}:\d{2}$/.test(onPaper.time)) return null;
  return `${onPaper.day}T${onPaper.time}:00+09:00`;
}

/** True when it is known whether this member has worries. */
export function isAssessed(member: MemberContent): boolean {
  return member.noWorries || Object.keys(member.worries).length > 0;
}
