import { expect, test } from 'vitest';
import { nameFirst } from './name-first.ts';

const agencies = ['住宅課', '西包括支援センター', '包括支援課', '障害福祉課', 'ＮＰＯ住まい'].map((name) => ({
  name,
}));
const names = (typed: string) => nameFirst(agencies, typed).map(({ name }) => name);

test('a name that begins with the typed text comes before one that contains it, duties come last', () => {
  expect(names('包括')).toEqual(['包括支援課', '西包括支援センター', '住宅課', '障害福祉課', 'ＮＰＯ住まい']);
});

test('width, capitals and blanks of the typed text do not matter', () => {
  expect(names('npo 住まい')[0]).toBe('ＮＰＯ住まい');
});

test('without typed text the order of the register stays', () => {
  expect(names(' ')).toEqual(agencies.map(({ name }) => name));
});
