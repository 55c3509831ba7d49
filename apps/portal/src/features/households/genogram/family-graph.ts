/** A person as the figure draws them. */
export interface FamilyPerson {
  id: string;
  name: string;
  birthDate: string | null;
  sex: string | null;
  deceasedOn: string | null;
}

/** `relation` says what `person` is to the person of the row: their parent, spouse, child, sibling or other kin. */
export interface FamilyTie {
  relation: string;
  /** Null when the reader may not see the other person. */
  person: FamilyPerson | null;
}

export interface FamilyMember {
  person: FamilyPerson & { relationships: readonly FamilyTie[] };
}

/** A couple, or a single parent, from whom children descend. */
export interface Union {
  id: string;
  partners: string[];
  children: string[];
}

export interface FamilyGraph {
  people: FamilyPerson[];
  unions: Union[];
  /** Ties that are neither marriage nor descent, drawn dotted. */
  others: { id: string; from: string; to: string; relation: string }[];
}

/**
 * Turns ties, which are told from both sides, into a figure: every couple and every set of parents becomes one union
 * from which its children hang. A tie known from one side only is enough.
 */
export function familyGraph(members: readonly FamilyMember[]): FamilyGraph {
  const people = new Map<string, FamilyPerson>();
  const spouses = new Set<string>();
  const parents = new Map<string, Set<string>>();
  const others = new Map<string, FamilyGraph['others'][number]>();
  const addParent = (child: string, parent: string) => {
    parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  };
  for (const { person } of members) {
    people.set(person.id, person);
    for (const tie of person.relationships) {
      if (!tie.person) continue;
      if (!people.has(tie.person.id)) people.set(tie.person.id, tie.person);
      const pair = [person.id, tie.person.id].sort().join('+');
      if (tie.relation === 'SPOUSE') spouses.add(pair);
      else if (tie.relation === 'PARENT') addParent(person.id, tie.person.id);
      else if (tie.relation === 'CHILD') addParent(tie.person.id, person.id);
      else others.set(pair, { id: pair, from: person.id, to: tie.person.id, relation: tie.relation });
    }
  }
  const unions = new Map<string, Union>();
  const unionOf = (partners: string[]) => {
    const id = `union:${partners.join('+')}`;
    const union = unions.get(id) ?? { id, partners, children: [] };
    unions.set(id, union);
    return union;
  };
  for (const pair of spouses) unionOf(pair.split('+'));
  for (const [child, set] of parents) unionOf([...set].sort()).children.push(child);
  // Brothers and sisters under the same parents need no line of their own.
  const shareParents = (a: string, b: string) =>
    [...(parents.get(a) ?? [])].some((parent) => parents.get(b)?.has(parent));
  return {
    people: [...people.values()],
    unions: [...unions.values()],
    others: [...others.values()].filter(
      (tie) => !(tie.relation === 'SIBLING' && shareParents(tie.from, tie.to)),
    ),
  };
}
