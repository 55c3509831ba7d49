import { useState } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { handlesCase } from '../../shared/session/handling.ts';
import { useSession } from '../../shared/session/session.ts';
import type { ConsultationDetailFragment } from '../consultations/case/case.generated.ts';
import { RecordDialog } from './record-dialog.tsx';
import { WhatBecameOfIt } from './what-became-of-it.tsx';

export interface CaseUnmetNeedsProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
}

/** 足りない資源: what this household needed and nobody could give, and what became of it. */
export function CaseUnmetNeeds({ consultation, onChanged }: CaseUnmetNeedsProps) {
  const t = useT();
  const { agencyId, roles } = useSession();
  const [records, setRecords] = useState(false);
  const { unmetNeeds } = consultation;
  const mayRecord =
    consultation.state !== 'CLOSED' &&
    (handlesCase(consultation, roles) ||
      (roles.includes('coordinator') &&
        consultation.coordinations.some(
          ({ state, coordinator }) =>
            (state === 'COORDINATING' || state === 'DECIDED') && coordinator.id === agencyId,
        )));
  return (
    <div className="space-y-3">
      {unmetNeeds.length === 0 ? (
        <EmptyState title={t('unmet.noneOfCase')}>{t('unmet.when')}</EmptyState>
      ) : null}
      <ul className="space-y-3">
        {unmetNeeds.map((need) => (
          <li key={need.id}>
            <WhatBecameOfIt need={need} />
          </li>
        ))}
      </ul>
      {mayRecord ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setRecords(true)}>
            {t('unmet.record')}
          </Button>
        </div>
      ) : null}
      {records ? (
        <RecordDialog
          caseId={consultation.id}
          onDone={() => {
            setRecords(false);
            return onChanged();
          }}
          onClose={() => setRecords(false)}
        />
      ) : null}
    </div>
  );
}
