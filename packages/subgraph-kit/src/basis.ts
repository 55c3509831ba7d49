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
