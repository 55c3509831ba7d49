import type { FragmentType } from '@apollo/client';
import { Link } from '@tanstack/react-router';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import {
  type InvolvementConsultationFragment,
  InvolvementConsultationFragmentDoc,
} from './consultation.generated.ts';
import { InvolvementCard } from './involvement-card.tsx';

/** 施策2: consultations of the household and who holds them now. */
export function ConsultationCard({
  household,
  isDown,
}: {
  household: FragmentType<InvolvementConsultationFragment>;
  isDown: boolean;
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const data = useMasked(InvolvementConsultationFragmentDoc, household);
  const records = data?.comprehensiveConsultation?.consultations.map((consultation) => ({
    id: consultation.id,
    title: (
      <Link
        to="/consultations/$consultationId"
        params={{ consultationId: consultation.id }}
        className="text-blue-1000 underline"
      >
        {t('household.consultation')}
      </Link>
    ),
    state: enumLabel('ConsultationCaseState', consultation.state),
    agency: nameOf(consultation.receivedBy),
    since: consultation.receivedAt,
    until: consultation.closedAt,
    detail:
      consultation.urgency === 'ORDINARY' ? null : enumLabel('ConsultationCaseUrgency', consultation.urgency),
    basis: consultation.visibleBecause.basis,
    evidenceId: consultation.visibleBecause.evidenceId,
  }));
  return <InvolvementCard measure={2} records={records ?? null} isDown={isDown} />;
}
