/**
 * Only the entries whose person the reader may see. A hidden person is null in the answer, the same as an absent one.
 */
export function withPerson<Entry extends { person: unknown }>(
  entries: readonly Entry[],
): (Entry & { person: NonNullable<Entry['person']> })[] {
  return entries.filter(
    (entry): entry is Entry & { person: NonNullable<Entry['person']> } => entry.person !== null,
  );
}
