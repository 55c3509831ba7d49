import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import type { MessageId } from '../../../locales/ja/index.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { mergeTimelines } from './merge-timelines.ts';
import { type HouseholdTimelineFragment, HouseholdTimelineFragmentDoc } from './timeline.generated.ts';

const FIRST_SHOWN = 12;

/** 経過: what happened in all five measures, newest first. */
export function Timeline({ household }: { household: FragmentType<HouseholdTimelineFragment> }) {
  const t = useT();
  const dates = useDates();
  const [all, setAll] = useState(false);
  const data = useMasked(HouseholdTimelineFragmentDoc, household);
  const entries = mergeTimelines(
    data?.homeMedicalCare?.timeline,
    data?.comprehensiveConsultation?.timeline,
    data?.lifelongEmployment?.timeline,
    data?.communityBuilding?.timeline,
    data?.multiActorParticipation?.timeline,
  );
  if (entries.length === 0) {
    return <EmptyState title={t('household.noTimeline')}>{t('household.noTimelineHint')}</EmptyState>;
  }
  const shown = all ? entries : entries.slice(0, FIRST_SHOWN);
  return (
    <>
      <ol className="border-l-2 border-solid-gray-300 pl-4">
        {shown.map((entry) => (
          <li key={entry.id} className="relative py-1.5 text-dns-14N-130">
            <span
              aria-hidden="true"
              className="absolute top-3 -left-[1.4rem] size-2.5 rounded-full bg-solid-gray-600"
            />
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <time dateTime={entry.at} className="w-28 shrink-0 tabular-nums text-solid-gray-800">
                {dates.short(entry.at)}
              </time>
              <Badge tone={measureTone(entry.measure)}>{t(`measure.${entry.measure}` as MessageId)}</Badge>
              <span className="font-bold">{entry.title}</span>
              {entry.agency ? <span className="text-solid-gray-800">{entry.agency.name}</span> : null}
            </div>
            {entry.detail ? <p className="mt-0.5 sm:pl-30">{entry.detail}</p> : null}
          </li>
        ))}
      </ol>
      {entries.length > shown.length ? (
        <Button look="outline" size="s" onPress={() => setAll(true)}>
          {t('household.moreTimeline', { count: entries.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}
