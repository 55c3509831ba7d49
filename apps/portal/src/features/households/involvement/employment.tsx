import type { FragmentType } from '@apollo/client';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import {
  type InvolvementEmploymentFragment,
  InvolvementEmploymentFragmentDoc,
} from './employment.generated.ts';
import { InvolvementCard } from './involvement-card.tsx';

/** 施策3: members who are being helped into work. */
export function EmploymentCard({
  household,
  isDown,
}: {
  household: FragmentType<InvolvementEmploymentFragment>;
  isDown: boolean;
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const data = useMasked(InvolvementEmploymentFragmentDoc, household);
  const records = data?.lifelongEmployment?.registrations.map((registration) => ({
    id: registration.id,
    title: t('household.employment', { person: nameOf(registration.person) }),
    state: enumLabel('EmploymentRegistrationState', registration.state),
    agency: nameOf(registration.provider ?? registration.agency),
    since: registration.registeredOn,
    until: registration.endedOn,
    basis: registration.basis,
    evidenceId: registration.evidenceId,
  }));
  return <InvolvementCard measure={3} records={records ?? null} isDown={isDown} />;
}
