import { expect, test } from 'vitest';
import { safeReturnTo } from './return-to.ts';

const origin = 'http://127.0.0.1:4000';

test.each([['/'], ['/households/0190?tab=plan#notes'], ['/people?q=%E9%82%89']])(
  'a path of the portal is kept: %s',
  (path) => {
    expect(safeReturnTo(path, origin)).toBe(path);
  },
);

test.each([
  ['https://evil.example/'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/\t/evil.example'],
  ['/.//evil.example'],
  ['/..//evil.example'],
  ['\\\\evil.example'],
  ['/a\\..\\..\\evil'],
  ['javascript:alert(1)'],
  ['http://127.0.0.1:4000@evil.example/'],
  ['/auth/sign-in'],
  ['/x/../auth/callback?code=1'],
  ['%2f%2fevil.example'],
  [''],
  [undefined],
  [['/a', '/b']],
  [`/${'a'.repeat(2_000)}`],
])('everything else leads to the start page: %s', (path) => {
  expect(safeReturnTo(path, origin)).toBe('/');
});
