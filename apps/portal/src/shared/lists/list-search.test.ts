import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { filtered, listSearchShape, nextSort, orderOf, textParam, withoutEmpty } from './list-search.ts';

test('a changed filter goes back to the first page', () => {
  expect(filtered({ after: 'cursor', page: 3, sort: 'name' }, {})).toEqual({ sort: 'name' });
});

test('a column sorts up, down, and then no more', () => {
  expect(nextSort(undefined, 'name')).toBe('name');
  expect(nextSort('name', 'name')).toBe('-name');
  expect(nextSort('-name', 'name')).toBeUndefined();
  expect(nextSort('-name', 'kana')).toBe('kana');
});

test('a column of urgencies sorts down, up, and then no more', () => {
  expect(nextSort(undefined, 'urgency', true)).toBe('-urgency');
  expect(nextSort('-urgency', 'urgency', true)).toBe('urgency');
  expect(nextSort('urgency', 'urgency', true)).toBeUndefined();
});

test('the sort of an address is an order of the schema, or none', () => {
  const orders = { name: ['NAME', 'NAME_DESC'] } as const;
  expect(orderOf('name', orders)).toBe('NAME');
  expect(orderOf('-name', orders)).toBe('NAME_DESC');
  expect(orderOf('kana', orders)).toBeUndefined();
  expect(orderOf('constructor', orders)).toBeUndefined();
  expect(orderOf(undefined, orders)).toBeUndefined();
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
