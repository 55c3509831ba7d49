import { expect, test } from 'vitest';
import { stateTone, wholeYen } from './fund-words.ts';

test('金額は、全角や桁区切りで書いても読める', () => {
  expect(['30,000', '３００００円', ' 8000 ', ''].map(wholeYen)).toEqual([30_000, 30_000, 8_000, 0]);
});

test('終わった申込みと、承認されなかった申込みは、色で急がせない', () => {
  expect(stateTone('APPLIED')).toBe('orange');
  expect(stateTone('RETURNED')).toBe('green');
  expect(stateTone('DECLINED')).toBe('neutral');
});
