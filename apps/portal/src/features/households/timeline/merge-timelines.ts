/** The least that an entry needs to be put in order. */
export interface Dated {
  id: string;
  at: string;
}

/** The entries of all measures in one row, newest first; the same instant keeps the order of the measures. */
export function mergeTimelines<Entry extends Dated>(
  ...timelines: readonly (readonly Entry[] | null | undefined)[]
): Entry[] {
  return timelines
    .flatMap((timeline) => timeline ?? [])
    .map((entry, index) => ({ entry, index, at: Date.parse(entry.at) }))
    .sort((a, b) => b.at - a.at || a.index - b.index)
    .map(({ entry }) => entry);
}
