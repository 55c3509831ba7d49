import { expect, test } from 'vitest';
import {
  type ConsentContent,
  consentInput,
  daysLeft,
  emptyConsent,
  lacksSummary,
  noSignature,
  problemsOfConsent,
  withoutConsent,
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

test('what a case holds is shared only together with the fact that there is a case', () => {
  expect(problemsOfConsent({ ...paper, dataClasses: ['IDENTITY', 'HEALTH'] }, noSignature)).toEqual([
    'summary',
  ]);
  expect(problemsOfConsent({ ...paper, dataClasses: ['SUMMARY', 'HEALTH'] }, noSignature)).toEqual([]);
  expect(lacksSummary(['IDENTITY', 'CONTACT'])).toBe(false);
});

test('a case is shared when none of its persons is missing on the sheet', () => {
  const family = [{ id: 'mother' }, { id: 'son' }];
  expect(withoutConsent(family, ['mother'])).toEqual([{ id: 'son' }]);
  expect(withoutConsent(family, ['son', 'mother'])).toEqual([]);
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
