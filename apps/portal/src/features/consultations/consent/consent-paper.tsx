import type { ReactNode } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import type { ConsentDataClass } from '../../../shared/graphql/schema.generated.ts';
import { Ruby } from '../../../shared/i18n/ruby.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { PrintSheet } from '../../../shared/kit/print-sheet.tsx';
import { plainClass, plainClasses } from './consent-terms.tsx';

export interface ConsentPaperProps {
  /** Names of the persons whose information is shared. */
  persons: readonly string[];
  agencies: readonly string[];
  dataClasses: readonly string[];
  /** `YYYY-MM-DD`; empty = until withdrawn. */
  until: string;
  /** Where to say that the consent ends. */
  office: string;
}

/** 情報共有の同意書: one A4 page in large type, to be read together, signed and taken home as a copy. */
export function ConsentPaper({ persons, agencies, dataClasses, until, office }: ConsentPaperProps) {
  const t = useT();
  const dates = useDates();
  return (
    <PrintSheet>
      <article className="space-y-4 text-[13pt] leading-[1.7]">
        <h1 className="text-center text-[20pt] font-bold">
          <Ruby text={t('paper.title')} />
        </h1>
        <p>
          <Ruby text={t('paper.lead')} />
        </p>
        <Part title={t('paper.whose')}>{persons.join('、') || <Line />}</Part>
        <Part title={t('paper.withWhom')}>{agencies.join('、') || <Line />}</Part>
        <Part title={t('paper.what')}>
          <ul className="grid grid-cols-2 gap-x-6">
            {plainClasses.map((one) => (
              <li key={one}>
                {dataClasses.includes(one) ? '☑' : '☐'} {plainClass(t, one satisfies ConsentDataClass)}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('paper.until')}>
          {until ? dates.day(until) : <Ruby text={t('paper.untilWithdrawn')} />}
        </Part>
        <ul className="list-disc space-y-1 border border-black py-2 pr-3 pl-8">
          {(['paper.onlyTicked', 'paper.withdraw', 'paper.refuse'] as const).map((id) => (
            <li key={id}>
              <Ruby text={t(id, { office })} />
            </li>
          ))}
        </ul>
        <p>
          <Ruby text={t('paper.agree')} />
        </p>
        <div className="space-y-6 pt-2">
          <p>{t('paper.date')}　　　　　　年　　　　月　　　　日</p>
          <p className="border-b border-black pb-1">
            <Ruby text={t('paper.name')} />
          </p>
          <p className="border-b border-black pb-1">
            <Ruby text={t('paper.proxy')} />
          </p>
        </div>
        <p className="text-right text-[10pt]">{t('paper.printed', { office, day: dates.day(today()) })}</p>
      </article>
    </PrintSheet>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="font-bold">
        <Ruby text={title} />
      </h2>
      <div className="pl-4">{children}</div>
    </section>
  );
}

function Line() {
  return <span className="inline-block w-full border-b border-black">　</span>;
}
