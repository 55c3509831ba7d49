import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failuresOf } from '../../../shared/graphql/failures.ts';
import type { Retrying } from '../../../shared/graphql/use-retrying.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { showToast } from '../../../shared/kit/toast.tsx';
import { CarePlanEntryNowDocument, MoveCarePlanEntryDocument } from './care-plan.generated.ts';
import type { PlanWeek } from './plan-time.ts';
import type { PlanEntry, WeekEntry } from './plan-words.ts';

interface MoveEvents {
  onSaved: () => Promise<void>;
  /** Somebody else saved the entry first; `theirs` is what they saved. */
  onConflict: (entry: WeekEntry, week: PlanWeek, theirs: PlanEntry) => void;
}

/** Moves of entries: shown at once where they were put, saved behind it, and marked until the server has answered. */
export function useMoves(entries: readonly PlanEntry[], send: Retrying['send'], events: MoveEvents) {
  const t = useT();
  const client = useApolloClient();
  const [under, setUnder] = useState<ReadonlyMap<string, PlanWeek>>(new Map());
  const put = (id: string, week: PlanWeek | null) =>
    setUnder((before) => {
      const next = new Map(before);
      if (week) next.set(id, week);
      else next.delete(id);
      return next;
    });
  const move = async (entry: WeekEntry, week: PlanWeek) => {
    put(entry.id, week);
    try {
      await send(MoveCarePlanEntryDocument, {
        input: {
          id: entry.id,
          version: entry.version,
          week: {
            days: [...week.days],
            band: week.band,
            startMinute: week.startMinute,
            endMinute: week.endMinute,
          },
        },
      });
      await events.onSaved();
    } catch (error) {
      await refused(entry, week, error);
    } finally {
      put(entry.id, null);
    }
  };
  const refused = async (entry: WeekEntry, week: PlanWeek, error: unknown) => {
    const failures = failuresOf(error);
    if (!failures.some(({ code }) => code === 'SAVED_BY_OTHER')) {
      showToast('error', failures[0]?.message ?? t('error.saveFailed'));
      return;
    }
    const { data } = await client.query({
      query: CarePlanEntryNowDocument,
      variables: { id: entry.id },
      fetchPolicy: 'network-only',
    });
    if (data?.carePlanEntry) events.onConflict(entry, week, data.carePlanEntry);
  };
  const shown = entries.map((entry) => {
    const week = under.get(entry.id);
    return week ? { ...entry, week: { ...week, days: [...week.days] } } : entry;
  });
  return { entries: shown, unsaved: new Set(under.keys()), move };
}
