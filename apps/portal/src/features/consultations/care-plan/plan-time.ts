import type { CarePlanBand } from '../../../shared/graphql/schema.generated.ts';

/** The plan's day: from 4:00 to 4:00 of the next day, in steps of 30 minutes. */
export const DAY_BEGINS = 4 * 60;
export const DAY_ENDS = 28 * 60;
export const STEP = 30;
export const ROWS = (DAY_ENDS - DAY_BEGINS) / STEP;

/** 1 = Monday … 7 = Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** 時間帯 in the order of the day. */
export const BANDS: readonly { band: CarePlanBand; begins: number; ends: number }[] = [
  { band: 'EARLY_MORNING', begins: 4 * 60, ends: 8 * 60 },
  { band: 'MORNING', begins: 8 * 60, ends: 12 * 60 },
  { band: 'AFTERNOON', begins: 12 * 60, ends: 18 * 60 },
  { band: 'EVENING', begins: 18 * 60, ends: 22 * 60 },
  { band: 'LATE_NIGHT', begins: 22 * 60, ends: 28 * 60 },
];

/** When of the week something stands. */
export interface PlanWeek {
  days: number[];
  band: CarePlanBand | null;
  startMinute: number | null;
  endMinute: number | null;
}

/** The minutes that an entry covers: its time, or its whole band. */
export function spanOf(week: PlanWeek): { begins: number; ends: number } {
  if (week.startMinute !== null && week.endMinute !== null) {
    return { begins: week.startMinute, ends: week.endMinute };
  }
  return BANDS.find(({ band }) => band === week.band) ?? { begins: DAY_BEGINS, ends: DAY_ENDS };
}

/** Row of the grid, from 0, in which a minute begins. */
export function rowOf(minute: number): number {
  return (minute - DAY_BEGINS) / STEP;
}

/** 870 → 14:30; 1470 → 0:30. */
export function clockOf(minute: number): string {
  return `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * An entry moved by days and rows; what reaches over an edge of the week or of the day stops there.
 *
 * @param at which of its days is moved; the days keep their order until the entry is put down
 */
export function moved(week: PlanWeek, at: number, byDays: number, byRows: number): PlanWeek {
  const days = week.days.map((day, index) => (index === at ? Math.min(7, Math.max(1, day + byDays)) : day));
  const { begins, ends } = spanOf(week);
  if (week.startMinute === null) {
    const to = Math.min(DAY_ENDS - STEP, Math.max(DAY_BEGINS, begins + byRows * STEP));
    return { ...week, days, band: bandAt(to) };
  }
  const shift = Math.min(DAY_ENDS - ends, Math.max(DAY_BEGINS - begins, byRows * STEP));
  return { ...week, days, startMinute: begins + shift, endMinute: ends + shift };
}

/** The week as it is saved: each day once, in order. */
export function putDown(week: PlanWeek): PlanWeek {
  return { ...week, days: [...new Set(week.days)].sort((a, b) => a - b) };
}

/** An entry with another length; at least one step, at most to the end of the day. A band has no length. */
export function lengthened(week: PlanWeek, byRows: number): PlanWeek {
  if (week.startMinute === null || week.endMinute === null) return week;
  const ends = week.endMinute + byRows * STEP;
  return { ...week, endMinute: Math.min(DAY_ENDS, Math.max(week.startMinute + STEP, ends)) };
}

/** The next band up or down, for an entry without a time. */
export function nextBand(week: PlanWeek, by: 1 | -1): PlanWeek {
  const at = BANDS.findIndex(({ band }) => band === week.band);
  return { ...week, band: BANDS[Math.min(BANDS.length - 1, Math.max(0, at + by))]!.band };
}

export function bandAt(minute: number): CarePlanBand {
  return BANDS.find(({ begins, ends }) => minute >= begins && minute < ends)!.band;
}

export function isSameWeek(one: PlanWeek, other: PlanWeek): boolean {
  return (
    one.band === other.band &&
    one.startMinute === other.startMinute &&
    one.endMinute === other.endMinute &&
    one.days.join() === other.days.join()
  );
}

/** An entry on one of its days. */
export interface DayBar<E> {
  /** Stays the same while the entry is moved. */
  key: string;
  entry: E;
  /** Which of the entry's days it is. */
  at: number;
  day: number;
}

/** All entries on all their days, by day and hour. */
export function barsOf<E extends { id: string; week: PlanWeek }>(entries: readonly E[]): DayBar<E>[] {
  return entries
    .flatMap((entry) => entry.week.days.map((day, at) => ({ key: `${entry.id}:${at}`, entry, at, day })))
    .sort((a, b) => a.day - b.day || spanOf(a.entry.week).begins - spanOf(b.entry.week).begins);
}

/** Where a bar stands: entries at the same time stand in lanes side by side. */
export interface Place {
  lane: number;
  row: number;
  rows: number;
}

/** Lanes of the bars of one day; who begins first stands left. */
export function placesOn(bars: readonly DayBar<{ week: PlanWeek }>[]): {
  places: Map<string, Place>;
  lanes: number;
} {
  const inOrder = bars
    .map(({ key, entry }) => ({ key, ...spanOf(entry.week) }))
    .sort((a, b) => a.begins - b.begins || b.ends - a.ends);
  const endOfLane: number[] = [];
  const places = new Map<string, Place>();
  for (const { key, begins, ends } of inOrder) {
    const free = endOfLane.findIndex((end) => end <= begins);
    const lane = free < 0 ? endOfLane.length : free;
    endOfLane[lane] = ends;
    places.set(key, { lane, row: rowOf(begins), rows: (ends - begins) / STEP });
  }
  return { places, lanes: Math.max(1, endOfLane.length) };
}
