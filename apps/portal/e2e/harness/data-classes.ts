import { buildSubgraphSchema, classifications } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';

/** 情報区分 by GraphQL type and field, as the domains declare them; `*` is the type's own. */
export function classesOfFields(): Record<string, Record<string, string>> {
  for (const domain of catalogue) buildSubgraphSchema(domain);
  return Object.fromEntries(
    [...classifications()].map(([type, fields]) => [type, Object.fromEntries(fields)]),
  );
}
