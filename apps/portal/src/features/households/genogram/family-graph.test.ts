import { expect, test } from 'vitest';
import { type FamilyMember, type FamilyTie, familyGraph } from './family-graph.ts';

const person = (id: string) => ({ id, name: id, birthDate: null, sex: null, deceasedOn: null });
const member = (id: string, ...ties: [relation: string, id: string][]): FamilyMember => ({
  person: {
    ...person(id),
    relationships: ties.map(([relation, other]): FamilyTie => ({ relation, person: person(other) })),
  },
});

test('parents told from both sides make one union with their children', () => {
  const graph = familyGraph([
    member('mother', ['SPOUSE', 'father'], ['CHILD', 'son']),
    member('son', ['PARENT', 'mother'], ['PARENT', 'father']),
  ]);
  expect(graph.people.map((one) => one.id).sort()).toEqual(['father', 'mother', 'son']);
  expect(graph.unions).toEqual([
    { id: 'union:father+mother', partners: ['father', 'mother'], children: ['son'] },
  ]);
});

test('a single parent is a union of one', () => {
  expect(familyGraph([member('mother', ['CHILD', 'son'])]).unions).toEqual([
    { id: 'union:mother', partners: ['mother'], children: ['son'] },
  ]);
});

test('brothers and sisters get a line only when their parents are not known', () => {
  const known = familyGraph([
    member('a', ['PARENT', 'p'], ['SIBLING', 'b']),
    member('b', ['PARENT', 'p'], ['SIBLING', 'a']),
  ]);
  expect(known.others).toEqual([]);
  expect(familyGraph([member('a', ['SIBLING', 'b'])]).others).toHaveLength(1);
});
