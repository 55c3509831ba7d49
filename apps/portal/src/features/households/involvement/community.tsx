import type { FragmentType } from '@apollo/client';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { type InvolvementCommunityFragment, InvolvementCommunityFragmentDoc } from './community.generated.ts';
import { type Involvement, InvolvementCard } from './involvement-card.tsx';

/** 施策4: what members need from the neighbourhood, and who of them helps others. */
export function CommunityCard({
  household,
  isDown,
}: {
  household: FragmentType<InvolvementCommunityFragment>;
  isDown: boolean;
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const data = useMasked(InvolvementCommunityFragmentDoc, household);
  const community = data?.communityBuilding;
  const records: Involvement[] | null = community
    ? [
        ...community.needs.map((need) => ({
          id: need.id,
          title: t('household.need', { kind: enumLabel('CommunityHelpKind', need.kind) }),
          state: enumLabel('CommunityNeedState', need.state),
          agency: nameOf(need.agency),
          since: need.registeredOn,
          until: need.endedOn,
          detail: need.wish,
          basis: need.basis,
          evidenceId: need.evidenceId,
        })),
        ...community.supporterRegistrations.map((supporter) => ({
          id: supporter.id,
          title: t('household.supporter', { person: nameOf(supporter.person) }),
          state: enumLabel('CommunitySupporterState', supporter.state),
          agency: nameOf(supporter.agency),
          since: supporter.registeredOn,
          until: supporter.endedOn,
          basis: supporter.basis,
          evidenceId: supporter.evidenceId,
        })),
      ]
    : null;
  return <InvolvementCard measure={4} records={records} isDown={isDown} />;
}
