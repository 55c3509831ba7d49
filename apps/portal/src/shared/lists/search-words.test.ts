import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LONGEST_SEARCH, textParam } from './list-search.ts';

const search = z.object({ q: textParam });

test('blanks around the words of an address do not count', () => {
  expect(search.parse({ q: '　渡邉 ハル ' })).toEqual({ q: '渡邉 ハル' });
});

test('an address with a document for a name is cut, and one with no text is no filter', () => {
  expect(search.parse({ q: 'あ'.repeat(5000) }).q).toHaveLength(LONGEST_SEARCH);
  expect(search.parse({ q: { a: 1 } }).q).toBeUndefined();
  expect(search.parse({})).toEqual({});
});
