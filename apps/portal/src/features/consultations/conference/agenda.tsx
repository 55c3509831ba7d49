import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { AgendaDialog } from './agenda-dialog.tsx';

export interface AgendaProps {
  conference: ConferenceDetailFragment;
  convenes: boolean;
  onChanged: () => unknown;
}

/** 議題 in the order in which they are talked about, each with the agency that brings it. */
export function Agenda({ conference, convenes, onChanged }: AgendaProps) {
  const t = useT();
  const [edits, setEdits] = useState(false);
  return (
    <div className="space-y-3">
      {conference.agenda.length === 0 ? (
        <EmptyState title={t('agenda.none')} />
      ) : (
        <ol className="list-decimal space-y-1 pl-6 text-dns-16N-130">
          {conference.agenda.map((point) => (
            <li key={point.what} className="whitespace-pre-line">
              {point.what}
              {point.agency ? `（${nameOf(point.agency)}）` : ''}
            </li>
          ))}
        </ol>
      )}
      {convenes ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setEdits(true)}>
            {t('agenda.edit')}
          </Button>
        </div>
      ) : null}
      {edits ? (
        <AgendaDialog
          conference={conference}
          onClose={() => setEdits(false)}
          onDone={() => {
            setEdits(false);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}
