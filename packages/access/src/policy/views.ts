/**
 * The rules of reading as SQL views: one row per visible thing, data class and basis.
 *
 * Every branch is one rule of the policy (id = `basis`) and stands alone, so that a lookup by id is an index lookup
 * in each branch. Time and validity live here. Re-created at every migration: row-level security of the domains names
 * these views and never changes with them. Basis, 生活困窮者自立支援法 9条, 社会福祉法 106条の6.
 */

const currentMunicipality = `(select access.municipality())`;
const currentAgency = `(select access.agency_id())`;

/**
 * Valid at this moment. Written so that the planner neither guesses that almost nothing is in force (it would then walk
 * through all cases of an agency for every row) nor takes the index of the exclusion constraint for it.
 */
const inForce = (range: string) => `coalesce(${range} @> now(), false)`;

/** DV等支援措置: a case or person under seal exists only for the handling agency. */
const unsealedCase = (caseId: string) => `not exists (
    select from access.case_subject sealed_subject
    join access.seal on seal.municipality = sealed_subject.municipality and seal.person_id = sealed_subject.person_id
    where sealed_subject.municipality = ${currentMunicipality} and sealed_subject.case_id = ${caseId}
      and ${inForce('seal.valid')} and seal.handling_agency_id is distinct from ${currentAgency})`;

// `seal` goes without an alias: one that the caller also uses would capture the caller's column.
const unsealedPerson = (personId: string) => `not exists (
    select from access.seal
    where seal.municipality = ${currentMunicipality} and seal.person_id = ${personId}
      and ${inForce('seal.valid')} and seal.handling_agency_id is distinct from ${currentAgency})`;

const caseRules = [
  {
    basis: 'own-case',
    from: `access.case_assignment a
      cross join unnest((select access.actor_classes())) c(data_class)`,
    where: `a.municipality = ${currentMunicipality} and a.agency_id = ${currentAgency} and ${inForce('a.valid')}`,
    caseId: 'a.case_id',
    dataClass: 'c.data_class',
    evidence: 'a.assignment_id',
  },
  {
    basis: 'consent',
    from: `access.consent_case k
      join access.consent g on g.municipality = k.municipality and g.consent_id = k.consent_id
      join access.consent_agency ga on ga.municipality = k.municipality and ga.consent_id = k.consent_id
      join access.consent_class c on c.municipality = k.municipality and c.consent_id = k.consent_id`,
    where: `k.municipality = ${currentMunicipality} and ga.agency_id = ${currentAgency}
      and ${inForce('g.valid')} and g.withdrawn_at is null
      and (select access.shares_by_consent())
      and c.data_class = any ((select access.actor_classes())::text[])`,
    caseId: 'k.case_id',
    dataClass: 'c.data_class',
    evidence: 'k.consent_id',
  },
];

const visibleCase = caseRules
  .map(
    (
      r,
    ) => `select ${currentMunicipality} as municipality, ${r.caseId} as case_id, ${r.dataClass} as data_class,
      '${r.basis}'::text as basis, ${r.evidence} as evidence_id
    from ${r.from}
    where ${r.where} and ${unsealedCase(r.caseId)}`,
  )
  .join('\nunion all\n');

const visiblePersonByCase = caseRules
  .map(
    (r) => `select ${currentMunicipality} as municipality, p.person_id, ${r.dataClass} as data_class,
      '${r.basis}'::text as basis, ${r.evidence} as evidence_id
    from ${r.from}
    join access.case_subject p on p.municipality = ${currentMunicipality} and p.case_id = ${r.caseId}
    where ${r.where} and ${unsealedPerson('p.person_id')}`,
  )
  .join('\nunion all\n');

const visiblePersonByCounter = `select s.municipality, s.person_id, 'identity'::text as data_class,
      'counter'::text as basis, null::uuid as evidence_id
    from access.subject s
    where s.municipality = ${currentMunicipality} and (select access.is_counter()) and ${unsealedPerson('s.person_id')}`;

const writableCase = `select a.municipality, a.case_id, a.assignment_id
    from access.case_assignment a
    where a.municipality = ${currentMunicipality} and a.agency_id = ${currentAgency} and ${inForce('a.valid')}
      and (select access.may_write()) and ${unsealedCase('a.case_id')}`;

const writablePerson = `select s.municipality, s.person_id
    from access.subject s
    where s.municipality = ${currentMunicipality} and (select access.may_write()) and ${unsealedPerson('s.person_id')}`;

export const viewStatements = [
  view('visible_case', visibleCase),
  view('visible_person', `${visiblePersonByCounter}\nunion all\n${visiblePersonByCase}`),
  view('writable_case', writableCase),
  view('writable_person', writablePerson),
  lookUp('case_basis', 'visible_case', 'case_id'),
  lookUp('person_basis', 'visible_person', 'person_id'),
  writeLookUp('case_writable', 'writable_case', 'case_id'),
  writeLookUp('person_writable', 'writable_person', 'person_id'),
].flat();

/**
 * The bases of one case or person in one data class. Row-level security and queries ask by these functions: an EXISTS over
 * the view itself would be hashed, that is, computed for everything the agency may see, however few rows are asked for.
 */
function lookUp(name: string, viewName: string, column: string): string[] {
  return [
    `create or replace function access.${name}(p_id uuid, p_class text) returns table (basis text, evidence_id uuid)
     language sql stable parallel safe rows 1 as $body$
       select v.basis, v.evidence_id from access.${viewName} v
       where v.municipality = ${currentMunicipality} and v.${column} = p_id and v.data_class = p_class $body$`,
  ];
}

function writeLookUp(name: string, viewName: string, column: string): string[] {
  return [
    `create or replace function access.${name}(p_id uuid) returns table (id uuid)
     language sql stable parallel safe rows 1 as $body$
       select v.${column} from access.${viewName} v where v.municipality = ${currentMunicipality} and v.${column} = p_id $body$`,
  ];
}

function view(name: string, body: string): string[] {
  return [`create or replace view access.${name} as ${body}`, `grant select on access.${name} to public`];
}
