import { formatEra, parseJapaneseDate } from '@tsunagu/japan';
import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface EraDateFieldProps
  extends Pick<TextFieldProps, 'label' | 'isRequired' | 'className' | 'small' | 'id'> {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (value: string) => void;
  errorMessage?: string;
}

/** 昭和24年3月1日 ＝ 1949年3月1日. */
export function bothCalendars(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${formatEra(date)} ＝ ${year}年${month}月${day}日`;
}

/**
 * A day, typed as people write it: S24.3.1, 昭和24年3月1日, 1949/3/1, 19490301, full or half width. What was
 * understood is shown at once in both calendars, so that a slip of an era is seen.
 */
export function EraDateField({ value, onChange, label, errorMessage, ...props }: EraDateFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState(value ? formatEra(value, 'letter') : '');
  const understood = parseJapaneseDate(typed);
  if (value && value !== understood && parseJapaneseDate(value)) setTyped(formatEra(value, 'letter'));
  const unclear = typed.trim() !== '' && !understood;
  return (
    <TextField
      {...props}
      label={label}
      value={typed}
      inputMode="text"
      autoComplete="off"
      hint={understood ? bothCalendars(understood) : t('kit.dateHint')}
      errorMessage={errorMessage ?? (unclear && typed.length >= 8 ? t('kit.dateUnclear') : undefined)}
      onChange={(text) => {
        setTyped(text);
        onChange(parseJapaneseDate(text) ?? '');
      }}
    />
  );
}
