import type { FragmentType } from '@apollo/client';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { InvolvementManyActorsFragmentDoc, type InvolvementManyActorsFragment } from './many-actors.generated.ts';
import { InvolvementCard } from './involvement-card.tsx';

/** 施策5: help from corporations, groups and facilities. */
export function ManyActorsCard({ household, isDown }: { household: FragmentType<InvolvementManyActorsFragment>; isDown: boolean }) {
  const data = useMasked(InvolvementManyActorsFragmentDoc, household);
  const records = data?.multiActorParticipation?.supports.map((support) => ({
    id: support.id,
    title: support.title,
    agency: support.agency.name,
    basis: support.basis,
  }));
  return <InvolvementCard measure={5} records={records ?? null} isDown={isDown} />;
}
