import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type DayBar, isSameWeek, lengthened, moved, nextBand, type PlanWeek, putDown } from './plan-time.ts';
import type { WeekEntry } from './plan-words.ts';

/** An entry that is on its way to another day or hour, and not saved there yet. */
export interface Moving {
  entry: WeekEntry;
  /** Which of its days is moved. */
  at: number;
  week: PlanWeek;
}

/** What becomes of an entry that is moved; said aloud for those who do not see it. */
export type MovingStep = 'pickedUp' | 'moved' | 'dropped' | 'cancelled';

const DRAG_BEGINS_PX = 5;

export interface MovingParts {
  grid: RefObject<HTMLDivElement | null>;
  announce: (step: MovingStep, entry: WeekEntry, week: PlanWeek) => void;
  onDrop: (entry: WeekEntry, week: PlanWeek) => void;
}

interface Drag {
  from: Moving;
  x: number;
  y: number;
  day: number;
  row: number;
  isLength: boolean;
  began: boolean;
}

/**
 * Moving entries by pointer (mouse, finger, pen) and by keyboard alike: Enter or Space picks up and puts down, the arrows
 * move, Shift with the arrows changes the length, Escape puts it back.
 */
export function useMoving({ grid, announce, onDrop }: MovingParts) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  const drop = ({ entry, week }: Moving) => {
    const to = putDown(week);
    setMoving(null);
    announce('dropped', entry, to);
    if (!isSameWeek(entry.week, to)) onDrop(entry, to);
  };
  const cancel = ({ entry }: Moving) => {
    drag.current = null;
    setMoving(null);
    announce('cancelled', entry, entry.week);
  };

  // While an entry is carried by the pointer, Escape puts it back wherever the focus is.
  useEffect(() => {
    if (!moving) return undefined;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && drag.current) cancel(moving);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const onKeyDown =
    ({ entry, at }: DayBar<WeekEntry>, saved: WeekEntry) =>
    (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const carried = moving?.entry.id === entry.id ? moving : null;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        if (carried) drop(carried);
        else {
          setMoving({ entry: saved, at, week: saved.week });
          announce('pickedUp', saved, saved.week);
        }
        return;
      }
      if (!carried) return;
      if (event.key === 'Escape' || event.key === 'Tab') {
        cancel(carried);
        return;
      }
      const week = afterKey(carried, event.key, event.shiftKey);
      if (!week) return;
      event.preventDefault();
      setMoving({ ...carried, week });
      announce('moved', entry, week);
    };

  const hold =
    ({ at }: DayBar<WeekEntry>, saved: WeekEntry, isLength: boolean) =>
    (event: PointerEvent) => {
      wasDragged.current = false;
      if (event.button !== 0 || !grid.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = { entry: saved, at, week: saved.week };
      const place = placeAt(grid.current, event.clientX, event.clientY);
      drag.current = { from, x: event.clientX, y: event.clientY, ...place, isLength, began: false };
    };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || !grid.current) return;
    const far = Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) > DRAG_BEGINS_PX;
    if (!held.began && !far) return;
    const { from, isLength } = held;
    if (!held.began) announce('pickedUp', from.entry, from.week);
    held.began = true;
    wasDragged.current = true;
    const place = placeAt(grid.current, event.clientX, event.clientY);
    const byRows = place.row - held.row;
    const week = isLength
      ? lengthened(from.week, byRows)
      : moved(from.week, from.at, place.day - held.day, byRows);
    setMoving({ ...from, week });
  };
  const onPointerUp = () => {
    const began = drag.current?.began;
    drag.current = null;
    if (began && moving) drop(moving);
  };
  const onPointerCancel = () => {
    if (drag.current && moving) cancel(moving);
    drag.current = null;
  };
  const carry = { onPointerMove, onPointerUp, onPointerCancel };

  return {
    moving,
    /** Handlers of one bar; `saved` is the entry as it stands when it is not carried. */
    bar: (bar: DayBar<WeekEntry>, saved: WeekEntry) => ({
      onKeyDown: onKeyDown(bar, saved),
      onPointerDown: hold(bar, saved, false),
      ...carry,
    }),
    /** Handlers of the lower edge of a bar, which changes its length. */
    edge: (bar: DayBar<WeekEntry>, saved: WeekEntry) => ({
      onPointerDown: hold(bar, saved, true),
      ...carry,
    }),
    /** Whether the click that just came is the end of a drag. */
    endsDrag: () => wasDragged.current,
  };
}

function afterKey({ week, at }: Moving, key: string, withShift: boolean): PlanWeek | null {
  const isArrow = key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
  if (!isArrow) return null;
  const by = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  if (withShift) return lengthened(week, by);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return moved(week, at, by, 0);
  return week.startMinute === null ? nextBand(week, by) : moved(week, at, 0, by);
}

/** Day and row under a point of the grid; rows have the heights that their words gave them. */
function placeAt(grid: HTMLElement, x: number, y: number): { day: number; row: number } {
  const columns = [...grid.querySelectorAll<HTMLElement>('[data-plan-day]')];
  const boxes = columns.map((column) => column.getBoundingClientRect());
  const under = boxes.findIndex((box) => x < box.right);
  const [, ...heights] = getComputedStyle(grid).gridTemplateRows.split(' ').map(Number.parseFloat);
  let rest = y - (boxes[0]?.top ?? 0);
  let row = 0;
  while (row < heights.length - 1 && rest > heights[row]!) {
    rest -= heights[row]!;
    row += 1;
  }
  return { day: under < 0 ? columns.length : under + 1, row };
}
