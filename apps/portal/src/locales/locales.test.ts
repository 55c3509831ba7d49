import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';

/** Names of the placeholders of a compiled message, those of plural branches included. */
function placeholders(message: unknown, found = new Set<string>()): string[] {
  if (Array.isArray(message)) {
    for (const token of message) {
      if (!Array.isArray(token)) continue;
      found.add(String(token[0]));
      if (token[2] && typeof token[2] === 'object') {
        for (const branch of Object.values(token[2])) placeholders(branch, found);
      }
    }
  }
  found.delete('#');
  return [...found].sort();
}

test('Japanese and English have the same messages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
});

test('both languages use the same placeholders', () => {
  for (const id of Object.keys(ja) as (keyof typeof ja)[]) {
    expect([id, placeholders(en[id])]).toEqual([id, placeholders(ja[id])]);
  }
});

test('messages are compiled before they reach the browser', () => {
  expect(Array.isArray(ja['list.page'])).toBe(true);
});
