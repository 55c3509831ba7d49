import { describe, expect, it } from 'vitest';
import {
  type ConsentTerms,
  consentConcernsPersonsOfTheCase,
  consentEndsInTheFuture,
  consentIsSigned,
  consentNamesAgenciesAndClasses,
  consentStands,
  signatureIsShown,
} from './consent.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const terms = (more: Partial<ConsentTerms> = {}): ConsentTerms => ({
  agencyIds: ['agency'],
  dataClasses: ['summary'],
  personIds: ['mother'],
  signedByPersonId: 'mother',
  signature: 'screen',
  until: null,
  ...more,
});

describe('同意', () => {
  it('names agencies and classes, each once', () => {
    expect(() => consentNamesAgenciesAndClasses(terms())).not.toThrow();
    for (const bad of [{ agencyIds: [] }, { dataClasses: [] }, { agencyIds: ['a', 'a'] }]) {
      expect(() => consentNamesAgenciesAndClasses(terms(bad))).toThrow(code('CC-020'));
    }
  });

  it('is signed by who consents, or by a proxy', () => {
    expect(() => consentIsSigned(terms({ signedByPersonId: 'son' }))).toThrow(code('CC-021'));
    expect(() => consentIsSigned(terms({ signedByPersonId: 'son', signature: 'proxy' }))).not.toThrow();
  });

  it('shows its signature: drawn on the screen, or on a paper that may be scanned', () => {
    const nothing = { hasDrawnSignature: false, hasScan: false };
    const drawn = { hasDrawnSignature: true, hasScan: false };
    const scanned = { hasDrawnSignature: false, hasScan: true };
    expect(() => signatureIsShown('screen', drawn)).not.toThrow();
    expect(() => signatureIsShown('screen', nothing)).toThrow(code('CC-025'));
    expect(() => signatureIsShown('screen', { ...drawn, hasScan: true })).toThrow(code('CC-026'));
    for (const signature of ['paper', 'proxy'] as const) {
      expect(() => signatureIsShown(signature, nothing)).not.toThrow();
      expect(() => signatureIsShown(signature, scanned)).not.toThrow();
      expect(() => signatureIsShown(signature, drawn)).toThrow(code('CC-025'));
    }
  });

  it('ends today at the earliest', () => {
    expect(() => consentEndsInTheFuture('2023-05-09', '2023-05-10')).toThrow(code('CC-022'));
    expect(() => consentEndsInTheFuture('2023-05-10', '2023-05-10')).not.toThrow();
    expect(() => consentEndsInTheFuture(null, '2023-05-10')).not.toThrow();
  });

  it('speaks only for persons of the consultation', () => {
    expect(() => consentConcernsPersonsOfTheCase(terms({ personIds: ['stranger'] }), ['mother'])).toThrow(
      code('CC-023'),
    );
    expect(() => consentConcernsPersonsOfTheCase(terms({ personIds: [] }), ['mother'])).toThrow(
      code('CC-023'),
    );
    expect(() => consentConcernsPersonsOfTheCase(terms(), ['mother', 'son'])).not.toThrow();
  });

  it('is withdrawn once', () => {
    expect(() => consentStands(new Date())).toThrow(code('CC-024'));
    expect(() => consentStands(null)).not.toThrow();
  });
});
