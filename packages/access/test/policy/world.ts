import { type Actor, type DataClass, dataClasses, type Role, roles } from '../../src/index.ts';
import { Chance } from './random.ts';

/** Validity in minutes from now; `until` null is open. */
export interface Span {
  from: number;
  until: number | null;
}

/** The facts of one municipality, as rows. */
export interface World {
  municipality: string;
  staff: { id: string; agency: string; roles: Role[]; suspended: boolean }[];
  persons: string[];
  cases: { id: string; subjects: string[] }[];
  assignments: { id: string; case: string; agency: string; span: Span }[];
  consents: {
    id: string;
    case: string;
    span: Span;
    withdrawn: boolean;
    agencies: string[];
    classes: DataClass[];
    covers: string[];
  }[];
  seals: {
    id: string;
    person: string | null;
    case: string | null;
    agency: string;
    span: Span;
    reviewers: { staff: string; span: Span }[];
  }[];
  coordinations: {
    id: string;
    case: string;
    agency: string;
    accepted: boolean;
    decided: boolean;
    ended: boolean;
  }[];
  duties: { id: string; case: string; agency: string; span: Span }[];
  sections: { id: string; section: string; agency: string; span: Span }[];
  areas: { id: string; staff: string; area: string; span: Span }[];
  caseAreas: { case: string; area: string }[];
  conferences: {
    id: string;
    kind: 'support' | 'multi-layer' | 'adviser';
    case: string;
    closed: boolean;
    members: { id: string; staff: string; agency: string; noticed: boolean; span: Span }[];
    items: { id: string; case: string; span: Span }[];
  }[];
  grants: { id: string; staff: string; agency: string; person: string; span: Span }[];
}

/** One history in a municipality of its own, and another one in a second municipality that uses the same ids. */
export interface History {
  own: World;
  other: World;
  actors: Actor[];
}

const agencyCount = 3;
/** Names of things in the histories of one seed; the two municipalities of a history use the same ones. */
class Names {
  readonly #history: string;

  constructor(index: number) {
    this.#history = index.toString(16).padStart(8, '0');
  }

  of(kind: number, index: number): string {
    return `${this.#history}-0000-4000-8000-${kind.toString(16).padStart(4, '0')}${index.toString(16).padStart(8, '0')}`;
  }

  many(kind: number, count: number): string[] {
    return Array.from({ length: count }, (_, index) => this.of(kind, index));
  }
}

/** Histories `first` … `first + count - 1` of a seed. */
export function histories(seed: number, first: number, count: number, steps: number): History[] {
  return Array.from({ length: count }, (_, offset) => history(seed, first + offset, steps));
}

function history(seed: number, index: number, steps: number): History {
  const chance = new Chance(seed * 1_000_003 + index);
  const names = new Names(index);
  const code = index.toString(36).toUpperCase().padStart(4, '0');
  const theme = chance.pick(stepKinds);
  const own = livedWorld(chance, names, `A${code}`, theme, steps);
  // a neighbour with the same ids and facts of its own about them: only the municipality keeps the two apart
  const other = livedWorld(chance, names, `B${code}`, theme, chance.happens(0.6) ? steps : 0);
  return { own, other, actors: actorsOf(chance, own) };
}

/** Half of the steps are of one kind, so that what takes several of them comes about. */
function livedWorld(
  chance: Chance,
  names: Names,
  municipality: string,
  theme: keyof typeof take,
  steps: number,
): World {
  const world = youngWorld(chance, names, municipality);
  for (let step = 0; step < steps; step += 1) {
    const kind = chance.happens(0.5) ? theme : chance.pick(stepKinds);
    take[kind](world, chance, names);
  }
  return world;
}

function youngWorld(chance: Chance, names: Names, municipality: string): World {
  const agencies = names.many(kinds.agency, agencyCount);
  const persons = names.many(kinds.person, 3);
  return {
    municipality,
    staff: names.many(kinds.staff, 3).map((id) => ({
      id,
      agency: chance.pick(agencies),
      roles: [...new Set([chance.pick(roles), chance.pick(roles)])].slice(0, chance.happens(0.5) ? 1 : 2),
      suspended: false,
    })),
    persons,
    cases: names.many(kinds.case, 2).map((id, index) => ({
      id,
      subjects: persons.slice(index, index + 1 + chance.below(2)),
    })),
    assignments: [],
    consents: [],
    seals: [],
    coordinations: [],
    duties: [],
    sections: [],
    areas: [],
    caseAreas: [],
    conferences: [],
    grants: [],
  };
}

const kinds = {
  agency: 1,
  staff: 2,
  person: 3,
  case: 4,
  assignment: 5,
  consent: 6,
  seal: 7,
  coordination: 8,
  duty: 9,
  section: 10,
  areaAssignment: 11,
  area: 12,
  conference: 13,
  member: 14,
  item: 15,
  grant: 16,
} as const;

/** In force, over, expired, or not begun: in this order of likelihood. */
function span(chance: Chance, longest = 100_000): Span {
  const kind = chance.next();
  if (kind < 0.75) return { from: -60, until: chance.happens(0.5) ? null : Math.min(longest, 120) };
  if (kind < 0.95) return { from: -120, until: -60 };
  return { from: 60, until: null };
}

function ended(before: Span): Span {
  return { from: Math.min(before.from, -120), until: -60 };
}

type Step = (world: World, chance: Chance, names: Names) => void;

/** What happens in a history. A step that finds nothing to change changes nothing. */
const take = {
  assign: (world, chance, names) => {
    const wanted = { case: chance.pick(world.cases).id, agency: anyAgency(chance, names) };
    if (world.assignments.some((each) => each.case === wanted.case && each.agency === wanted.agency)) return;
    world.assignments.push({
      id: names.of(kinds.assignment, world.assignments.length),
      ...wanted,
      span: span(chance),
    });
  },
  endAssignment: (world, chance) =>
    change(world.assignments, chance, (each) => {
      each.span = ended(each.span);
    }),
  consent: (world, chance, names) => {
    world.consents.push({
      id: names.of(kinds.consent, world.consents.length),
      case: chance.pick(world.cases).id,
      span: span(chance),
      withdrawn: chance.happens(0.1),
      agencies: chance.some(names.many(kinds.agency, agencyCount), 0.5),
      classes: chance.some(dataClasses, 0.6),
      covers: chance.some(
        world.cases.map(({ id }) => id),
        0.7,
      ),
    });
  },
  withdraw: (world, chance) =>
    change(world.consents, chance, (each) => {
      each.withdrawn = true;
    }),
  sealPerson: (world, chance, names) => {
    const person = chance.pick(world.persons);
    if (world.seals.some((each) => each.person === person)) return;
    world.seals.push({ ...newSeal(world, chance, names), person });
  },
  sealCase: (world, chance, names) => {
    const caseId = chance.pick(world.cases).id;
    if (world.seals.some((each) => each.case === caseId)) return;
    world.seals.push({ ...newSeal(world, chance, names), case: caseId });
  },
  liftSeal: (world, chance) =>
    change(world.seals, chance, (each) => {
      each.span = ended(each.span);
    }),
  nameReviewer: (world, chance) =>
    change(world.seals, chance, (each) => {
      const { id } = chance.pick(world.staff);
      if (each.reviewers.every(({ staff }) => staff !== id))
        each.reviewers.push({ staff: id, span: span(chance) });
    }),
  coordinate: (world, chance, names) => {
    const caseId = chance.pick(world.cases).id;
    if (world.coordinations.some((each) => each.case === caseId && !each.decided && !each.ended)) return;
    world.coordinations.push({
      id: names.of(kinds.coordination, world.coordinations.length),
      case: caseId,
      agency: anyAgency(chance, names),
      accepted: chance.happens(0.7),
      decided: false,
      ended: false,
    });
  },
  accept: (world, chance) =>
    change(
      world.coordinations.filter(({ decided, ended: over }) => !decided && !over),
      chance,
      (each) => {
        each.accepted = true;
      },
    ),
  decideRoles: (world, chance, names) =>
    change(
      world.coordinations.filter(({ accepted, ended: over }) => accepted && !over),
      chance,
      (each) => {
        each.decided = true;
        monitor(world, chance, names, each.case);
      },
    ),
  endCoordination: (world, chance) =>
    change(world.coordinations, chance, (each) => {
      each.ended = true;
    }),
  monitor: (world, chance, names) => monitor(world, chance, names, chance.pick(world.cases).id),
  closeMonitoring: (world, chance) =>
    change(world.duties, chance, (each) => {
      each.span = ended(each.span);
    }),
  section: (world, chance, names) => {
    world.sections.push({
      id: names.of(kinds.section, world.sections.length),
      section: anyAgency(chance, names),
      agency: anyAgency(chance, names),
      span: span(chance),
    });
  },
  area: (world, chance, names) => {
    const area = names.of(kinds.area, chance.below(2));
    const staff = chance.pick(world.staff);
    if (chance.happens(0.5)) staff.roles = [...new Set<Role>([...staff.roles, 'promoter'])];
    if (!world.areas.some((each) => each.area === area && each.staff === staff.id))
      world.areas.push({
        id: names.of(kinds.areaAssignment, world.areas.length),
        staff: staff.id,
        area,
        span: span(chance),
      });
    const placed = { case: chance.pick(world.cases).id, area: names.of(kinds.area, chance.below(2)) };
    if (!world.caseAreas.some((each) => each.case === placed.case && each.area === placed.area))
      world.caseAreas.push(placed);
  },
  convene: (world, chance, names) => {
    const items = world.conferences.flatMap((each) => each.items).length;
    const members = world.conferences.flatMap((each) => each.members).length;
    world.conferences.push({
      id: names.of(kinds.conference, world.conferences.length),
      kind: chance.pick(['support', 'multi-layer', 'adviser']),
      case: chance.pick(world.cases).id,
      closed: chance.happens(0.1),
      members: chance.some(world.staff, 0.6).map(({ id, agency }, index) => ({
        id: names.of(kinds.member, members + index),
        staff: id,
        agency,
        noticed: chance.happens(0.8),
        span: span(chance),
      })),
      items: chance.some(world.cases, 0.6).map(({ id }, index) => ({
        id: names.of(kinds.item, items + index),
        case: id,
        span: span(chance),
      })),
    });
  },
  // consent, conference and item at once: by chance alone they would hardly ever meet
  sitWithConsent: (world, chance, names) => {
    take.consent(world, chance, names);
    take.convene(world, chance, names);
    const consent = world.consents.at(-1)!;
    const conference = world.conferences.at(-1)!;
    conference.kind = 'multi-layer';
    for (const { agency } of conference.members)
      if (chance.happens(0.7) && !consent.agencies.includes(agency)) consent.agencies.push(agency);
  },
  oversee: (world, chance, names) => {
    take.assign(world, chance, names);
    take.section(world, chance, names);
    const section = world.sections.at(-1)!;
    const assignment = world.assignments.at(-1);
    if (assignment && chance.happens(0.7)) section.agency = assignment.agency;
    const member = chance.pick(world.staff);
    if (chance.happens(0.7)) section.section = member.agency;
    if (chance.happens(0.5)) member.roles = [...new Set<Role>([...member.roles, 'section'])];
  },
  advise: (world, chance, names) => {
    take.convene(world, chance, names);
    const conference = world.conferences.at(-1)!;
    conference.kind = 'adviser';
    for (const member of world.staff)
      if (chance.happens(0.6)) member.roles = [...new Set<Role>([...member.roles, 'adviser'])];
  },
  removeMember: (world, chance) =>
    change(
      world.conferences.flatMap((each) => each.members),
      chance,
      (each) => {
        each.span = ended(each.span);
      },
    ),
  recallItem: (world, chance) =>
    change(
      world.conferences.flatMap((each) => each.items),
      chance,
      (each) => {
        each.span = ended(each.span);
      },
    ),
  closeConference: (world, chance) =>
    change(world.conferences, chance, (each) => {
      each.closed = true;
    }),
  breakGlass: (world, chance, names) => {
    const staff = chance.pick(world.staff);
    world.grants.push({
      id: names.of(kinds.grant, world.grants.length),
      staff: staff.id,
      agency: staff.agency,
      person: chance.pick(world.persons),
      span: {
        ...span(chance),
        ...(chance.happens(0.7) ? { from: -60, until: 120 } : { from: -120, until: -60 }),
      },
    });
  },
  suspend: (world, chance) =>
    change(world.staff, chance, (each) => {
      each.suspended = chance.happens(0.5);
    }),
} satisfies Record<string, Step>;

const stepKinds = Object.keys(take) as (keyof typeof take)[];

function newSeal(world: World, chance: Chance, names: Names): World['seals'][number] {
  return {
    id: names.of(kinds.seal, world.seals.length),
    person: null,
    case: null,
    agency: anyAgency(chance, names),
    span: span(chance),
    reviewers: chance.some(world.staff, 0.5).map(({ id }) => ({ staff: id, span: span(chance) })),
  };
}

function monitor(world: World, chance: Chance, names: Names, caseId: string): void {
  const agency = anyAgency(chance, names);
  if (world.duties.some((each) => each.case === caseId && each.agency === agency)) return;
  world.duties.push({
    id: names.of(kinds.duty, world.duties.length),
    case: caseId,
    agency,
    span: span(chance),
  });
}

function anyAgency(chance: Chance, names: Names): string {
  return names.of(kinds.agency, chance.below(agencyCount));
}

function change<T>(from: readonly T[], chance: Chance, how: (each: T) => void): void {
  if (from.length > 0) how(chance.pick(from));
}

/** A member of staff, and one of: another one, a partner, the system, nobody in particular. */
function actorsOf(chance: Chance, world: World): Actor[] {
  const [first, second] = world.staff;
  const agencies = [...new Set(world.staff.map(({ agency }) => agency))];
  const common = { municipality: world.municipality, roles: [], requestId: 'history' };
  const other = chance.next();
  return [
    staffActor(world, first!.id, chance.happens(0.8)),
    other < 0.6
      ? staffActor(world, second!.id, chance.happens(0.8))
      : other < 0.85
        ? {
            ...common,
            kind: 'partner',
            agencyId: chance.pick(agencies),
            clientId: 'history',
            scopes: chance.some(dataClasses, 0.6),
          }
        : other < 0.95
          ? { ...common, kind: 'system', ...(chance.happens(0.6) ? { agencyId: chance.pick(agencies) } : {}) }
          : { ...common, kind: 'public' },
  ];
}

export function staffActor(world: World, staffId: string, withPurpose = true): Actor {
  const staff = world.staff.find(({ id }) => id === staffId)!;
  return {
    kind: 'staff',
    municipality: world.municipality,
    staffId,
    agencyId: staff.agency,
    roles: staff.roles,
    ...(withPurpose ? { purpose: 'consultation' } : {}),
    requestId: 'history',
  };
}
