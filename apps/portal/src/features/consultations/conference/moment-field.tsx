import { useT } from '../../../shared/i18n/use-t.ts';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';

/** A day and a time of day in Japan, as they are typed. */
export interface TypedMoment {
  day: string;
  time: string;
}

/** The moment as the server reads it, or null while something is missing. */
export function instantOf({ day, time }: TypedMoment): string | null {
  return day !== '' && /^\d{2}:\d{2}$/.test(time) ? `${day}T${time}:00+09:00` : null;
}

export interface MomentFieldProps {
  label: string;
  value: TypedMoment;
  onChange: (value: TypedMoment) => void;
  errorMessage?: string | undefined;
}

/** 日と時刻 side by side. */
export function MomentField({ label, value, onChange, errorMessage }: MomentFieldProps) {
  const t = useT();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <EraDateField
        isRequired
        label={label}
        {...(errorMessage ? { errorMessage } : {})}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextField
        isRequired
        type="time"
        label={t('conference.time')}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
      />
    </div>
  );
}
