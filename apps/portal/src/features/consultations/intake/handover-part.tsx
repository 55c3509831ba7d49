import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker } from '../agency-picker/agency-picker.tsx';
import { AgencySuggestions, type TickedWorry } from '../agency-picker/agency-suggestions.tsx';
import type { IntakeHandover } from './intake-content.ts';

export interface HandoverPartProps {
  handover: IntakeHandover;
  /** What is ticked on the sheet: who handles it is suggested. */
  worries: readonly TickedWorry[];
  errorMessage?: string;
  onChange: (patch: Partial<IntakeHandover>) => void;
}

/** 引継ぎ within an intake: to whom it goes at once, if somebody else should go on. */
export function HandoverPart({ handover, worries, errorMessage, onChange }: HandoverPartProps) {
  const t = useT();
  return (
    <div className="space-y-4">
      <p className="text-dns-14N-130">{t('intake.handoverLead')}</p>
      <AgencySuggestions worries={worries} onSelect={(agency) => onChange({ agency })} />
      <AgencyPicker
        label={t('handover.to')}
        selected={handover.agency}
        onSelect={(agency) => onChange({ agency })}
      />
      {handover.agency ? (
        <>
          <TextArea
            rows={2}
            label={t('handover.word')}
            hint={t('handover.wordHint')}
            value={handover.word}
            onChange={(word) => onChange({ word })}
          />
          <Checkbox isSelected={handover.citizenTold} onChange={(citizenTold) => onChange({ citizenTold })}>
            {t('handover.citizenTold')}
          </Checkbox>
          {errorMessage ? <p className="text-dns-14N-130 text-red-900">＊{errorMessage}</p> : null}
        </>
      ) : null}
    </div>
  );
}
