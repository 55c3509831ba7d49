import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { dateInJapan, holidayName } from '@tsunagu/japan';
import { today, useDates } from '../../shared/dates/use-dates.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { cx } from '../../shared/kit/cx.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { ActivityRow } from './activities-page.tsx';
import { addMonth, weeksOfMonth } from './month.ts';

/** 2023-01-01 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

export interface ActivityCalendarProps {
  month: string;
  rows: readonly ActivityRow[];
  /** More activities than one page holds: say so rather than show a calendar that looks complete. */
  isCut: boolean;
  onMonth: (month: string) => void;
}

/** A month of activities as a table: days with their holidays, a list of days on a phone. */
export function ActivityCalendar({ month, rows, isCut, onMonth }: ActivityCalendarProps) {
  const t = useT();
  const { i18n } = useLingui();
  const weekday = new Intl.DateTimeFormat(i18n.locale, { weekday: 'short', timeZone: 'UTC' });
  const title = new Intl.DateTimeFormat(i18n.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const byDay = Map.groupBy(
    rows.filter((row) => row.startsAt),
    (row) => dateInJapan(new Date(row.startsAt!)),
  );
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2">
        <Button look="outline" size="s" onPress={() => onMonth(addMonth(month, -1))}>
          {t('activities.previousMonth')}
        </Button>
        <h2 className="text-std-20B-150 min-w-36 text-center" aria-live="polite">
          {title.format(new Date(`${month}-01`))}
        </h2>
        <Button look="outline" size="s" onPress={() => onMonth(addMonth(month, 1))}>
          {t('activities.nextMonth')}
        </Button>
      </div>
      {isCut ? <Notice tone="warning" title={t('activities.calendarCut')} /> : null}
      <table className="w-full table-fixed border-collapse text-dns-14N-130 max-sm:block">
        <caption className="sr-only">{title.format(new Date(`${month}-01`))}</caption>
        <thead className="max-sm:sr-only">
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((day) => (
              <th
                key={day}
                scope="col"
                className="border border-solid-gray-300 bg-solid-gray-50 py-1 font-normal"
              >
                {weekday.format(new Date(SUNDAY + day * DAY_MS))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {weeksOfMonth(month).map((week) => (
            <tr key={week[0]} className="max-sm:block">
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  inMonth={day.startsWith(month)}
                  activities={byDay.get(day) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({
  day,
  inMonth,
  activities,
}: {
  day: string;
  inMonth: boolean;
  activities: readonly ActivityRow[];
}) {
  const { i18n } = useLingui();
  const dates = useDates();
  const holiday = holidayName(day, i18n.locale === 'ja' ? 'ja' : 'en');
  return (
    <td
      className={cx(
        'h-24 border border-solid-gray-300 p-1 align-top max-sm:h-auto',
        inMonth ? '' : 'bg-solid-gray-50',
        activities.length === 0 ? 'max-sm:hidden' : 'max-sm:block',
      )}
    >
      <p
        className={cx(
          'text-dns-14N-120',
          holiday && 'text-red-1000',
          day === today() && 'font-bold text-blue-1000',
        )}
      >
        <time dateTime={day}>{Number(day.slice(8))}</time> {holiday}
      </p>
      <ul className="space-y-1">
        {activities.map((activity) => (
          <li key={activity.id}>
            <Link
              to="/activities/$activityId"
              params={{ activityId: activity.id }}
              className="block rounded-4 border-l-4 border-blue-800 bg-blue-50 px-1 text-blue-1000 underline"
            >
              {activity.startsAt ? `${dates.startTime(activity.startsAt)} ` : ''}
              {activity.title}
            </Link>
          </li>
        ))}
      </ul>
    </td>
  );
}
