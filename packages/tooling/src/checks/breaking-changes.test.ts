import { expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';

function supergraph(fields: string): string {
  return `
    schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
    directive @link(url: String, for: link__Purpose) repeatable on SCHEMA
    directive @join__type(graph: join__Graph!) repeatable on OBJECT
    enum join__Graph { REGISTRY }
    enum link__Purpose { EXECUTION }
    type Query @join__type(graph: REGISTRY) { agency(id: ID!): Agency }
    type Agency @join__type(graph: REGISTRY) { id: ID! ${fields} }`;
}

test('a field that is taken away breaks its readers', async () => {
  const { problems } = await breakingChanges(
    supergraph('name: String phone: String'),
    supergraph('name: String'),
    [],
  );
  expect(problems).toEqual([expect.stringContaining('Agency.phone')]);
});

test('a break that was accepted with a reason is no problem', async () => {
  const accepted = [{ path: 'Agency.phone', reason: '電話番号は連絡先の一覧に移した' }];
  const { problems } = await breakingChanges(
    supergraph('name: String phone: String'),
    supergraph('name: String'),
    accepted,
  );
  expect(problems).toEqual([]);
});

test('a break accepted without a reason is a problem', async () => {
  const accepted = [{ path: 'Agency.phone', reason: '' }];
  const { problems } = await breakingChanges(
    supergraph('phone: String'),
    supergraph('phone: String'),
    accepted,
  );
  expect(problems).toHaveLength(1);
});

test('new fields and the federation’s own machinery break nobody', async () => {
  const after = supergraph('name: String phone: String').replace('REGISTRY }', 'REGISTRY PLAN }');
  const { problems, changes } = await breakingChanges(supergraph('name: String'), after, []);
  expect({ problems, changes }).toEqual({ problems: [], changes: 1 });
});
