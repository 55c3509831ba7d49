import type {
  ConsentDataClass,
  ConsentInput,
  ConsentSignature,
} from '../../../shared/graphql/schema.generated.ts';

/** 情報共有の同意 while somebody fills it in; an intake keeps it in its draft. The signature itself is never drafted. */
export interface ConsentContent {
  given: boolean;
  signedBy: string;
  signature: string;
  personIds: string[];
  agencies: { id: string; name: string }[];
  dataClasses: string[];
  /** `YYYY-MM-DD`; empty = until withdrawn. */
  until: string;
}

export const emptyConsent: ConsentContent = {
  given: false,
  signedBy: '',
  signature: 'PAPER',
  personIds: [],
  agencies: [],
  dataClasses: [],
  until: '',
};

/** How the person signed, beside the terms. */
export interface SignatureContent {
  /** PNG of what was drawn on the screen, base64. */
  image: string | null;
  /** The scanned paper, uploaded to the case. */
  attachmentId: string | null;
}

export const noSignature: SignatureContent = { image: null, attachmentId: null };

/** What is missing before a consent can be recorded: names of fields. */
export type ConsentProblem = 'persons' | 'agencies' | 'dataClasses' | 'summary' | 'signedBy' | 'signature';

/** Checked on saving; the server has the last word (CC-020 … CC-026). */
export function problemsOfConsent(consent: ConsentContent, signature: SignatureContent): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  if (consent.personIds.length === 0) problems.push('persons');
  if (consent.agencies.length === 0) problems.push('agencies');
  if (consent.dataClasses.length === 0) problems.push('dataClasses');
  if (lacksSummary(consent.dataClasses)) problems.push('summary');
  if (!consent.signedBy) problems.push('signedBy');
  if (consent.signature === 'SCREEN' && !signature.image) problems.push('signature');
  return problems;
}

/** Classes of what a case holds; a person's name and address can be shared without a case. */
const caseClasses: readonly string[] = ['PLAN', 'PROGRESS', 'NARRATIVE', 'HEALTH', 'EMPLOYMENT'];

/** True when classes of a case are shared without SUMMARY, without which no case opens: they would stay unseen. */
export function lacksSummary(dataClasses: readonly string[]): boolean {
  return !dataClasses.includes('SUMMARY') && dataClasses.some((one) => caseClasses.includes(one));
}

/** Persons of the case who did not consent on this sheet; a case is shared when there are none left (ADR 0008). */
export function withoutConsent<Person extends { id: string }>(
  persons: readonly Person[],
  consenting: readonly string[],
): Person[] {
  return persons.filter((person) => !consenting.includes(person.id));
}

/** The consent as the API takes it. */
export function consentInput(consent: ConsentContent, signature: SignatureContent): ConsentInput {
  return {
    signedByPersonId: consent.signedBy,
    signature: consent.signature as ConsentSignature,
    personIds: consent.personIds,
    agencyIds: consent.agencies.map((agency) => agency.id),
    dataClasses: consent.dataClasses as ConsentDataClass[],
    until: consent.until || null,
    signatureImage: consent.signature === 'SCREEN' ? signature.image : null,
    attachmentId: consent.signature === 'SCREEN' ? null : signature.attachmentId,
  };
}

/** Days from today until the last day of a consent; null when it has none. */
export function daysLeft(until: string | null, today: string): number | null {
  return until === null ? null : Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
}

/** A consent whose last day is near is offered for renewal. */
export const RENEW_WITHIN_DAYS = 60;
