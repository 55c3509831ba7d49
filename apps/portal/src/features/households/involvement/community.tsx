import type { FragmentType } from '@apollo/client';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { InvolvementCommunityFragmentDoc, type InvolvementCommunityFragment } from './community.generated.ts';
import { InvolvementCard } from './involvement-card.tsx';

/** 施策4: help from the neighbourhood. */
export function CommunityCard({ household, isDown }: { household: FragmentType<InvolvementCommunityFragment>; isDown: boolean }) {
  const data = useMasked(InvolvementCommunityFragmentDoc, household);
  const records = data?.communityBuilding?.supports.map((support) => ({
    id: support.id,
    title: support.title,
    agency: support.agency.name,
    basis: support.basis,
  }));
  return <InvolvementCard measure={4} records={records ?? null} isDown={isDown} />;
}
