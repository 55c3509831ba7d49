import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { cx } from '../../../shared/kit/cx.ts';
import { PrintSheet } from '../../../shared/kit/print-sheet.tsx';
import type { PrintedPlan } from './editions.tsx';
import { colourOf } from './member-colours.ts';
import { barsOf } from './plan-time.ts';
import { isInWeek, type PlanEntry, type PlanMember, type PlanWords } from './plan-words.ts';
import { WeekTable } from './week-table.tsx';

export interface PlanSheetProps {
  plan: PrintedPlan;
  /** 〇〇さんの世帯 */
  household: string;
  members: readonly PlanMember[];
  words: PlanWords;
}

/** Letters are as large as what must stand on the page allows. */
function sizeFor(bars: number, outside: number): string {
  const lines = bars + outside * 2;
  if (lines <= 20) return 'text-[11pt]';
  if (lines <= 36) return 'text-[9.5pt]';
  return lines <= 56 ? 'text-[8pt]' : 'text-[6.5pt]';
}

/**
 * トータルケアプラン for the family: one A4 page across with the week and what comes outside it, a second page for contents
 * and remarks where there are any.
 */
export function PlanSheet({ plan, household, members, words }: PlanSheetProps) {
  const t = useT();
  const dates = useDates();
  const inWeek = plan.entries.filter(isInWeek);
  const outside = plan.entries.filter((entry) => !isInWeek(entry));
  const remarked = plan.entries.filter((entry) => entry.contents);
  const bars = barsOf(inWeek);
  const head = (
    <header className="mb-[2mm] flex items-baseline justify-between">
      <h1 className="text-[15pt] font-bold">{t('carePlan.sheetTitle', { household })}</h1>
      <p className="text-[11pt]">{t('carePlan.createdAt', { day: dates.day(plan.createdOn ?? today()) })}</p>
    </header>
  );
  return (
    <PrintSheet>
      <article className={cx('page-landscape leading-tight', sizeFor(bars.length, outside.length))}>
        {head}
        <WeekTable bars={bars} words={words} isPaper>
          {({ entry }) => (
            <div className={cx('w-full border-l-[1.2mm] px-[1mm] py-[0.4mm]', colourOf(entry, members))}>
              <span className="block font-bold">{entry.service}</span>
              <span className="block">
                {words.who(entry)} {words.time(entry.week)}
              </span>
              <span className="block">{words.provider(entry)}</span>
            </div>
          )}
        </WeekTable>
        {outside.length > 0 ? <OutsideTable entries={outside} words={words} /> : null}
      </article>
      {remarked.length > 0 || plan.remark ? (
        <article className="page-landscape break-before-page text-[11pt] leading-normal">
          {head}
          <h2 className="text-[13pt] font-bold">{t('carePlan.remarks')}</h2>
          <table className="w-full border-collapse">
            <tbody>
              {remarked.map((entry) => (
                <tr key={entry.id} className="border border-solid-gray-600 align-top">
                  <th className="w-1/4 p-[1.5mm] text-left font-bold">{entry.service}</th>
                  <td className="w-1/5 p-[1.5mm]">{words.who(entry)}</td>
                  <td className="p-[1.5mm] whitespace-pre-line">{entry.contents}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {plan.remark ? <p className="pt-[3mm] whitespace-pre-line">{plan.remark}</p> : null}
        </article>
      ) : null}
    </PrintSheet>
  );
}

function OutsideTable({ entries, words }: { entries: readonly PlanEntry[]; words: PlanWords }) {
  const t = useT();
  return (
    <>
      <h2 className="mt-[2mm] font-bold">{t('carePlan.outside')}</h2>
      <ul className="grid grid-cols-2 gap-x-[4mm] border-t border-solid-gray-600">
        {entries.map((entry) => (
          <li key={entry.id} className="border-b border-solid-gray-420 py-[0.5mm]">
            <span className="font-bold">{entry.service}</span>
            {[words.who(entry), words.provider(entry), entry.outside ? words.frequency(entry.outside) : '']
              .filter(Boolean)
              .map((part) => `　${part}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
