import { useT } from '../../../shared/i18n/use-t.ts';
import { buttonClass } from '../../../shared/kit/button.tsx';
import { cx } from '../../../shared/kit/cx.ts';
import { colourOf } from './member-colours.ts';
import { spanOf, WEEK } from './plan-time.ts';
import type { PlanMember, PlanWords, WeekEntry } from './plan-words.ts';

export interface DayListProps {
  entries: readonly WeekEntry[];
  members: readonly PlanMember[];
  words: PlanWords;
  onEdit?: (entry: WeekEntry) => void;
}

/** The week on a phone: day by day, in the order of the hours. */
export function DayList({ entries, members, words, onEdit }: DayListProps) {
  const t = useT();
  return (
    <ul className="space-y-4 md:hidden">
      {WEEK.map((day) => {
        const ofDay = entries
          .filter(({ week }) => week.days.includes(day))
          .sort((a, b) => spanOf(a.week).begins - spanOf(b.week).begins);
        return (
          <li key={day}>
            <h3 className="border-b border-solid-gray-300 text-std-16B-170">{words.day(day)}</h3>
            {ofDay.length === 0 ? (
              <p className="py-1 text-dns-14N-130 text-solid-gray-700">{t('carePlan.noEntryOnDay')}</p>
            ) : null}
            <ul className="space-y-2 pt-2">
              {ofDay.map((entry) => (
                <li
                  key={entry.id}
                  className={cx(
                    'flex gap-3 rounded-4 border-l-4 p-2 text-dns-16N-130',
                    colourOf(entry, members),
                  )}
                >
                  <div className="min-w-0 flex-1">
                    <p className="font-bold">{entry.service}</p>
                    <p>
                      {words.time(entry.week)}　{words.who(entry)}
                    </p>
                    <p className="text-solid-gray-800">{words.provider(entry)}</p>
                  </div>
                  {onEdit ? (
                    <button
                      type="button"
                      className={buttonClass('outline', 's')}
                      onClick={() => onEdit(entry)}
                    >
                      {t('carePlan.edit')}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
