/**
 * Where the attributes of policy.cedarschema live in schema `access`. Time and validity are part of a fact, so that the
 * policy stays timeless. Every table of a fact is tied to its neighbours by municipality and key.
 */

/** A condition with the reason why it is there; the test drops each of them and must notice. */
export type Condition =
  | { kind: 'key' | 'validity' | 'state' | 'tenant' | 'forbid' | 'class' | 'reader'; sql: string }
  | { kind: 'forbid' | 'reader'; without: Rows };

/** Rows of tables; `where` ties and limits them. */
export interface Rows {
  from: (string | Nested)[];
  where: Condition[];
}

/**
 * Rows found for each row of the tables before it, planned apart: the planner would otherwise try every order in which
 * so many tables can be joined, which takes longer than the look-up itself.
 */
export interface Nested {
  alias: string;
  columns: string;
  rows: Rows;
}

export interface FactRows extends Rows {
  municipality: string;
  /** The case or person the row is about. */
  id: string;
  /** What the set holds; a record by its fields; nothing for a yes/no fact. */
  element?: string | Record<string, string>;
  /** The row an auditor is shown; the audit log keeps its id. */
  evidence: string;
}

/** Facts of an entity type by attribute; alternatives are united. */
export type Facts = Record<string, FactRows[]>;

/** Parts of the actor, each computed once per statement. */
export const reader = {
  municipality: '(select access.municipality())',
  agency: '(select access.agency_id())',
  staff: '(select access.staff_id())',
} as const;

/**
 * Valid at this moment. Written so that the planner neither guesses that almost nothing is in force (it would then walk
 * through all cases of an agency for every row) nor takes the index of the exclusion constraint for it.
 */
const inForce = (alias: string): Condition => ({
  kind: 'validity',
  sql: `coalesce(${alias}.valid @> now(), false)`,
});

const state = (sql: string): Condition => ({ kind: 'state', sql });

/** Joins a table to another one on columns of the same name. */
const tied = (alias: string, to: string, column: string): Condition[] => [
  { kind: 'tenant', sql: `${alias}.municipality = ${to}.municipality` },
  { kind: 'key', sql: `${alias}.${column} = ${to}.${column}` },
];

/** Conferences of one kind that are open: what was tabled, and who sits after accepting the notice. */
const tabledIn = (kind: string): FactRows => ({
  from: ['access.conference_item i', 'access.conference f', 'access.conference_member m'],
  where: [
    ...tied('f', 'i', 'conference_id'),
    ...tied('m', 'i', 'conference_id'),
    state(`f.kind = '${kind}'`),
    state('f.closed_at is null'),
    inForce('i'),
    inForce('m'),
    state('m.notice_accepted_at is not null'),
  ],
  municipality: 'i.municipality',
  id: 'i.case_id',
  element: 'm.staff_id',
  evidence: 'i.item_id',
});

/** 重層的支援会議: tabled as above, and a consent in force covers the case and names the member's agency. */
const multiLayer = (columns: string, more: Rows): FactRows => {
  const tabled = tabledIn('multi-layer');
  const consents: Rows = {
    from: ['access.consent_case k', 'access.consent g', 'access.consent_agency ga', ...more.from],
    where: [
      ...tied('k', 'i', 'case_id'),
      ...tied('g', 'k', 'consent_id'),
      ...tied('ga', 'k', 'consent_id'),
      { kind: 'key', sql: 'ga.agency_id = m.agency_id' },
      inForce('g'),
      state('g.withdrawn_at is null'),
      ...more.where,
    ],
  };
  return { ...tabled, from: [...tabled.from, { alias: 'consented', columns, rows: consents }] };
};

const sealOfPerson = (from: string[], where: Condition[], municipality: string, id: string): FactRows => ({
  from,
  where: [...where, inForce('seal')],
  municipality,
  id,
  element: 'seal.seal_id',
  evidence: 'seal.seal_id',
});

export const caseFacts: Facts = {
  handledBy: [
    {
      from: ['access.case_assignment a'],
      where: [inForce('a')],
      municipality: 'a.municipality',
      id: 'a.case_id',
      element: 'a.agency_id',
      evidence: 'a.assignment_id',
    },
  ],
  consentedTo: [
    {
      from: [
        'access.consent_case k',
        'access.consent g',
        'access.consent_agency ga',
        'access.consent_class c',
      ],
      where: [
        ...tied('g', 'k', 'consent_id'),
        ...tied('ga', 'k', 'consent_id'),
        ...tied('c', 'k', 'consent_id'),
        inForce('g'),
        state('g.withdrawn_at is null'),
      ],
      municipality: 'k.municipality',
      id: 'k.case_id',
      element: { agency: 'ga.agency_id', dataClass: 'c.data_class' },
      evidence: 'k.consent_id',
    },
  ],
  supportMembers: [tabledIn('support')],
  advisers: [tabledIn('adviser')],
  multiLayerMembers: [multiLayer('k.consent_id', { from: [], where: [] })],
  multiLayerShares: [
    {
      ...multiLayer('c.data_class', {
        from: ['access.consent_class c'],
        where: tied('c', 'k', 'consent_id'),
      }),
      element: { staff: 'm.staff_id', dataClass: 'consented.data_class' },
    },
  ],
  coordinatedBy: [
    {
      from: ['access.coordination co'],
      where: [
        state('co.accepted_at is not null'),
        state('co.roles_decided_at is null'),
        state('co.ended_at is null'),
      ],
      municipality: 'co.municipality',
      id: 'co.case_id',
      element: 'co.coordinator_agency_id',
      evidence: 'co.coordination_id',
    },
  ],
  monitoredBy: [
    {
      from: ['access.monitoring_duty d'],
      where: [inForce('d')],
      municipality: 'd.municipality',
      id: 'd.case_id',
      element: 'd.agency_id',
      evidence: 'd.duty_id',
    },
  ],
  broughtToCoordination: [
    {
      from: ['access.coordination co'],
      where: [state('(co.accepted_at is not null or co.ended_at is null)')],
      municipality: 'co.municipality',
      id: 'co.case_id',
      evidence: 'co.coordination_id',
    },
  ],
  sectionsOver: [
    {
      from: ['access.case_assignment a', 'access.programme_section ps'],
      where: [...tied('ps', 'a', 'agency_id'), inForce('a'), inForce('ps')],
      municipality: 'a.municipality',
      id: 'a.case_id',
      element: 'ps.section_agency_id',
      evidence: 'ps.programme_id',
    },
  ],
  areaPromoters: [
    {
      from: ['access.case_area ca', 'access.area_assignment aa'],
      where: [...tied('aa', 'ca', 'area_id'), inForce('aa')],
      municipality: 'ca.municipality',
      id: 'ca.case_id',
      element: 'aa.staff_id',
      evidence: 'aa.assignment_id',
    },
  ],
  brokenGlassBy: [
    {
      from: ['access.break_glass b', 'access.case_subject bs'],
      where: [...tied('bs', 'b', 'person_id'), inForce('b')],
      municipality: 'b.municipality',
      id: 'bs.case_id',
      element: 'b.staff_id',
      evidence: 'b.grant_id',
    },
  ],
  // A case is sealed by itself, and by each of its persons.
  seals: [
    sealOfPerson(['access.seal'], [], 'seal.municipality', 'seal.case_id'),
    sealOfPerson(
      ['access.case_subject sealed_subject', 'access.seal'],
      tied('seal', 'sealed_subject', 'person_id'),
      'sealed_subject.municipality',
      'sealed_subject.case_id',
    ),
  ],
};

export const personFacts: Facts = {
  registered: [
    {
      from: ['access.subject s'],
      where: [],
      municipality: 's.municipality',
      id: 's.person_id',
      evidence: 'null::uuid',
    },
  ],
  brokenGlassBy: [
    {
      from: ['access.break_glass b'],
      where: [inForce('b')],
      municipality: 'b.municipality',
      id: 'b.person_id',
      element: 'b.staff_id',
      evidence: 'b.grant_id',
    },
  ],
  seals: [sealOfPerson(['access.seal'], [], 'seal.municipality', 'seal.person_id')],
};

/** `principal.passes`: what makes a row of `access.seal` stop the reader. */
export const notPassed: Condition[] = [
  { kind: 'forbid', sql: `seal.handling_agency_id is distinct from ${reader.agency}` },
  {
    kind: 'forbid',
    without: {
      from: ['access.seal_reviewer reviewer'],
      where: [
        ...tied('reviewer', 'seal', 'seal_id'),
        { kind: 'reader', sql: `reviewer.staff_id = ${reader.staff}` },
        inForce('reviewer'),
      ],
    },
  },
];
