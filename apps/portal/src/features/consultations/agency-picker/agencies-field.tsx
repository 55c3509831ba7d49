import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { AgencyPicker, type PickedAgency } from './agency-picker.tsx';

export interface AgenciesFieldProps {
  label: string;
  isRequired?: boolean;
  errorMessage?: string;
  chosen: readonly PickedAgency[];
  onChange: (chosen: readonly PickedAgency[]) => void;
}

/** Several agencies: each choice joins the list and empties the field for the next. */
export function AgenciesField({ chosen, onChange, ...field }: AgenciesFieldProps) {
  const t = useT();
  return (
    <div className="space-y-2">
      <AgencyPicker
        {...field}
        clearsOnSelect
        selected={null}
        onSelect={(agency) => {
          if (agency && !chosen.some(({ id }) => id === agency.id)) onChange([...chosen, agency]);
        }}
      />
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-2" aria-label={field.label}>
          {chosen.map((agency) => (
            <li
              key={agency.id}
              className="flex items-center gap-1 rounded-8 border border-solid-gray-420 pl-3 text-dns-16N-130"
            >
              {agency.name}
              <Button
                look="text"
                size="s"
                onPress={() => onChange(chosen.filter(({ id }) => id !== agency.id))}
              >
                {t('agenciesField.remove')}
                <span className="sr-only">：{agency.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
