import { describe, expect, it } from 'vitest';
import { textIsComplete, writtenParts } from '../casebook/casebook.rules.ts';
import { findingsIn } from '../casebook/deidentify.rules.ts';
import { kindBelongsToField } from '../liaison/liaison.rules.ts';
import { casebookOfCity, liaisonsOfCity } from './knowledge-texts.ts';

describe('the invented 事例集 and 連携記録', () => {
  it.each(casebookOfCity.map(({ key, text }) => [key, text] as const))(
    '%s passes the check it shows',
    (_, text) => {
      textIsComplete(text);
      const parts = Object.fromEntries(writtenParts.map((part) => [part, text[part]]));
      expect(findingsIn(parts, { names: [], guarded: [], agencies: [] })).toEqual([]);
    },
  );

  it('records kinds of their field', () => {
    for (const { field, kind } of liaisonsOfCity) kindBelongsToField(field, kind);
  });
});
