import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import type { IntakeContent } from './intake-content.ts';

export interface OnPaperProps {
  onPaper: IntakeContent['onPaper'];
  errorMessage?: string;
  onChange: (onPaper: IntakeContent['onPaper']) => void;
}

/** 紙から書き写す: what was received on paper is entered under its own date. */
export function OnPaper({ onPaper, errorMessage, onChange }: OnPaperProps) {
  const t = useT();
  return (
    <div className="space-y-2">
      <Checkbox
        isSelected={onPaper !== null}
        onChange={(isOnPaper) => onChange(isOnPaper ? { day: '', time: '' } : null)}
      >
        {t('intake.onPaper')}
      </Checkbox>
      {onPaper ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <EraDateField
            isRequired
            label={t('intake.receivedDay')}
            errorMessage={errorMessage}
            value={onPaper.day}
            onChange={(day) => onChange({ ...onPaper, day })}
          />
          <TextField
            isRequired
            type="time"
            label={t('intake.receivedTime')}
            value={onPaper.time}
            onChange={(time) => onChange({ ...onPaper, time })}
          />
        </div>
      ) : null}
    </div>
  );
}
