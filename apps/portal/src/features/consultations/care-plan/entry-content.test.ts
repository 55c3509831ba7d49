import { describe, expect, it } from 'vitest';
import { differences, emptyEntry, entryDraftOf, inputOf, merged, problemsOf } from './entry-content.ts';

const base = {
  ...emptyEntry,
  personIds: ['mother'],
  service: '訪問看護',
  days: ['2'],
  contents: '入浴の手伝い',
};

describe('an entry of the plan', () => {
  it('is sent with what counts and without what does not', () => {
    expect(inputOf({ ...base, provider: ' ', timing: '第2週' })).toMatchObject({
      personIds: ['mother'],
      provider: null,
      week: { days: [2], band: null, startMinute: 600, endMinute: 660 },
      outside: null,
    });
    expect(inputOf({ ...base, isWhole: true, place: 'outside', frequency: 'on-request' })).toMatchObject({
      personIds: [],
      week: null,
      outside: { everyMonths: null, times: null, onRequest: true },
    });
  });

  it('says what is missing', () => {
    expect(problemsOf(base)).toEqual([]);
    expect(problemsOf(emptyEntry)).toEqual(['persons', 'service', 'days']);
    expect(problemsOf({ ...base, end: base.start })).toEqual(['order']);
    expect(problemsOf({ ...base, place: 'outside', times: '' })).toEqual(['frequency']);
  });
});

describe('two people who save one entry', () => {
  const theirs = { ...base, contents: '入浴と着替え', days: ['3'] };

  it('are asked only where both changed something; elsewhere the one change counts', () => {
    const mine = { ...base, contents: '見守り', service: '訪問看護（夕方）' };
    const choices = differences(base, mine, theirs);
    expect(choices).toEqual({ service: 'mine', when: 'theirs', contents: 'mine' });
    expect(merged(mine, theirs, choices)).toMatchObject({
      service: '訪問看護（夕方）',
      days: ['3'],
      contents: '見守り',
    });
    expect(merged(mine, theirs, { ...choices, contents: 'theirs' }).contents).toBe('入浴と着替え');
  });

  it('differ in nothing when they wrote the same', () => {
    expect(differences(base, theirs, { ...theirs, timing: 'unused' })).toEqual({});
  });
});

it('takes back a draft, and nothing of another shape', () => {
  const draft = { entryId: null, version: 0, base: emptyEntry, content: base };
  expect(entryDraftOf(draft)).toEqual(draft);
  expect(entryDraftOf({ direction: '方針' })).toBeNull();
});
