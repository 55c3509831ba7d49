import type { DataClass } from '@tsunagu/access';

/** What every row of personal data says of itself: the rule and the fact that make it visible. */
export interface BasisColumns {
  basis: string;
  evidence_id: string | null;
}

/** Select list that goes with `caseBasis` and `personBasis`. */
export const basisColumns = 'basis.basis, basis.evidence_id';

/** Lateral join that finds one basis for reading a case in a data class; no row without one. */
export function caseBasis(caseIdSql: string, dataClass: DataClass): string {
  return `join lateral (select * from access.case_basis(${caseIdSql}, '${dataClass}') limit 1) basis on true`;
}

/** Lateral join that finds one basis for reading a person in a data class; no row without one. */
export function personBasis(personIdSql: string, dataClass: DataClass): string {
  return `join lateral (select * from access.person_basis(${personIdSql}, '${dataClass}') limit 1) basis on true`;
}

/**
 * The cases of a list of ids that the actor may see, as a subquery. It looks for a basis before any row is read, so an id
 * that nobody has is answered by the same work as one that the actor must not know of.
 */
export function visibleCases(idsSql: string, dataClass: DataClass): string {
  return visibleOf('case', idsSql, dataClass);
}

/** The persons of a list of ids that the actor may see, found as `visibleCases` does. */
export function visiblePersons(idsSql: string, dataClass: DataClass): string {
  return visibleOf('person', idsSql, dataClass);
}

function visibleOf(kind: 'case' | 'person', idsSql: string, dataClass: DataClass): string {
  return `(select asked.id from unnest(${idsSql}::uuid[]) asked(id),
    lateral access.${kind}_basis(asked.id, '${dataClass}') offset 0)`;
}
