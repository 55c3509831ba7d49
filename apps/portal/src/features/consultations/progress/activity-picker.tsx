import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { ComboBox } from '../../../shared/kit/combo-box.tsx';
import { byWorries } from './by-worries.ts';
import { ActivityChoicesDocument } from './progress.generated.ts';

export interface ActivityPickerProps {
  label: string;
  isRequired?: boolean;
  errorMessage?: string;
  /** What the household worries about; activities that may help with it come first. */
  worries: readonly string[];
  area: { id: string; name: string } | null;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** An activity of the catalogue, whichever measure it belongs to: found by words, those that may help first. */
export function ActivityPicker({ worries, area, selected, onSelect, ...field }: ActivityPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [near, setNear] = useState(false);
  const search = useDeferredValue(typed);
  const { data, previousData } = useQuery(ActivityChoicesDocument, {
    variables: {
      search: selected ? null : search.trim() || null,
      areaId: near ? (area?.id ?? null) : null,
      from: today(),
    },
  });
  const activities = byWorries((data ?? previousData)?.activities?.nodes ?? [], worries);
  return (
    <div className="space-y-2">
      <ComboBox
        {...field}
        inputValue={typed}
        onInputChange={setTyped}
        selectedId={selected}
        onSelect={(id) => {
          onSelect(id);
          const chosen = activities.find((activity) => activity.id === id);
          if (chosen) setTyped(chosen.title);
        }}
        choices={activities.map((activity) => ({
          id: activity.id,
          label: activity.title,
          detail: [
            activity.place,
            activity.comprehensiveConsultation?.helpsWith.map((item) => item.label).join('・'),
            activity.comprehensiveConsultation?.participants
              ? t('participation.participants', {
                  count: activity.comprehensiveConsultation.participants,
                })
              : null,
          ]
            .filter(Boolean)
            .join('　'),
        }))}
      />
      {area ? (
        <Checkbox isSelected={near} onChange={setNear}>
          {t('participation.near', { area: area.name })}
        </Checkbox>
      ) : null}
    </div>
  );
}
