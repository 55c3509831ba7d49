import { expect, test } from 'vitest';
import { mergeTimelines } from './merge-timelines.ts';

test('entries of all measures stand in one row, newest first, days and moments alike', () => {
  const merged = mergeTimelines([{ id: 'a', at: '2026-04-01' }], null, [
    { id: 'b', at: '2026-05-01T09:00:00+09:00' },
    { id: 'c', at: '2026-04-01T00:00:00Z' },
  ]);
  expect(merged.map((entry) => entry.id)).toEqual(['b', 'a', 'c']);
});
