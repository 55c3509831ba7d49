import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { ComboBox } from '../../../shared/kit/combo-box.tsx';
import { AgencyPickerDocument } from './agency-picker.generated.ts';
import { nameFirst } from './name-first.ts';

const AGENCIES_SHOWN = 20;

export interface PickedAgency {
  id: string;
  name: string;
}

export interface AgencyPickerProps {
  label: string;
  hint?: string;
  isRequired?: boolean;
  errorMessage?: string;
  selected: PickedAgency | null;
  onSelect: (agency: PickedAgency | null) => void;
  /** Empties the field after a choice, where several are collected. */
  clearsOnSelect?: boolean;
}

/** An agency of the register, found by its name or by what it does. */
export function AgencyPicker({ selected, onSelect, clearsOnSelect, ...field }: AgencyPickerProps) {
  const [typed, setTyped] = useState(selected?.name ?? '');
  const [shown, setShown] = useState(selected?.id);
  if (selected?.id !== shown) {
    setShown(selected?.id);
    if (selected) setTyped(selected.name);
  }
  const search = useDeferredValue(typed === selected?.name ? '' : typed);
  const { data, previousData } = useQuery(AgencyPickerDocument, {
    variables: { search: search.trim() || null },
  });
  const agencies = nameFirst((data ?? previousData)?.agencies?.nodes ?? [], search).slice(0, AGENCIES_SHOWN);
  // The list closes on a choice that it sees: one that is collected is chosen for a moment, and the field is empty again.
  const [collected, setCollected] = useState<string | null>(null);
  useEffect(() => {
    if (collected) setCollected(null);
  }, [collected]);
  return (
    <ComboBox
      {...field}
      inputValue={typed}
      onInputChange={setTyped}
      selectedId={selected?.id ?? collected}
      choices={agencies.map((agency) => ({
        id: agency.id,
        label: agency.name,
        detail: [agency.type, agency.duties?.slice(0, 50)].filter(Boolean).join('　'),
      }))}
      onSelect={(id) => {
        const agency = agencies.find((one) => one.id === id);
        if (agency) {
          onSelect({ id: agency.id, name: agency.name });
          setTyped(clearsOnSelect ? '' : agency.name);
          if (clearsOnSelect) setCollected(agency.id);
        } else if (id === null && !clearsOnSelect && typed !== selected?.name) {
          // without a word typed the list offers others: leaving the field then does not undo the choice
          onSelect(null);
        }
      }}
    />
  );
}
