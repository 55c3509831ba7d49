import { describe, expect, it } from 'vitest';
import {
  barsOf,
  clockOf,
  lengthened,
  moved,
  nextBand,
  type PlanWeek,
  placesOn,
  putDown,
  spanOf,
} from './plan-time.ts';

const timed = (days: number[], startMinute: number, endMinute: number): PlanWeek => ({
  days,
  band: null,
  startMinute,
  endMinute,
});
const afternoon: PlanWeek = { days: [1], band: 'AFTERNOON', startMinute: null, endMinute: null };

describe('an entry that is moved', () => {
  it('goes to the other day and the other hour, with its other days where they are', () => {
    expect(moved(timed([2, 5], 840, 900), 0, 1, -2)).toEqual(timed([3, 5], 780, 840));
  });

  it('stops at the edges of the week and of the day', () => {
    expect(moved(timed([1], 240, 300), 0, -1, -1)).toEqual(timed([1], 240, 300));
    expect(moved(timed([7], 1_590, 1_680), 0, 1, 5)).toEqual(timed([7], 1_590, 1_680));
  });

  it('keeps the order of its days until it is put down, then stands once on each', () => {
    expect(moved(timed([2, 5], 840, 900), 0, 4, 0).days).toEqual([6, 5]);
    expect(putDown(timed([6, 5], 840, 900)).days).toEqual([5, 6]);
    expect(putDown(timed([3, 3], 840, 900)).days).toEqual([3]);
  });

  it('goes from band to band when it has no time', () => {
    expect(nextBand(afternoon, 1).band).toBe('EVENING');
    expect(nextBand({ ...afternoon, band: 'LATE_NIGHT' }, 1).band).toBe('LATE_NIGHT');
    expect(moved(afternoon, 0, 0, -8).band).toBe('MORNING');
  });

  it('is made longer and shorter, never to nothing', () => {
    expect(lengthened(timed([1], 840, 900), 1).endMinute).toBe(930);
    expect(lengthened(timed([1], 840, 870), -1).endMinute).toBe(870);
    expect(lengthened(timed([1], 1_620, 1_680), 1).endMinute).toBe(1_680);
    expect(lengthened(afternoon, 1)).toBe(afternoon);
  });
});

describe('the entries of a day', () => {
  it('stand side by side when they are at the same time, and below each other when not', () => {
    const entries = [timed([1], 600, 900), timed([1], 840, 900), timed([1], 900, 960), timed([2], 600, 900)];
    const bars = barsOf(entries.map((week, index) => ({ id: String(index), week })));
    expect(bars.map(({ key, day }) => [key, day])).toEqual([
      ['0:0', 1],
      ['1:0', 1],
      ['2:0', 1],
      ['3:0', 2],
    ]);
    const { places, lanes } = placesOn(bars.filter(({ day }) => day === 1));
    expect(lanes).toBe(2);
    expect([...places.values()].map(({ lane, row, rows }) => [lane, row, rows])).toEqual([
      [0, 12, 10],
      [1, 20, 2],
      [0, 22, 2],
    ]);
  });

  it('fill their band when they have no time', () => {
    expect(spanOf(afternoon)).toMatchObject({ begins: 720, ends: 1_080 });
  });
});

it('tells the time as a clock does, also after midnight', () => {
  expect(clockOf(870)).toBe('14:30');
  expect(clockOf(1_470)).toBe('0:30');
});
