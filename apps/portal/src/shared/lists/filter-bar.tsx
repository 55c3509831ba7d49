import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { LONGEST_SEARCH } from './list-search.ts';

export interface FilterBarProps {
  label: string;
  children: ReactNode;
  onClear: () => void;
  /** Buttons at the end, e.g. the export. */
  actions?: ReactNode;
}

/** The filters of a list in one row (a column on phones). */
export function FilterBar({ label, children, onClear, actions }: FilterBarProps) {
  const t = useT();
  return (
    <search aria-label={label} className="block rounded-8 bg-solid-gray-50 p-3" data-print="hide">
      <div className="grid items-end gap-3 sm:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]">
        {children}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button look="text" size="s" onPress={onClear}>
          {t('list.clear')}
        </Button>
        {actions}
      </div>
    </search>
  );
}

const TYPING_PAUSE_MS = 350;

/** A text filter that goes to the URL when typing pauses, and at once on Enter; blanks around it do not count. */
export function FilterText({
  label,
  value,
  onChange,
  placeholder,
  className,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  placeholder?: string;
  className?: string;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value ?? '');
  const wanted = typed.trim();
  if ((value ?? '') !== known) {
    setKnown(value ?? '');
    // A blank at the end stays while somebody goes on typing the given name after it.
    if ((value ?? '') !== wanted) setTyped(value ?? '');
  }
  useEffect(() => {
    if (wanted === known) return undefined;
    const timer = setTimeout(() => onChange(wanted), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, known, onChange]);
  return (
    <TextField
      small
      className={className}
      type="search"
      label={label}
      placeholder={placeholder}
      maxLength={LONGEST_SEARCH}
      value={typed}
      onChange={setTyped}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && wanted !== known) onChange(wanted);
      }}
    />
  );
}
