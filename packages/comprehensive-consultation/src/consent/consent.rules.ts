import { DomainError } from '@tsunagu/subgraph-kit';

/** How the person signed: on the screen, on paper, or somebody signed for them (代理). */
export const signatureKinds = ['screen', 'paper', 'proxy'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** Data classes a person can tick on the つなぐシート. Directory and statistics need no consent. */
export const shareableClasses = [
  'identity',
  'contact',
  'summary',
  'plan',
  'progress',
  'narrative',
  'health',
  'employment',
] as const;
export type ShareableClass = (typeof shareableClasses)[number];

/** A consent as it is about to be recorded. */
export interface ConsentTerms {
  agencyIds: readonly string[];
  dataClasses: readonly string[];
  personIds: readonly string[];
  signedByPersonId: string;
  signature: SignatureKind;
  /** 期限; null = until withdrawn. */
  until: string | null;
}

/**
 * 同意の範囲: a consent names agencies and data classes; a consent to everything or to nobody is none.
 *
 * @throws CC-020
 */
export function consentNamesAgenciesAndClasses(terms: ConsentTerms): void {
  const distinct = (values: readonly string[]) => values.length > 0 && new Set(values).size === values.length;
  if (!distinct(terms.agencyIds) || !distinct(terms.dataClasses)) {
    throw new DomainError('CC-020', '共有する機関と情報の区分を、それぞれ一つ以上選んでください。', {
      fields: { agencyIds: '一つ以上選んでください。', dataClasses: '一つ以上選んでください。' },
    });
  }
}

/**
 * 署名: who consents signs; somebody else signs only as a proxy.
 *
 * @throws CC-021
 */
export function consentIsSigned(terms: ConsentTerms): void {
  if (terms.signature !== 'proxy' && !terms.personIds.includes(terms.signedByPersonId)) {
    throw new DomainError(
      'CC-021',
      '本人の署名が要ります。ほかの方が署名したときは「代理」を選んでください。',
      {
        fields: { signedByPersonId: '本人か、代理を選んでください。' },
      },
    );
  }
}

/** What shows that a consent was signed: a picture drawn on the screen, or the scan of a paper. */
export interface ConsentEvidence {
  hasDrawnSignature: boolean;
  hasScan: boolean;
}

/**
 * 署名のしるし: who signs on the screen draws the signature; a signed paper may be scanned and needs not be.
 *
 * @throws CC-025, CC-026
 */
export function signatureIsShown(
  signature: SignatureKind,
  { hasDrawnSignature, hasScan }: ConsentEvidence,
): void {
  if ((signature === 'screen') !== hasDrawnSignature) {
    throw new DomainError(
      'CC-025',
      signature === 'screen'
        ? '画面に署名してください。紙に署名したときは「紙に署名」を選んでください。'
        : '画面の署名は「画面に署名」のときだけ付けられます。',
      {
        fields: { signatureImage: signature === 'screen' ? '署名してください。' : '署名を消してください。' },
      },
    );
  }
  if (signature === 'screen' && hasScan) throw scanDoesNotFit();
}

/** CC-026: the scan is no consent paper of this consultation, or was not asked for. */
export function scanDoesNotFit(): DomainError {
  return new DomainError(
    'CC-026',
    '同意書のファイルは、この相談に「同意書（紙）」として加えたものを選んでください。',
    {
      fields: { attachmentId: '選び直してください。' },
    },
  );
}

/**
 * A consent that has ended before it begins shares nothing.
 *
 * @throws CC-022
 */
export function consentEndsInTheFuture(until: string | null, today: string): void {
  if (until !== null && until < today) {
    throw new DomainError('CC-022', '同意の期限には、今日以降の日付を入れてください。', {
      fields: { until: '今日以降の日付を入れてください。' },
    });
  }
}

/**
 * A consent speaks for persons of this consultation only; nobody opens somebody else's record by it.
 *
 * @throws CC-023
 */
export function consentConcernsPersonsOfTheCase(terms: ConsentTerms, concerned: readonly string[]): void {
  const known = terms.personIds.length > 0 && terms.personIds.every((id) => concerned.includes(id));
  if (!known || !concerned.includes(terms.signedByPersonId)) {
    throw new DomainError('CC-023', '同意する方は、この相談に関わる方から選んでください。', {
      fields: { personIds: 'この相談に関わる方から選んでください。' },
    });
  }
}

/**
 * @throws CC-024 when the consent has been withdrawn before
 */
export function consentStands(withdrawnAt: Date | null): void {
  if (withdrawnAt !== null) {
    throw new DomainError('CC-024', 'この同意はすでに撤回されています。');
  }
}
