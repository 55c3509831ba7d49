import { describe, expect, it } from 'vitest';
import { compare, table } from '../bench/harness.ts';

describe('the bench harness', () => {
  it('runs everything equally often and in turning order', async () => {
    const order: string[] = [];
    const contestant = (name: string) => ({ name, run: async () => order.push(name) });
    const result = await compare([contestant('a'), contestant('b')], { warmup: 1, rounds: 4 });
    expect(order.filter((name) => name === 'a')).toHaveLength(5);
    expect(order.slice(2)).toEqual(['a', 'b', 'b', 'a', 'a', 'b', 'b', 'a']);
    expect(result.map((m) => m.name)).toEqual(['a', 'b']);
    expect(result[0]?.ratio).toBe(1);
  });

  it('prints a table with medians, p99 and the ratio to the first', () => {
    expect(table([{ name: 'SQL', median: 1, p99: 2, ratio: 1 }])).toBe(
      '| | median ms | p99 ms | × first |\n|---|---:|---:|---:|\n| SQL | 1.00 | 2.00 | 1.00 |',
    );
  });
});
