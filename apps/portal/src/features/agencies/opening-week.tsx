import { useLingui } from '@lingui/react';
import { useT } from '../../shared/i18n/use-t.ts';

interface Opening {
  weekday: number;
  opens: string;
  closes: string;
  closedOnHolidays: boolean;
}

/** Monday first, as a week of work is read. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
/** 2023-01-01 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/** The weekly opening hours as a small table. */
export function OpeningWeek({ openings }: { openings: readonly Opening[] }) {
  const t = useT();
  const { i18n } = useLingui();
  if (openings.length === 0) return null;
  const name = new Intl.DateTimeFormat(i18n.locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table className="text-dns-14N-130">
      <caption className="sr-only">{t('agencies.hours')}</caption>
      <tbody>
        {WEEK.map((weekday) => (
          <tr key={weekday} className="border-b border-solid-gray-200">
            <th scope="row" className="px-3 py-1 text-left font-normal">
              {name.format(new Date(SUNDAY + weekday * DAY_MS))}
            </th>
            <td className="px-3 py-1 tabular-nums">
              {openings
                .filter((opening) => opening.weekday === weekday)
                .map((opening) => `${opening.opens}～${opening.closes}`)
                .join('、') || t('agencies.closedDay')}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} className="px-3 py-1 text-solid-gray-700">
            {openings.every((opening) => opening.closedOnHolidays) ? t('agencies.closedOnHolidays') : ''}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
