interface Suggested {
  comprehensiveConsultation: { helpsWith: readonly { code: string }[] } | null;
}

/** Activities that may help with more of the worries first; among equals as the catalogue lists them. */
export function byWorries<A extends Suggested>(activities: readonly A[], worries: readonly string[]): A[] {
  const matches = (activity: A) =>
    activity.comprehensiveConsultation?.helpsWith.filter(({ code }) => worries.includes(code)).length ?? 0;
  return activities.toSorted((one, other) => matches(other) - matches(one));
}
