import { expect, test } from 'vitest';
import {
  emptyIntake,
  type IntakeContent,
  intakeFromDraft,
  type MemberContent,
  newestDraft,
  openedConsent,
  problemsOf,
  tickedCodes,
} from './intake-content.ts';

const member: MemberContent = {
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

test('who hands over at once has told the person first', () => {
  const handover = { agency: { id: 'a1', name: '福祉事務所' }, word: '', citizenTold: false };
  expect(problemsOf({ ...complete, handover })).toEqual(['handover']);
  expect(problemsOf({ ...complete, handover: { ...handover, citizenTold: true } })).toEqual([]);
});

test('a consent opens with whom it is about and who goes on, never with what is shared', () => {
  const agency = { id: 'a1', name: '福祉事務所' };
  const opened = openedConsent({ ...complete, handover: { agency, word: '', citizenTold: true } });
  expect(opened).toMatchObject({
    given: true,
    personIds: ['p1'],
    signedBy: 'p1',
    agencies: [agency],
    dataClasses: [],
  });
  const two = openedConsent({ ...complete, personIds: ['p1', 'p2'], consent: opened });
  expect(two).toMatchObject({ personIds: ['p1'], signedBy: 'p1' });
});

test('the worries of the whole household are known once each', () => {
  const members: MemberContent[] = [
    { ...member, worries: { housing: '', 'income-work': '' } },
    { ...member, worries: { housing: '家賃' } },
  ];
  expect(tickedCodes(members)).toEqual(['housing', 'income-work']);
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
