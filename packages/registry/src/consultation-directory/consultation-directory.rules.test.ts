import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  type EntryContent,
  entryTellsWhatFor,
  versionBringsSomething,
  versionCode,
  versionHasName,
} from './consultation-directory.rules.ts';

const entry = (more: Partial<EntryContent> = {}): EntryContent => ({
  starred: false,
  category: 'その他',
  consultation: 'ゴミ捨てに課題がある方への相談',
  agencyName: 'ふれあい収集',
  address: null,
  phones: ['086-000-0000'],
  extensions: [],
  hours: '平日',
  note: null,
  ...more,
});
const refusal = (code: string) => expect.objectContaining({ code });

describe('版の違い', () => {
  it('tells what was added, changed field by field, and removed', () => {
    const before = new Map([
      [1, entry()],
      [2, entry({ consultation: '家計の相談' })],
      [3, entry({ consultation: '住まいの相談' })],
    ]);
    const after = new Map([
      [1, entry()],
      [2, entry({ consultation: '家計の相談', phones: ['086-000-0001'], starred: true })],
      [4, entry({ consultation: '就労の相談' })],
    ]);
    expect(changesBetween(before, after)).toEqual([
      {
        no: 2,
        kind: 'changed',
        consultation: '家計の相談',
        agencyName: 'ふれあい収集',
        fields: [
          { field: '★', before: '', after: '★' },
          { field: '電話番号', before: '086-000-0000', after: '086-000-0001' },
        ],
      },
      { no: 3, kind: 'removed', consultation: '住まいの相談', agencyName: 'ふれあい収集', fields: [] },
      { no: 4, kind: 'added', consultation: '就労の相談', agencyName: 'ふれあい収集', fields: [] },
    ]);
  });

  it('is what a new version is for', () => {
    expect(() => versionBringsSomething([])).toThrow(refusal('RG-060'));
  });
});

describe('新しい版', () => {
  it('has a name, and a code of its own on the same day', () => {
    expect(versionHasName(' 令和8年度版 ')).toBe('令和8年度版');
    expect(() => versionHasName(' ')).toThrow(refusal('RG-061'));
    expect(versionCode('2026-11-21', ['2018-11-01'])).toBe('2026-11-21');
    expect(versionCode('2026-11-21', ['2026-11-21', '2026-11-21-2'])).toBe('2026-11-21-3');
  });

  it('has lines that say what for', () => {
    expect(() => entryTellsWhatFor(' ')).toThrow(refusal('RG-062'));
    expect(() => entryTellsWhatFor('家計')).not.toThrow();
  });
});
