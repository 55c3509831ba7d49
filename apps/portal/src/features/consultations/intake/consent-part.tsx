import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox, CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { type Choice, Select } from '../../../shared/kit/select.tsx';
import { AgencyPicker } from '../agency-picker/agency-picker.tsx';
import type { ConsentContent } from './intake-content.ts';

export interface ConsentPartProps {
  consent: ConsentContent;
  people: readonly Choice[];
  onChange: (patch: Partial<ConsentContent>) => void;
}

/** 情報共有の同意: who signed, for whom, what may be shared with which agencies, until when. */
export function ConsentPart({ consent, people, onChange }: ConsentPartProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  return (
    <div className="space-y-4">
      <Checkbox isSelected={consent.given} onChange={(given) => onChange({ given })}>
        {t('consent.given')}
      </Checkbox>
      {consent.given ? (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <Select
              isRequired
              label={t('consent.signedBy')}
              emptyLabel={t('consent.choose')}
              value={consent.signedBy}
              onChange={(signedBy) => onChange({ signedBy })}
              choices={people}
            />
            <RadioGroup
              direction="row"
              label={t('consent.signature')}
              value={consent.signature}
              onChange={(signature) => onChange({ signature })}
              choices={enumChoices('ConsentSignature')}
            />
          </div>
          <CheckboxGroup
            isRequired
            columns={3}
            label={t('consent.persons')}
            choices={people}
            value={consent.personIds}
            onChange={(personIds) => onChange({ personIds })}
          />
          <CheckboxGroup
            isRequired
            columns={3}
            label={t('consent.dataClasses')}
            choices={enumChoices('ConsentDataClass')}
            value={consent.dataClasses}
            onChange={(dataClasses) => onChange({ dataClasses })}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <div>
              <AgencyPicker
                clearsOnSelect
                label={t('consent.agencies')}
                selected={null}
                onSelect={(agency) => {
                  if (agency && !consent.agencies.some((one) => one.id === agency.id)) {
                    onChange({ agencies: [...consent.agencies, agency] });
                  }
                }}
              />
              <ul className="mt-2 space-y-1">
                {consent.agencies.map((agency) => (
                  <li key={agency.id} className="flex items-center gap-2 text-dns-16N-130">
                    {agency.name}
                    <Button
                      look="text"
                      size="s"
                      onPress={() =>
                        onChange({ agencies: consent.agencies.filter((one) => one.id !== agency.id) })
                      }
                    >
                      {t('consent.remove')}
                      <span className="sr-only">：{agency.name}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
            <EraDateField
              label={t('consent.until')}
              value={consent.until}
              onChange={(until) => onChange({ until })}
            />
          </div>
        </>
      ) : (
        <p className="text-dns-14N-130">{t('consent.none')}</p>
      )}
    </div>
  );
}
