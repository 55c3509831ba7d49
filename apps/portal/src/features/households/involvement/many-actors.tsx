import type { FragmentType } from '@apollo/client';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { type Involvement, InvolvementCard } from './involvement-card.tsx';
import {
  type InvolvementManyActorsFragment,
  InvolvementManyActorsFragmentDoc,
} from './many-actors.generated.ts';

/** 施策5: emergency support by social welfare corporations. */
export function ManyActorsCard({
  household,
  isDown,
}: {
  household: FragmentType<InvolvementManyActorsFragment>;
  isDown: boolean;
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const data = useMasked(InvolvementManyActorsFragmentDoc, household);
  const records: Involvement[] | null =
    data?.multiActorParticipation?.emergencySupports.map((support) => ({
      id: support.id,
      title: t('household.emergencySupport'),
      state: enumLabel('EmergencySupportState', support.state),
      agency: nameOf(support.agency),
      since: support.requestedOn,
      until: support.followedOn,
      detail: support.wanted.map((relief) => enumLabel('EmergencyRelief', relief)).join('・'),
      basis: support.basis,
      evidenceId: support.evidenceId,
    })) ?? null;
  return <InvolvementCard measure={5} records={records} isDown={isDown} />;
}
