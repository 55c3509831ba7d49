import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { cx } from '../../../shared/kit/cx.ts';
import { DayList } from './day-list.tsx';
import { colourOf } from './member-colours.ts';
import { barsOf, type DayBar, type PlanWeek } from './plan-time.ts';
import type { PlanMember, PlanWords, WeekEntry } from './plan-words.ts';
import { type MovingStep, useMoving } from './use-moving.ts';
import { WeekTable } from './week-table.tsx';

export interface WeekPartProps {
  entries: readonly WeekEntry[];
  members: readonly PlanMember[];
  words: PlanWords;
  canEdit: boolean;
  /** Entries whose last move is not saved yet. */
  unsaved: ReadonlySet<string>;
  onMove: (entry: WeekEntry, week: PlanWeek) => void;
  onEdit: (entry: WeekEntry) => void;
}

/** 週間予定: a grid where there is room for one, a list by day on a phone. */
export function WeekPart(props: WeekPartProps) {
  const { entries, members, words, canEdit, unsaved, onMove, onEdit } = props;
  const t = useT();
  const grid = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const announce = (step: MovingStep, entry: WeekEntry, week: PlanWeek) =>
    setSaid(
      t(`carePlan.moving.${step}`, {
        service: entry.service,
        days: words.days(week),
        time: words.time(week),
      }),
    );
  const { moving, bar, edge, endsDrag } = useMoving({ grid, announce, onDrop: onMove });
  // Bars keep their order while one is carried: an element that changes its place among the others loses the focus.
  const saved = useMemo(() => barsOf(entries), [entries]);
  const bars = saved.map((one) => {
    if (moving?.entry.id !== one.entry.id) return one;
    return { ...one, day: moving.week.days[one.at] ?? one.day, entry: { ...one.entry, week: moving.week } };
  });
  useFocusKept(grid, entries);
  const savedEntry = (one: DayBar<WeekEntry>) => entries.find(({ id }) => id === one.entry.id) ?? one.entry;
  return (
    <>
      {canEdit ? (
        <p id="care-plan-keys" className="text-dns-14N-130 text-solid-gray-700 max-md:hidden">
          {t('carePlan.moving.hint')}
        </p>
      ) : null}
      <div className="overflow-x-auto p-1 max-md:hidden">
        <div className="min-w-3xl">
          <WeekTable bars={bars} words={words} gridRef={grid}>
            {(one) => (
              <Bar
                bar={one}
                colour={colourOf(one.entry, members)}
                words={words}
                isMoving={moving?.entry.id === one.entry.id}
                isUnsaved={unsaved.has(one.entry.id)}
                hands={
                  canEdit
                    ? {
                        onEdit: () => onEdit(savedEntry(one)),
                        hold: bar(one, savedEntry(one)),
                        edge: one.entry.week.startMinute === null ? null : edge(one, savedEntry(one)),
                        endsDrag,
                      }
                    : null
                }
              />
            )}
          </WeekTable>
        </div>
      </div>
      <DayList entries={entries} members={members} words={words} onEdit={canEdit ? onEdit : undefined} />
      <p role="status" aria-live="assertive" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** A bar that was put down stands elsewhere among the others afterwards; the focus goes with it. */
function useFocusKept(grid: React.RefObject<HTMLDivElement | null>, entries: readonly WeekEntry[]) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const noted = (event: FocusEvent) => {
      last.current = (event.target as HTMLElement).dataset['planBar'] ?? null;
    };
    document.addEventListener('focusin', noted);
    return () => document.removeEventListener('focusin', noted);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the entries stand anew
  useEffect(() => {
    if (document.activeElement !== document.body || !last.current) return;
    const id = last.current.split(':')[0];
    const bar =
      grid.current?.querySelector<HTMLElement>(`[data-plan-bar="${last.current}"]`) ??
      grid.current?.querySelector<HTMLElement>(`[data-plan-bar^="${id}:"]`);
    bar?.focus();
  }, [entries]);
}

type Handlers = ReturnType<ReturnType<typeof useMoving>['bar']>;

interface BarProps {
  bar: DayBar<WeekEntry>;
  colour: string;
  words: PlanWords;
  isMoving: boolean;
  isUnsaved: boolean;
  /** What may be done with it; null for who only reads. */
  hands: {
    onEdit: () => void;
    hold: Handlers;
    edge: Omit<Handlers, 'onKeyDown'> | null;
    endsDrag: () => boolean;
  } | null;
}

/** One entry on one day. Enter picks it up; a click, and what a screen reader calls pressing, opens its form. */
function Bar({ bar, colour, words, isMoving, isUnsaved, hands }: BarProps) {
  const t = useT();
  const { entry, day } = bar;
  const frame = cx(
    'relative flex w-full min-w-0 flex-col rounded-4 border-l-4 text-left leading-tight',
    colour,
    isMoving && 'z-10 shadow-3 ring-2 ring-black',
    isUnsaved && 'outline-2 outline-dashed outline-red-900',
  );
  const text = <BarText entry={entry} words={words} note={isUnsaved ? t('carePlan.notSaved') : ''} />;
  if (!hands) return <div className={cx(frame, 'p-1')}>{text}</div>;
  return (
    <div className={frame}>
      <button
        type="button"
        data-plan-bar={bar.key}
        className="flex flex-1 cursor-grab touch-none flex-col p-1 text-left active:cursor-grabbing"
        aria-describedby="care-plan-keys"
        onClick={() => {
          if (!hands.endsDrag()) hands.onEdit();
        }}
        {...hands.hold}
      >
        <span className="sr-only">
          {t('carePlan.entryOnDay', {
            day: words.day(day),
            time: words.time(entry.week),
            service: entry.service,
            who: words.who(entry),
          })}
        </span>
        <span aria-hidden="true">{text}</span>
      </button>
      <button
        type="button"
        className="absolute top-0 right-0 size-6 cursor-pointer rounded-4 bg-white text-oln-14B-100 hover:bg-blue-50"
        aria-label={t('carePlan.editOnDay', { service: entry.service, day: words.day(day) })}
        onClick={hands.onEdit}
      >
        <span aria-hidden="true">✎</span>
      </button>
      {hands.edge ? (
        <span
          aria-hidden="true"
          data-plan-edge={bar.key}
          className="absolute inset-x-0 bottom-0 h-2 cursor-ns-resize touch-none"
          {...hands.edge}
        />
      ) : null}
    </div>
  );
}

function BarText({ entry, words, note }: { entry: WeekEntry; words: PlanWords; note: string }) {
  const provider = words.provider(entry);
  return (
    <>
      <span className="block pr-6 font-bold">{entry.service}</span>
      <span className="block">{words.who(entry)}</span>
      <span className="block">{words.time(entry.week)}</span>
      {provider ? <span className="block">{provider}</span> : null}
      {note ? <span className="block font-bold text-red-900">{note}</span> : null}
    </>
  );
}
