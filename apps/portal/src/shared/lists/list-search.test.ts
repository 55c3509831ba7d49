import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { filtered, listSearchShape, nextSort, textParam, withoutEmpty } from './list-search.ts';

test('a changed filter goes back to the first page', () => {
  expect(filtered({ after: 'cursor', page: 3, sort: 'name' }, {})).toEqual({ sort: 'name' });
});

test('a column sorts up, down, and then no more', () => {
  expect(nextSort(undefined, 'name')).toBe('name');
  expect(nextSort('name', 'name')).toBe('-name');
  expect(nextSort('-name', 'name')).toBeUndefined();
  expect(nextSort('-name', 'kana')).toBe('kana');
});

test('an address says only what was chosen', () => {
  expect(withoutEmpty({ q: '', open: false, page: 1 })).toEqual({ page: 1 });
});

test('a broken address falls back instead of failing', () => {
  const schema = z.object({ ...listSearchShape, q: textParam });
  expect(schema.parse({ page: 'x', q: 5, after: ['a'] })).toEqual({
    page: undefined,
    q: undefined,
    after: undefined,
  });
});
