/** 窓口・相談員: who receives consultations and writes in the cases of their agency. */
export function worksOnCases(roles: readonly string[]): boolean {
  return roles.some((role) => role === 'window' || role === 'case-worker');
}

/**
 * 担当: whether the reader writes in this case. Whoever reads by consent, coordination or a conference writes nothing in the
 * case of another agency; the server has the last word.
 */
export function handlesCase(
  record: { visibleBecause: { basis: string } },
  roles: readonly string[],
): boolean {
  return record.visibleBecause.basis === 'own-case' && worksOnCases(roles);
}
