import { expect, test } from 'vitest';
import { csvCell, fromInert, inert, toCsv } from './cells.ts';
import { collectRows } from './collect-rows.ts';
import { encodeCp932 } from './cp932.ts';

test('cells that a spreadsheet would run are inert and survive a round trip', () => {
  for (const text of [
    '=1+1',
    '+81',
    '-5',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
    '\rx',
    "'quoted",
    '普通',
  ]) {
    expect(inert(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
    expect(fromInert(inert(text))).toBe(text);
  }
});

test('numbers stay numbers, also negative ones', () => {
  expect(csvCell(-5)).toBe('-5');
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(
    toCsv([{ header: '名前', value: (row: { name: string }) => row.name }], [{ name: '渡邉, "花子"\n' }]),
  ).toBe('名前\r\n"渡邉, ""花子""\n"\r\n');
});

test('CP932 writes names with variants and says which characters it lacks', () => {
  const { bytes, unmappable } = encodeCp932('髙橋①㈱〜\n𠮷田');
  expect(new TextDecoder('shift_jis').decode(bytes)).toBe('髙橋①㈱～\n〔U+20BB7〕田');
  expect(unmappable).toEqual([{ character: '𠮷', line: 2 }]);
});

test('an export walks the connection to its end', async () => {
  const pages = [
    { rows: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'a' } },
    { rows: [3], pageInfo: { hasNextPage: false, endCursor: 'b' } },
  ];
  const asked: (string | undefined)[] = [];
  const result = await collectRows<number>(
    async (after) => {
      asked.push(after);
      return pages[asked.length - 1]!;
    },
    () => {},
  );
  expect(result).toEqual({ rows: [1, 2, 3], complete: true });
  expect(asked).toEqual([undefined, 'a']);
});

test('an export that is cut says so', async () => {
  let page = 0;
  const result = await collectRows<number>(
    async () => {
      page += 1;
      return { rows: [1, 2], pageInfo: { hasNextPage: true, endCursor: String(page) } };
    },
    () => {},
    3,
  );
  expect(result).toEqual({ rows: [1, 2, 1], complete: false });
});
