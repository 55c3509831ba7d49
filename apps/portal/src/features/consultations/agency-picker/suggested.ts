/** An agency with what the consultation directory says of it. */
export interface Suggestible {
  id: string;
  consultations: readonly { starred: boolean; worries: readonly string[] }[];
}

/** Whether an agency is the ★ of a worry: where to turn when nobody else fits. */
export function isStarOf(agency: Suggestible, worry: string): boolean {
  return agency.consultations.some((entry) => entry.starred && entry.worries.includes(worry));
}

/** Each agency once, the ★ of the worry first, otherwise in the order of the directory. */
export function suggestedFor<A extends Suggestible>(
  agencies: readonly A[],
  worry: string,
  limit: number,
): A[] {
  const once = [...new Map(agencies.map((agency) => [agency.id, agency])).values()];
  const rank = (agency: A) => (isStarOf(agency, worry) ? 0 : 1);
  return once.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit);
}
