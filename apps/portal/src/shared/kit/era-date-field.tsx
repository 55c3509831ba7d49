import { formatEra, parseJapaneseDate } from '@tsunagu/japan';
import { useState } from 'react';
import { today } from '../dates/use-dates.ts';
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
 * A day, typed as people write it: R8.4.1, 令和8年4月1日, 2026/4/1, 20260401, full or half width. What was understood is
 * shown at once in both calendars, so that a slip of an era is seen; the examples are ways to write today.
 */
export function EraDateField({ value, onChange, label, errorMessage, ...props }: EraDateFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState(value ? formatEra(value, 'letter') : '');
  const understood = parseJapaneseDate(typed);
  if (value && value !== understood && parseJapaneseDate(value)) setTyped(formatEra(value, 'letter'));
  const day = today();
  const examples = {
    letter: formatEra(day, 'letter'),
    era: formatEra(day),
    western: day.split('-').map(Number).join('/'),
  };
  const unclear = typed.trim() !== '' && !understood;
  return (
    <TextField
      {...props}
      label={label}
      value={typed}
      inputMode="text"
      autoComplete="off"
      hint={understood ? bothCalendars(understood) : t('kit.dateHint', examples)}
      errorMessage={
        errorMessage ?? (unclear && typed.length >= 8 ? t('kit.dateUnclear', examples) : undefined)
      }
      onChange={(text) => {
        setTyped(text);
        onChange(parseJapaneseDate(text) ?? '');
      }}
    />
  );
}
