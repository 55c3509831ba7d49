import { useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { handlesCase } from '../../../shared/session/handling.ts';
import { useSession } from '../../../shared/session/session.ts';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import { CoordinationEntry } from './coordination-entry.tsx';
import { RequestDialog } from './request-dialog.tsx';

export interface CoordinationPartProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
  /** The reader's own step ended what let them see the case. */
  onGone: () => unknown;
}

/** 推進員による調整 of a case: to ask for it, and what became of it. */
export function CoordinationPart({ consultation, onChanged, onGone }: CoordinationPartProps) {
  const t = useT();
  const session = useSession();
  const [asks, setAsks] = useState(false);
  const { coordinations } = consultation;
  const proposal =
    consultation.conferences.find(({ outcome }) => outcome?.result === 'DECIDED')?.outcome?.roles ?? [];
  const mayAsk =
    consultation.state !== 'CLOSED' &&
    handlesCase(consultation, session.roles) &&
    !coordinations.some(({ state }) => state === 'REQUESTED' || state === 'COORDINATING');
  return (
    <div className="space-y-3">
      {coordinations.length === 0 ? <EmptyState title={t('coordination.none')} /> : null}
      {coordinations.map((coordination) => (
        <CoordinationEntry
          key={coordination.id}
          coordination={coordination}
          proposal={proposal}
          onChanged={onChanged}
          onGone={onGone}
        />
      ))}
      {mayAsk ? (
        <div className="flex flex-wrap items-center gap-3" data-print="hide">
          <Button look="outline" onPress={() => setAsks(true)}>
            {t('coordination.request')}
          </Button>
          <span className="text-dns-14N-130 text-solid-gray-800">{t('coordination.when')}</span>
        </div>
      ) : null}
      {asks ? (
        <RequestDialog
          caseId={consultation.id}
          onClose={() => setAsks(false)}
          onDone={() => {
            setAsks(false);
            return onChanged();
          }}
        />
      ) : null}
    </div>
  );
}
