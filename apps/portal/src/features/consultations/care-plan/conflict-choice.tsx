import { useDates } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Notice } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import {
  type Choices,
  contentOf,
  type EntryContent,
  type EntryPart,
  entryParts,
  inputOf,
} from './entry-content.ts';
import type { PlanEntry, PlanMember, PlanWords } from './plan-words.ts';

export interface ConflictChoiceProps {
  mine: EntryContent;
  theirs: PlanEntry;
  members: readonly PlanMember[];
  words: PlanWords;
  choices: Choices;
  onChoose: (part: EntryPart, whose: 'mine' | 'theirs') => void;
}

/** ほかの人が先に保存した: who and when, and part by part 自分の入力 beside 相手の入力. */
export function ConflictChoice({ mine, theirs, members, words, choices, onChoose }: ConflictChoiceProps) {
  const t = useT();
  const dates = useDates();
  const by = {
    name: theirs.savedBy?.name ?? t('carePlan.conflict.someone'),
    at: dates.moment(theirs.removedAt ?? theirs.savedAt),
  };
  const said = (part: EntryPart, content: EntryContent) => sayingOf(part, content, members, words) || '―';
  const differing = entryParts.filter((part) => choices[part]);
  if (theirs.removedAt) {
    return (
      <Notice live tone="warning" title={t('carePlan.conflict.removed', by)}>
        <p>{t('carePlan.conflict.removedText')}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice live tone="warning" title={t('carePlan.conflict.title', by)}>
        <p>{t(differing.length > 0 ? 'carePlan.conflict.text' : 'carePlan.conflict.same')}</p>
      </Notice>
      {differing.map((part) => (
        <RadioGroup
          key={part}
          label={t(`carePlan.part.${part}`)}
          value={choices[part]!}
          onChange={(whose) => onChoose(part, whose)}
          choices={[
            { value: 'mine', label: t('carePlan.conflict.mine', { text: said(part, mine) }) },
            {
              value: 'theirs',
              label: t('carePlan.conflict.theirs', { text: said(part, contentOf(theirs)) }),
            },
          ]}
        />
      ))}
    </>
  );
}

/** What one part of an entry says, in words. */
function sayingOf(
  part: EntryPart,
  content: EntryContent,
  members: readonly PlanMember[],
  words: PlanWords,
): string {
  if (part === 'service') return content.service;
  if (part === 'contents') return content.contents;
  if (part === 'provider') return content.agency?.name ?? content.provider;
  const { personIds, week, outside } = inputOf(content);
  if (part === 'persons') {
    const known = personIds.filter((id) => members.some((member) => member.id === id));
    return words.who({ wholeHousehold: content.isWhole, personIds: known.map(String) });
  }
  if (week) {
    const placed = {
      days: week.days,
      band: week.band ?? null,
      startMinute: week.startMinute ?? null,
      endMinute: week.endMinute ?? null,
    };
    return `${words.days(placed)} ${words.time(placed)}`;
  }
  return outside
    ? words.frequency({
        everyMonths: outside.everyMonths ?? null,
        times: outside.times ?? null,
        onRequest: outside.onRequest ?? false,
        timing: outside.timing ?? null,
      })
    : '';
}
