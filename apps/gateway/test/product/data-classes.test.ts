import { dataClasses } from '@tsunagu/access';
import { buildSubgraphSchema, classifications } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

/** Roots and federation's own types hold no data of their own. */
const machinery = new Set(['Query', 'Mutation', 'Subscription', '_Service']);

describe('情報区分', () => {
  it.each(catalogue.map((domain) => [domain.name, domain] as const))(
    'belongs to every GraphQL field of %s',
    (_name, domain) => {
      const { executable } = buildSubgraphSchema(domain);
      const known = classifications();
      const unclassified = Object.values(executable.getTypeMap())
        .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !machinery.has(type.name))
        .flatMap((type) =>
          isObjectType(type) ? Object.keys(type.getFields()).map((field) => ({ type, field })) : [],
        )
        .filter(({ type, field }) => {
          const classes = known.get(type.name);
          const dataClass = classes?.get(field) ?? classes?.get('*');
          return dataClass === undefined || !dataClasses.includes(dataClass);
        })
        .map(({ type, field }) => `${type.name}.${field}`);
      expect(unclassified).toEqual([]);
    },
  );

  it('is missed where a type says none', () => {
    expect(classifications().get('HomeCareDischarge')?.get('*')).toBe('summary');
    expect(classifications().get('NoSuchType')).toBeUndefined();
  });
});
