import { useCallback } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { FundState } from '../../shared/graphql/schema.generated.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** An amount as the office writes it: 30,000 円; a dash where none is told. */
export function useYen(): (amount: number | null | undefined) => string {
  const t = useT();
  const dates = useDates();
  return useCallback(
    (amount) =>
      amount === null || amount === undefined ? '—' : t('fund.yen', { amount: dates.number(amount) }),
    [t, dates],
  );
}

/** The colour that goes with a state; the word stands beside it. */
export function stateTone(state: FundState): 'blue' | 'orange' | 'green' | 'neutral' {
  if (state === 'DECLINED') return 'neutral';
  if (state === 'SETTLED' || state === 'RETURNED') return 'green';
  return state === 'APPROVED' || state === 'PAID' ? 'blue' : 'orange';
}

/** 30,000 or ３００００円 as a number; 0 where there is none, which the server refuses in words. */
export function wholeYen(typed: string): number {
  const digits = typed.normalize('NFKC').replaceAll(/[^\d]/g, '');
  return Math.min(Number(digits || 0), 2_000_000_000);
}
