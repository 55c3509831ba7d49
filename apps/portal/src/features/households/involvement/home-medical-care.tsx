import type { FragmentType } from '@apollo/client';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import {
  type InvolvementHomeMedicalCareFragment,
  InvolvementHomeMedicalCareFragmentDoc,
} from './home-medical-care.generated.ts';
import { InvolvementCard } from './involvement-card.tsx';

/** 施策1: the discharges that are being co-ordinated for members. */
export function HomeMedicalCareCard({
  household,
  isDown,
}: {
  household: FragmentType<InvolvementHomeMedicalCareFragment>;
  isDown: boolean;
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const data = useMasked(InvolvementHomeMedicalCareFragmentDoc, household);
  const records = data?.homeMedicalCare?.discharges.map((discharge) => ({
    id: discharge.id,
    title: t('household.discharge', { person: nameOf(discharge.person) }),
    state: enumLabel('HomeCareDischargeState', discharge.state),
    agency: nameOf(discharge.agency),
    since: discharge.referredOn,
    until: discharge.endedOn,
    detail: nameOf(discharge.hospital),
    basis: discharge.basis,
    evidenceId: discharge.evidenceId,
  }));
  return <InvolvementCard measure={1} records={records ?? null} isDown={isDown} />;
}
