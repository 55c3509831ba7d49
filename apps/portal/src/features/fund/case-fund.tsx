import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { useSession } from '../../shared/session/session.ts';
import type { ConsultationDetailFragment } from '../consultations/case/case.generated.ts';
import { ApplyDialog } from './applications/apply-dialog.tsx';
import { stateTone, useYen } from './fund-words.ts';

export interface CaseFundProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
}

/** ファンド of a case: what was asked of it, and asking, which only the coordinator of the case does. */
export function CaseFund({ consultation, onChanged }: CaseFundProps) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const [applies, setApplies] = useState(false);
  const { fundApplications, coordinations, conferences } = consultation;
  const mayApply =
    consultation.state !== 'CLOSED' &&
    roles.includes('coordinator') &&
    coordinations.some(
      ({ state, coordinator }) =>
        (state === 'COORDINATING' || state === 'DECIDED') && coordinator.id === agencyId,
    );
  return (
    <div className="space-y-3">
      {fundApplications.length === 0 ? (
        <EmptyState title={t('fund.noneOfCase')}>{t('fund.when')}</EmptyState>
      ) : null}
      <ul className="space-y-2">
        {fundApplications.map((application) => (
          <li key={application.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
            <Link
              to="/fund/$applicationId"
              params={{ applicationId: application.id }}
              className="text-blue-1000 underline"
            >
              {application.referenceNo}
            </Link>
            <span>{enumLabel('FundPurpose', application.purpose)}</span>
            <span>{yen(application.amountYen)}</span>
            <Badge tone={stateTone(application.state)}>{enumLabel('FundState', application.state)}</Badge>
            <span>{dates.short(application.appliedOn)}</span>
          </li>
        ))}
      </ul>
      {mayApply ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setApplies(true)}>
            {t('fund.apply')}
          </Button>
        </div>
      ) : null}
      {applies ? (
        <ApplyDialog
          caseId={consultation.id}
          conferences={conferences.filter(({ kind }) => kind === 'SUPPORT')}
          onDone={() => {
            setApplies(false);
            return onChanged();
          }}
          onClose={() => setApplies(false)}
        />
      ) : null}
    </div>
  );
}
