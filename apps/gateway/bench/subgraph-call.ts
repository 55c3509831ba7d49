import type { Actor } from '@tsunagu/access';
import type { SubgraphRuntime } from '@tsunagu/subgraph-kit';
import { parse } from 'graphql';

const document = parse(
  `query ($id: ID!) { household(id: $id) { id members { relation person { id name } } } }`,
);

/** One subgraph call without the gateway in front: a family's members from the registry, in one transaction. */
export function registryCall(runtimes: readonly SubgraphRuntime[], actor: Actor, householdId: string) {
  const registry = runtimes.find(({ domain }) => domain.name === 'registry');
  if (!registry) throw new Error('no registry');
  return async () => {
    const { data, errors } = await registry.execute({ document, variables: { id: householdId } }, actor);
    if (errors || !data?.household) throw new Error(errors?.[0]?.message ?? 'no household');
  };
}
