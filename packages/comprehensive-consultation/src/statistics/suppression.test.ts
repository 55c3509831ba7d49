import { describe, expect, it } from 'vitest';
import { type Cell, following, type Sum, suppressed } from './suppression.ts';

/** A table of counts with the sums of its rows and columns. */
function table(counts: number[][], known: readonly string[] = []): { cells: Cell[]; sums: Sum[] } {
  const width = counts[0]!.length;
  const total = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const whole = [...counts, counts[0]!.map((_, x) => total(counts.map((row) => row[x]!)))].map((row) => [
    ...row,
    total(row),
  ]);
  const cells = whole.flatMap((row, y) =>
    row.map((count, x) => ({ key: `${y}/${x}`, count, isKnown: known.includes(`${y}/${x}`) })),
  );
  const sums = [
    ...whole.map((_, y) => ({ sum: `${y}/${width}`, of: counts[0]!.map((_, x) => `${y}/${x}`) })),
    ...whole[0]!.map((_, x) => ({ sum: `${counts.length}/${x}`, of: counts.map((_, y) => `${y}/${x}`) })),
  ];
  return { cells, sums };
}

describe('秘匿', () => {
  it('hides what is small, nothing included, and leaves large numbers', () => {
    const { cells } = table([[12, 0, 9]]);
    expect([...suppressed(cells, [], 10)].sort()).toEqual(['0/1', '0/2', '1/1', '1/2']);
  });

  it('takes a companion along, so that no hidden number follows from a total', () => {
    const { cells, sums } = table([
      [4, 20, 30],
      [15, 25, 35],
    ]);
    const hidden = suppressed(cells, sums, 10);
    expect(hidden).toContain('0/0');
    expect(hidden.size).toBeGreaterThan(1);
    expect(following(hidden, sums)).toEqual([]);
  });

  it('keeps a zero only where the whole is known to be nothing', () => {
    const { cells, sums } = table(
      [
        [5, 0],
        [0, 0],
      ],
      ['2/0', '2/1', '2/2'],
    );
    const hidden = suppressed(cells, sums, 10);
    expect(hidden.has('0/0') && hidden.has('1/0')).toBe(true);
    expect(hidden.has('0/1') || hidden.has('1/1') || hidden.has('2/0')).toBe(false);
  });

  it('never lets a hidden number follow, whatever the table', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 60; round += 1) {
      const counts = Array.from({ length: 2 + random(5) }, () =>
        Array.from({ length: 2 + random(4) }, () => random(30)),
      );
      const width = Math.min(...counts.map((row) => row.length));
      const { cells, sums } = table(counts.map((row) => row.slice(0, width)));
      const hidden = suppressed(cells, sums, 10);
      for (const cell of cells) {
        if (cell.count < 10) expect(hidden).toContain(cell.key);
      }
      expect(following(hidden, sums)).toEqual([]);
    }
  });
});
