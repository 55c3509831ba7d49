import { describe, expect, it } from 'vitest';
import { forgivingTerms, searchProjection, searchTerms } from './person-search.ts';

describe('what somebody typed', () => {
  it('is read word by word: names, readings, dates of birth', () => {
    expect(searchTerms('髙橋　はなこ S25.3.1').map((term) => term.kind)).toEqual(['name', 'kana', 'birth']);
    expect(searchTerms('昭和25年')).toEqual([{ kind: 'birth', from: '1950-01-01', to: '1950-12-31' }]);
    expect(searchTerms('1950/3')).toEqual([{ kind: 'birth', from: '1950-03-01', to: '1950-03-31' }]);
    expect(searchTerms('  ')).toEqual([]);
  });

  it('means the same in every way of writing', () => {
    expect(searchTerms('渡邉')).toEqual(searchTerms('渡辺'));
    expect(searchTerms('ﾜﾀﾅﾍﾞ')).toEqual(searchTerms('わたなべ'));
  });

  it('is forgiven one slip in a reading only', () => {
    expect(forgivingTerms(searchTerms('わたなへ'))?.[0]?.kind).toBe('typo');
    expect(forgivingTerms(searchTerms('渡辺'))).toBeUndefined();
  });
});

describe('what is searched of a person', () => {
  it('holds present and former names, the present reading as the order', () => {
    const present = { familyName: '髙橋', givenName: '花子', familyKana: 'タカハシ', givenKana: 'ハナコ' };
    const former = { ...present, familyName: '山﨑', familyKana: 'ヤマサキ' };
    const projection = searchProjection([present, former]);
    expect(projection.names).toEqual(['高橋花子', '山崎花子']);
    expect(projection.kana_key).toBe('タカハシハナコ');
    expect(projection.name_grams).toContain('山崎');
  });
});
