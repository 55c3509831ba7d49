import type { HouseholdRelation } from '../household/household.type.ts';
import { between, weighted } from './random.ts';

/** A member in the making: who they are to the head, and how old. */
export interface MemberSketch {
  relation: `${HouseholdRelation}`;
  sex: 'male' | 'female';
  age: number;
  /** Years since a spouse or parent of the household died; the household remembers them. */
  diedYearsAgo?: number;
}

type Shape =
  | 'single-elder'
  | 'single'
  | 'elder-couple'
  | 'couple'
  | 'nuclear'
  | 'three-generations'
  | 'single-parent'
  | 'parent-and-adult-child'
  | 'siblings';

/** How often each shape occurs, in percent; near the census of a Japanese city. */
const shapes: readonly (readonly [number, Shape])[] = [
  [15, 'single-elder'],
  [21, 'single'],
  [13, 'elder-couple'],
  [9, 'couple'],
  [24, 'nuclear'],
  [5, 'three-generations'],
  [7, 'single-parent'],
  [5, 'parent-and-adult-child'],
  [1, 'siblings'],
];

type Random = () => number;

const sexOf = (random: Random, male = 0.5) => (random() < male ? 'male' : 'female');

export function sketchHousehold(random: Random): MemberSketch[] {
  return makers[weighted(random, shapes)](random);
}

const makers: Record<Shape, (random: Random) => MemberSketch[]> = {
  'single-elder': (random) => {
    const age = between(random, 65, 97);
    const sex = sexOf(random, 0.35);
    const alone: MemberSketch = { relation: 'head', sex, age };
    if (random() > 0.55) return [alone];
    const partner = {
      sex: other(sex),
      age: age + between(random, -2, 5),
      diedYearsAgo: between(random, 1, 15),
    };
    return [alone, { relation: 'spouse', ...partner }];
  },
  single: (random) => [{ relation: 'head', sex: sexOf(random, 0.55), age: between(random, 19, 64) }],
  'elder-couple': (random) => couple(random, between(random, 66, 90)),
  couple: (random) => couple(random, between(random, 24, 65)),
  nuclear: (random) => {
    const parents = couple(random, between(random, 28, 56));
    return [...parents, ...children(random, parents[1]!.age, between(random, 1, 3))];
  },
  'three-generations': (random) => {
    const parents = couple(random, between(random, 34, 56));
    const grandmother: MemberSketch = {
      relation: 'parent',
      sex: 'female',
      age: parents[0]!.age + between(random, 23, 33),
    };
    return [...parents, ...children(random, parents[1]!.age, between(random, 1, 3)), grandmother];
  },
  'single-parent': (random) => {
    const parent: MemberSketch = { relation: 'head', sex: sexOf(random, 0.12), age: between(random, 22, 50) };
    return [parent, ...children(random, parent.age, between(random, 1, 2))];
  },
  'parent-and-adult-child': (random) => {
    const parent: MemberSketch = { relation: 'head', sex: sexOf(random, 0.3), age: between(random, 70, 92) };
    return [
      parent,
      { relation: 'child', sex: sexOf(random, 0.65), age: parent.age - between(random, 24, 34) },
    ];
  },
  siblings: (random) => {
    const head: MemberSketch = { relation: 'head', sex: sexOf(random), age: between(random, 50, 85) };
    return [head, { relation: 'sibling', sex: sexOf(random), age: head.age - between(random, 1, 8) }];
  },
};

function couple(random: Random, age: number): MemberSketch[] {
  return [
    { relation: 'head', sex: 'male', age },
    { relation: 'spouse', sex: 'female', age: Math.max(20, age - between(random, -2, 6)) },
  ];
}

function children(random: Random, parentAge: number, count: number): MemberSketch[] {
  const eldest = Math.max(0, Math.min(22, parentAge - between(random, 21, 34)));
  return Array.from({ length: count }, (_, index) => eldest - index * between(random, 2, 3))
    .filter((age) => age >= 0)
    .map((age) => ({ relation: 'child', sex: sexOf(random), age }));
}

function other(sex: 'male' | 'female'): 'male' | 'female' {
  return sex === 'male' ? 'female' : 'male';
}
