import type { ReactNode } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { PrintSheet } from '../../../shared/kit/print-sheet.tsx';

/** One person on the paper. */
export interface PaperMember {
  name: string;
  age: number | null;
  relation: string;
  /** Codes of the ticked worries with what was said to each. */
  worries: Readonly<Record<string, string>>;
  noWorries: boolean;
  note: string;
  health: string;
}

export interface SheetPaperProps {
  /** The twelve items, in the order of the form. */
  items: readonly { code: string; label: string }[];
  /** What is known; null prints the empty form for a visit or a power cut. */
  content: SheetPaperContent | null;
}

export interface SheetPaperContent {
  receivedBy: string;
  receivedAt: string;
  firstWord: string;
  members: readonly PaperMember[];
  situation: string;
  wishes: string;
  strengths: string;
  /** 紹介先 and the word to it. */
  handedTo: string;
  word: string;
  /** Who consented to what, in one line each. */
  consents: readonly string[];
}

/** Lines for members on an empty form. */
const EMPTY_MEMBERS = 6;

/** つなぐシート on paper: front with the household and its worries, back with the story, the hand-over and the consent. Two A4 pages. */
export function SheetPaper({ items, content }: SheetPaperProps) {
  const t = useT();
  const dates = useDates();
  const members = content?.members ?? [];
  const rows = members.length > 0 ? members : Array.from({ length: EMPTY_MEMBERS }, () => null);
  return (
    <PrintSheet>
      <article className="text-[10pt] leading-[1.5]">
        <header className="flex items-baseline justify-between border-b-2 border-black pb-1">
          <h1 className="text-[18pt] font-bold">{t('sheet.title')}</h1>
          <p>{t('sheetPaper.front')}</p>
        </header>
        <div className="mt-2 grid grid-cols-2 gap-x-6">
          <Line label={t('consultation.receivedAt')}>{content && dates.moment(content.receivedAt)}</Line>
          <Line label={t('consultation.receivedBy')}>{content?.receivedBy}</Line>
        </div>
        <Box label={t('consultation.firstWord')} lines={3}>
          {content?.firstWord}
        </Box>
        <table className="mt-3 w-full border-collapse text-[9pt]">
          <caption className="pb-1 text-left font-bold">{t('sheetPaper.household')}</caption>
          <thead>
            <tr>
              <Head className="w-[24%]">{t('sheetPaper.member')}</Head>
              {items.map((item) => (
                <Head key={item.code} className="h-[26mm] w-[5%] align-bottom">
                  <span className="mx-auto block [writing-mode:vertical-rl]">{item.label}</span>
                </Head>
              ))}
              <Head className="w-[6%]">
                <span className="mx-auto block [writing-mode:vertical-rl]">{t('sheet.noWorries')}</span>
              </Head>
            </tr>
          </thead>
          <tbody>
            {rows.map((member, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form have no other identity
              <tr key={row} className="h-[9mm]">
                <td className="border border-black px-1">
                  {member ? (
                    <>
                      {member.name}
                      <span className="ml-1 text-[8pt]">
                        {[member.relation, member.age === null ? '' : t('person.years', { age: member.age })]
                          .filter(Boolean)
                          .join('・')}
                      </span>
                    </>
                  ) : null}
                </td>
                {items.map((item) => (
                  <td key={item.code} className="border border-black text-center text-[11pt]">
                    {member ? (item.code in member.worries ? '☑' : '☐') : '☐'}
                  </td>
                ))}
                <td className="border border-black text-center text-[11pt]">
                  {member?.noWorries ? '☑' : '☐'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Box label={t('sheetPaper.details')} lines={10}>
          {detailsOf(members, items).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Box>
        <p className="mt-3 border border-black p-2 text-[11pt]">
          ☐ {t('intake.otherTroubles')}　{t('sheetPaper.asked')}
        </p>
      </article>
      <article className="break-before-page text-[10pt] leading-[1.5]">
        <header className="flex items-baseline justify-between border-b-2 border-black pb-1">
          <h1 className="text-[18pt] font-bold">{t('sheet.title')}</h1>
          <p>{t('sheetPaper.back')}</p>
        </header>
        <Box label={t('sheet.situation')} lines={9}>
          {content?.situation}
        </Box>
        <Box label={t('sheet.wishes')} lines={4}>
          {content?.wishes}
        </Box>
        <Box label={t('sheet.strengths')} lines={4}>
          {content?.strengths}
        </Box>
        <Line label={t('handover.to')}>{content?.handedTo}</Line>
        <Box label={t('handover.word')} lines={2}>
          {content?.word}
        </Box>
        <section className="mt-3 border border-black p-2">
          <h2 className="font-bold">{t('consent.title')}</h2>
          {content && content.consents.length > 0 ? (
            <ul className="list-disc pl-5">
              {content.consents.map((consent) => (
                <li key={consent}>{consent}</li>
              ))}
            </ul>
          ) : (
            <>
              <p>{t('sheetPaper.agree')}</p>
              <Line label={t('consent.agencies')} />
              <Line label={t('consent.dataClasses')} />
              <div className="grid grid-cols-[2fr_3fr] gap-x-6">
                <Line label={t('sheetPaper.date')} />
                <Line label={t('sheetPaper.signature')} />
              </div>
            </>
          )}
        </section>
        <p className="mt-2 text-right text-[8pt]">{t('sheetPaper.printed', { day: dates.day(today()) })}</p>
      </article>
    </PrintSheet>
  );
}

/** What was said to each ticked worry, and of health, a line per person and item. */
function detailsOf(members: readonly PaperMember[], items: SheetPaperProps['items']): string[] {
  return members.flatMap((member) => [
    ...items
      .filter((item) => member.worries[item.code])
      .map((item) => `${member.name}　${item.label}：${member.worries[item.code]}`),
    ...[member.health, member.note].filter(Boolean).map((text) => `${member.name}　${text}`),
  ]);
}

function Head({ className, children }: { className: string; children: ReactNode }) {
  return <th className={`border border-black font-normal ${className}`}>{children}</th>;
}

function Line({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <p className="mt-1 flex items-end gap-2 border-b border-black pt-2">
      <span className="text-[8pt]">{label}</span>
      <span>{children || '　'}</span>
    </p>
  );
}

function Box({ label, lines, children }: { label: string; lines: number; children?: ReactNode }) {
  return (
    <section className="mt-3">
      <h2 className="text-[9pt] font-bold">{label}</h2>
      <div
        className="border border-black px-2 py-1 whitespace-pre-line"
        style={{ minHeight: `${lines * 1.5}em` }}
      >
        {children}
      </div>
    </section>
  );
}
