import { expect, test } from 'vitest';
import {
  type ConsentContent,
  consentInput,
  daysLeft,
  emptyConsent,
  noSignature,
  problemsOfConsent,
} from './consent-content.ts';

const paper: ConsentContent = {
  given: true,
  signedBy: 'mother',
  signature: 'PAPER',
  personIds: ['mother'],
  agencies: [{ id: 'elders', name: '地域包括支援センター' }],
  dataClasses: ['SUMMARY'],
  until: '',
};

test('a consent names persons, agencies and information, and who signed', () => {
  expect(problemsOfConsent(emptyConsent, noSignature)).toEqual([
    'persons',
    'agencies',
    'dataClasses',
    'signedBy',
  ]);
  expect(problemsOfConsent(paper, noSignature)).toEqual([]);
});

test('a signature on the screen must be drawn', () => {
  const screen = { ...paper, signature: 'SCREEN' };
  expect(problemsOfConsent(screen, noSignature)).toEqual(['signature']);
  expect(problemsOfConsent(screen, { ...noSignature, image: 'iVBO' })).toEqual([]);
});

test('only the way of signing that was chosen is sent', () => {
  const both = { image: 'iVBO', attachmentId: 'scan' };
  expect(consentInput(paper, both)).toMatchObject({
    signatureImage: null,
    attachmentId: 'scan',
    until: null,
    agencyIds: ['elders'],
  });
  expect(consentInput({ ...paper, signature: 'SCREEN' }, both)).toMatchObject({
    signatureImage: 'iVBO',
    attachmentId: null,
  });
});

test('the last day counts whole', () => {
  expect(daysLeft('2026-05-10', '2026-05-10')).toBe(0);
  expect(daysLeft('2026-06-01', '2026-05-10')).toBe(22);
  expect(daysLeft(null, '2026-05-10')).toBeNull();
});
