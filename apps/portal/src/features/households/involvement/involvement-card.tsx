import type { ReactNode } from 'react';
import type { MessageId } from '../../../locales/ja/index.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';

/** One thing that a measure does for the household, in the same shape for all five. */
export interface Involvement {
  id: string;
  title: ReactNode;
  state?: string;
  agency?: string | null;
  since?: string | null;
  until?: string | null;
  detail?: ReactNode;
  basis?: string | null;
  evidenceId?: string | null;
}

export interface InvolvementCardProps {
  measure: 1 | 2 | 3 | 4 | 5;
  /** Its own name, where a measure has more than one domain. */
  title?: MessageId;
  /** Null when the part of the answer is missing. */
  records: readonly Involvement[] | null;
  /** The measure's subgraph gave no answer just now. */
  isDown: boolean;
}

const titles: Record<InvolvementCardProps['measure'], MessageId> = {
  1: 'measure.1',
  2: 'measure.2',
  3: 'measure.3',
  4: 'measure.4',
  5: 'measure.5',
};

/** What one measure does for the household, or honestly that it cannot be told just now. */
export function InvolvementCard({ measure, title = titles[measure], records, isDown }: InvolvementCardProps) {
  const t = useT();
  return (
    <section aria-label={t(title)} className="rounded-8 border border-solid-gray-420 p-3">
      <h3 className="mb-2 flex items-center gap-2 text-std-16B-170">
        <Badge tone={measureTone(measure)}>{t('household.measureNo', { measure })}</Badge>
        {t(title)}
      </h3>
      {isDown ? (
        <p className="text-dns-14N-130 text-red-1000">{t('household.measureDown')}</p>
      ) : records && records.length > 0 ? (
        <ul className="divide-y divide-solid-gray-200">
          {records.map((record) => (
            <InvolvementRow key={record.id} record={record} />
          ))}
        </ul>
      ) : (
        <p className="text-dns-14N-130 text-solid-gray-700">{t('household.noInvolvement')}</p>
      )}
    </section>
  );
}

function InvolvementRow({ record }: { record: Involvement }) {
  const dates = useDates();
  const period = [dates.short(record.since), record.until ? dates.short(record.until) : '']
    .filter(Boolean)
    .join('～');
  return (
    <li className="space-y-1 py-2 text-dns-14N-130 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-bold">{record.title}</span>
        {record.state ? <Badge>{record.state}</Badge> : null}
      </div>
      <div className="flex flex-wrap gap-x-3 text-solid-gray-800">
        {record.agency ? <span>{record.agency}</span> : null}
        {period ? <span>{period}</span> : null}
      </div>
      {record.detail ? <div>{record.detail}</div> : null}
      <WhyVisible basis={record.basis} evidenceId={record.evidenceId} />
    </li>
  );
}
