import { expect, test } from 'vitest';
import { suggestedFor } from './suggested.ts';

const agency = (id: string, starred: boolean, worry: string) => ({
  id,
  consultations: [{ starred, worries: [worry] }],
});

test('the ★ of the worry comes first, a ★ of another worry does not', () => {
  const agencies = [agency('a', true, 'money'), agency('b', false, 'care'), agency('c', true, 'care')];
  expect(suggestedFor(agencies, 'care', 9).map((one) => one.id)).toEqual(['c', 'a', 'b']);
});

test('an agency is suggested once, and only a few are', () => {
  const agencies = [agency('a', true, 'care'), agency('a', true, 'care'), agency('b', false, 'care')];
  expect(suggestedFor(agencies, 'care', 1).map((one) => one.id)).toEqual(['a']);
  expect(suggestedFor(agencies, 'care', 9)).toHaveLength(2);
});
