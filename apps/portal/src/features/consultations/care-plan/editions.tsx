import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import type { CarePlanDetailFragment } from '../care-plan-page.generated.ts';
import type { PlanEntry } from './plan-words.ts';

/** A plan as it goes on paper: as it stands, or as an edition kept it. */
export interface PrintedPlan {
  /** 作成日; null = as it stands today. */
  createdOn: string | null;
  remark: string | null;
  entries: readonly PlanEntry[];
}

export interface EditionsProps {
  editions: CarePlanDetailFragment['editions'];
  onPrint: (plan: PrintedPlan) => void;
}

/** 家族に渡した版: what the family has in hand, newest first. */
export function Editions({ editions, onPrint }: EditionsProps) {
  const t = useT();
  const dates = useDates();
  if (editions.length === 0) return <p className="text-dns-16N-130">{t('carePlan.noEdition')}</p>;
  return (
    <ul className="space-y-2">
      {editions.map((edition) => (
        <li key={edition.id} className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span>{t('carePlan.edition', { number: edition.number, day: dates.day(edition.createdOn) })}</span>
          <span className="text-solid-gray-800">{nameOf(edition.agency)}</span>
          <Button
            size="s"
            look="outline"
            aria-label={t('carePlan.printEdition', { number: edition.number })}
            onPress={() => onPrint(edition)}
          >
            {t('carePlan.print')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
