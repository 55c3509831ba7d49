import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { cx } from '../../../shared/kit/cx.ts';
import { colourOf } from './member-colours.ts';
import type { PlanEntry, PlanMember, PlanWords } from './plan-words.ts';

export interface OutsidePartProps {
  entries: readonly PlanEntry[];
  members: readonly PlanMember[];
  words: PlanWords;
  onEdit?: (entry: PlanEntry) => void;
}

/** 週単位以外のサービス: for whom, what, by whom, how often. */
export function OutsidePart({ entries, members, words, onEdit }: OutsidePartProps) {
  const t = useT();
  if (entries.length === 0) return <p className="text-dns-16N-130">{t('carePlan.noOutside')}</p>;
  return (
    <ul className="space-y-2">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={cx(
            'grid gap-x-4 gap-y-1 rounded-4 border-l-4 p-2 text-dns-16N-130 sm:grid-cols-[1fr_1.5fr_1.5fr_auto]',
            colourOf(entry, members),
          )}
        >
          <span>{words.who(entry)}</span>
          <span>
            <span className="block font-bold">{entry.service}</span>
            <span className="text-solid-gray-800">{words.provider(entry)}</span>
          </span>
          <span>
            <span className="block">{entry.outside ? words.frequency(entry.outside) : ''}</span>
            <span className="whitespace-pre-line">{entry.contents}</span>
          </span>
          {onEdit ? (
            <Button
              size="s"
              look="outline"
              aria-label={t('carePlan.editOutside', { service: entry.service })}
              onPress={() => onEdit(entry)}
            >
              {t('carePlan.edit')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
