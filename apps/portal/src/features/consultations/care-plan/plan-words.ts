import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import type { CarePlanEntryDetailFragment } from '../care-plan-page.generated.ts';
import { clockOf, type PlanWeek } from './plan-time.ts';

/** A member of the household as the plan shows them: a name, a colour, a place in the order. */
export interface PlanMember {
  id: string;
  name: string;
  /** Index of the colour; the whole household has its own. */
  colour: number;
}

export type PlanEntry = CarePlanEntryDetailFragment;
export type WeekEntry = PlanEntry & { week: PlanWeek };

/** Who stands in the plan: the persons of the case in its order; who may not be named is told apart by number. */
export function useMembers(persons: readonly ({ id: string; name: string } | null)[]): PlanMember[] {
  const t = useT();
  return persons.flatMap((person, index) =>
    person
      ? [
          {
            id: person.id,
            name: person.name || t('carePlan.member', { number: index + 1 }),
            colour: index % 6,
          },
        ]
      : [],
  );
}

/** The words that say of an entry for whom, when and how often. */
export function usePlanWords(members: readonly PlanMember[]) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const day = (number: number) => t(`carePlan.day.${number as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
  const who = (entry: Pick<PlanEntry, 'wholeHousehold' | 'personIds'>) =>
    entry.wholeHousehold
      ? t('carePlan.wholeHousehold')
      : entry.personIds
          .map((id) => members.find((member) => member.id === id)?.name ?? t('carePlan.otherMember'))
          .join(t('carePlan.and'));
  const time = ({ startMinute, endMinute, band }: PlanWeek) =>
    startMinute !== null && endMinute !== null
      ? t('carePlan.fromTo', { from: clockOf(startMinute), to: clockOf(endMinute) })
      : enumLabel('CarePlanBand', band);
  const days = (week: PlanWeek) => week.days.map(day).join(t('carePlan.and'));
  const frequency = ({ everyMonths, times, onRequest, timing }: NonNullable<PlanEntry['outside']>) =>
    [
      onRequest ? t('carePlan.onRequest') : '',
      everyMonths !== null && times !== null
        ? t('carePlan.timesInMonths', { months: everyMonths, times })
        : '',
      timing ?? '',
    ]
      .filter(Boolean)
      .join('　');
  const provider = (entry: Pick<PlanEntry, 'agency' | 'provider'>) =>
    entry.agency?.name ?? entry.provider ?? '';
  return { day, who, time, days, frequency, provider };
}

export type PlanWords = ReturnType<typeof usePlanWords>;

export function isInWeek(entry: PlanEntry): entry is WeekEntry {
  return entry.week !== null;
}
