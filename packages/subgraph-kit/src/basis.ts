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
  return lateral('access.visible_case', 'case_id', caseIdSql, dataClass);
}

/** Lateral join that finds one basis for reading a person in a data class; no row without one. */
export function personBasis(personIdSql: string, dataClass: DataClass): string {
  return lateral('access.visible_person', 'person_id', personIdSql, dataClass);
}

function lateral(view: string, column: string, idSql: string, dataClass: DataClass): string {
  return `join lateral (select v.basis, v.evidence_id from ${view} v where v.municipality = (select access.municipality())
    and v.${column} = ${idSql} and v.data_class = '${dataClass}' limit 1) basis on true`;
}
