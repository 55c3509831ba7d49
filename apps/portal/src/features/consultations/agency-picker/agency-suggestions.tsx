import { useQuery } from '@apollo/client/react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import type { PickedAgency } from './agency-picker.tsx';
import { AgencySuggestionsDocument } from './agency-suggestions.generated.ts';
import { isStarOf, suggestedFor } from './suggested.ts';

/** Most agencies offered for one worry; the field below finds all. */
const OFFERED = 5;

/** A worry that was ticked on the つなぐシート. */
export interface TickedWorry {
  code: string;
  label: string;
}

export interface AgencySuggestionsProps {
  worries: readonly TickedWorry[];
  onSelect: (agency: PickedAgency) => void;
}

/** Who handles the ticked worries, ★ first; one press fills the field. */
export function AgencySuggestions({ worries, onSelect }: AgencySuggestionsProps) {
  const t = useT();
  if (worries.length === 0) return null;
  return (
    <section aria-label={t('handover.suggestions')} className="space-y-2 rounded-8 bg-solid-gray-50 p-3">
      <p className="text-dns-14B-130">{t('handover.suggestions')}</p>
      {worries.map((worry) => (
        <SuggestionsOf key={worry.code} worry={worry} onSelect={onSelect} />
      ))}
    </section>
  );
}

function SuggestionsOf({
  worry,
  onSelect,
}: {
  worry: TickedWorry;
  onSelect: AgencySuggestionsProps['onSelect'];
}) {
  const t = useT();
  const { data, loading } = useQuery(AgencySuggestionsDocument, { variables: { worry: worry.code } });
  const found = [...(data?.starred?.nodes ?? []), ...(data?.others?.nodes ?? [])];
  const agencies = suggestedFor(found, worry.code, OFFERED);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-dns-14N-130">{worry.label}</span>
      {loading && !data ? <span className="text-dns-14N-130">{t('kit.loading')}</span> : null}
      {!loading && agencies.length === 0 ? (
        <span className="text-dns-14N-130 text-solid-gray-700">{t('handover.noSuggestion')}</span>
      ) : null}
      <Toolbar aria-label={worry.label} className="flex flex-wrap gap-2">
        {agencies.map((agency) => (
          <Button
            key={agency.id}
            look="outline"
            size="s"
            onPress={() => onSelect({ id: agency.id, name: agency.name })}
          >
            {isStarOf(agency, worry.code) ? '★ ' : ''}
            {agency.name}
          </Button>
        ))}
      </Toolbar>
    </div>
  );
}
