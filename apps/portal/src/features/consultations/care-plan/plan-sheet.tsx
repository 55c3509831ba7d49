import { type RefObject, useLayoutEffect, useRef } from 'react';
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

/** Sizes of letters in points, the largest first; the last is what still can be read at a kitchen table. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5];
const PAPER_WIDTH = '279mm';
/** What a page across holds between its margins, less a little for the other typeface of the print. */
const PAPER_HEIGHT_PX = (185 / 25.4) * 96;

/** Gives the page the largest letters with which it stays one page. The sheet is not shown, so it is measured unseen. */
function useFittedPage(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const sheet = page.current?.closest<HTMLElement>('[data-print="sheet"]');
    if (!page.current || !sheet) return;
    Object.assign(sheet.style, {
      display: 'block',
      position: 'absolute',
      visibility: 'hidden',
      width: PAPER_WIDTH,
    });
    for (const size of SIZES) {
      page.current.style.fontSize = `${size}pt`;
      if (page.current.scrollHeight <= PAPER_HEIGHT_PX) break;
    }
    sheet.removeAttribute('style');
  }, []);
  return page;
}

/**
 * トータルケアプラン for the family: one A4 page across with the week and what comes outside it, a second page for contents
 * and remarks where there are any.
 */
export function PlanSheet({ plan, household, members, words }: PlanSheetProps) {
  const t = useT();
  const dates = useDates();
  const week = useFittedPage();
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
      <article ref={week} className="page-landscape leading-tight">
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
