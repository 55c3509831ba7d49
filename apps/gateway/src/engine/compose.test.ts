import { expect, test } from 'vitest';
import { CompositionFailed, composeSupergraph } from './compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject"])';
const registry = {
  name: 'registry',
  sdl: `${link} type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! name: String! kana: String! }`,
};

function problemsOf(...sdls: string[]): readonly string[] {
  try {
    composeSupergraph([
      registry,
      ...sdls.map((sdl, index) => ({ name: `domain-${index + 1}`, sdl: `${link} ${sdl}` })),
    ]);
    return [];
  } catch (error) {
    if (error instanceof CompositionFailed) return error.problems;
    throw error;
  }
}

test('a domain adds a nullable field of its own to a person', () => {
  expect(
    problemsOf('type Person @key(fields: "id") { id: ID! care: PersonCare } type PersonCare { open: Int! }'),
  ).toEqual([]);
});

test('root fields of queries become nullable, so that a dead subgraph does not null the others', () => {
  const people = {
    name: 'people',
    sdl: `${link} type Query { people: [String!]! } type Mutation { add: String! }`,
  };
  const supergraph = composeSupergraph([registry, people]);
  expect(supergraph).toMatch(/people: \[String!\] @join__field/);
  expect(supergraph).toMatch(/add: String!/);
});

test('the order of the packages does not change the supergraph', () => {
  const other = { name: 'a-domain', sdl: `${link} type Person @key(fields: "id") { id: ID! note: String }` };
  expect(composeSupergraph([registry, other])).toBe(composeSupergraph([other, registry]));
});

test('a field that is added to a foreign entity must be nullable', () => {
  expect(
    problemsOf('type Person @key(fields: "id") { id: ID! care: PersonCare! } type PersonCare { open: Int! }'),
  ).toEqual(['domain-1: Person.care is added to an entity of registry and must be nullable']);
});

test('a type name belongs to one subgraph, value types aside', () => {
  const task = (extra: string) =>
    `type Person @key(fields: "id") { id: ID! ${extra}: Task } type Task { id: ID! }`;
  expect(problemsOf(task('a'), task('b'))).toEqual([
    'Task is declared by domain-1 and domain-2; a type name belongs to one subgraph',
  ]);
  const page = (extra: string) =>
    `type Person @key(fields: "id") { id: ID! ${extra}: PageInfo } type PageInfo @shareable { hasNextPage: Boolean! }`;
  expect(problemsOf(page('a'), page('b'))).toEqual([]);
});

test('@interfaceObject is refused', () => {
  expect(problemsOf('type Person @key(fields: "id") @interfaceObject { id: ID! note: String }')[0]).toMatch(
    /domain-1: Person uses @interfaceObject/,
  );
});

test('@requires with a fragment or through an interface is refused', () => {
  const person = (requires: string) =>
    `interface Named { label: String } type Flag implements Named { label: String }
     type Person @key(fields: "id") { id: ID! tag: Named @external care: String @requires(fields: "${requires}") }`;
  expect(problemsOf(person('... on Person { name }'))[0]).toMatch(
    /Person.care has @requires with a fragment/,
  );
  expect(problemsOf(person('tag { label }'))[0]).toMatch(/through an interface/);
});

test('a field that is a union here and one of its members there is refused', () => {
  const first =
    'type Query { found: Hit @shareable } union Hit = Shop | Salon type Shop { a: Int } type Salon { b: Int }';
  const second = 'type Query { found: Shop @shareable } type Shop { a: Int }';
  expect(problemsOf(first, second)).toContain(
    'Query.found is a union in one subgraph and a member type in another (domain-1: Hit, domain-2: Shop)',
  );
});

test('contradictions between subgraphs are reported by the composition itself', () => {
  expect(problemsOf('type Person @key(fields: "id") { id: ID! name: Int }').length).toBeGreaterThan(0);
});
