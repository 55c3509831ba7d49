import { useDates } from '../../shared/dates/use-dates.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';

export interface OpenStateProps {
  state: { open: boolean; until: string | null; next: string | null } | null;
}

/** 開設中 until when, or closed and when it opens next; nothing where the hours are not known. */
export function OpenState({ state }: OpenStateProps) {
  const t = useT();
  const dates = useDates();
  if (!state) return <span className="text-solid-gray-700">{t('agencies.hoursUnknown')}</span>;
  if (state.open) {
    return (
      <span className="inline-flex flex-wrap items-center gap-1">
        <Badge tone="green">{t('agencies.isOpen')}</Badge>
        {state.until ? <span>{t('agencies.until', { time: dates.clock(state.until) })}</span> : null}
      </span>
    );
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Badge>{t('agencies.isClosed')}</Badge>
      {state.next ? <span>{t('agencies.opensAt', { time: dates.moment(state.next) })}</span> : null}
    </span>
  );
}
