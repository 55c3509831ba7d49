import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { ComboBox } from '../../../shared/kit/combo-box.tsx';
import { ColleaguesDocument } from './seals.generated.ts';

export interface PickedColleague {
  id: string;
  name: string;
}

export interface ColleaguePickerProps {
  label: string;
  selected: PickedColleague | null;
  onSelect: (colleague: PickedColleague | null) => void;
}

/** A member of staff of any agency, found by a part of the name. */
export function ColleaguePicker({ label, selected, onSelect }: ColleaguePickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(selected?.id);
  if (selected?.id !== shown) {
    setShown(selected?.id);
    setTyped(selected?.name ?? '');
  }
  const name = useDeferredValue(typed === selected?.name ? '' : typed.trim());
  const { data, previousData } = useQuery(ColleaguesDocument, { variables: { name }, skip: name === '' });
  const colleagues = name === '' ? [] : ((data ?? previousData)?.colleagues ?? []);
  return (
    <ComboBox
      label={label}
      hint={t('seal.newReviewerHint')}
      inputValue={typed}
      onInputChange={setTyped}
      selectedId={selected?.id ?? null}
      choices={colleagues.map((one) => ({ id: one.id, label: one.name, detail: nameOf(one.agency) }))}
      onSelect={(id) => {
        const colleague = colleagues.find((one) => one.id === id);
        if (colleague) onSelect({ id: colleague.id, name: colleague.name });
        else if (id === null && typed !== selected?.name) onSelect(null);
      }}
    />
  );
}
