import { expect, test } from 'vitest';
import {
  emptyIntake,
  type IntakeContent,
  intakeFromDraft,
  newestDraft,
  problemsOf,
} from './intake-content.ts';

const member = {
  personId: 'p1',
  name: '渡邉 ハル',
  age: 82,
  relation: '世帯主',
  worries: {},
  noWorries: false,
  note: '',
  condition: '',
  treatment: '',
};
const complete: IntakeContent = {
  ...emptyIntake,
  householdId: 'h1',
  personIds: ['p1'],
  firstWord: '家賃が払えない',
  members: [{ ...member, worries: { income: '' } }],
  otherTroubles: 'no',
};

test('a complete intake has no problems', () => {
  expect(problemsOf(complete)).toEqual([]);
});

test('an empty intake names everything that is missing', () => {
  expect(problemsOf(emptyIntake)).toEqual(['household', 'persons', 'firstWord', 'otherTroubles']);
});

test('the worries of every member of the household must be known', () => {
  expect(problemsOf({ ...complete, members: [...complete.members, member] })).toEqual(['members']);
  expect(problemsOf({ ...complete, members: [...complete.members, { ...member, noWorries: true }] })).toEqual(
    [],
  );
});

test('a consent needs a signature, persons and what is shared', () => {
  expect(problemsOf({ ...complete, consent: { ...complete.consent, given: true } })).toEqual(['consent']);
});

test('a draft of an older form opens with empty fields', () => {
  expect(intakeFromDraft({ firstWord: '電話あり', consent: { given: true } })).toEqual({
    ...emptyIntake,
    firstWord: '電話あり',
    consent: { ...emptyIntake.consent, given: true },
  });
  expect(intakeFromDraft(null)).toEqual(emptyIntake);
});

test('the newest draft for the household is the one to go on with', () => {
  const household = { id: 'h1' };
  const drafts = [
    { id: 'older', savedAt: '2026-05-01T00:00:00Z', household },
    { id: 'newer', savedAt: '2026-05-01T01:00:00Z', household },
    { id: 'of others', savedAt: '2026-05-02T00:00:00Z', household: { id: 'h2' } },
    { id: 'of nobody', savedAt: '2026-05-02T00:00:00Z', household: null },
  ];
  expect(newestDraft(drafts, 'h1')).toBe('newer');
  expect(newestDraft(drafts, undefined)).toBeUndefined();
});
