import { expect, test } from 'vitest';
import { partsOf } from './ruby.tsx';

test('readings stand in brackets behind the word they belong to', () => {
  expect(partsOf('［同意｜どうい］はいつでも［撤回｜てっかい］できます。')).toEqual([
    { base: '同意', reading: 'どうい' },
    { base: 'はいつでも' },
    { base: '撤回', reading: 'てっかい' },
    { base: 'できます。' },
  ]);
});

test('brackets without a reading are text', () => {
  expect(partsOf('［控え］')).toEqual([{ base: '［控え］' }]);
  expect(partsOf('')).toEqual([]);
});
