/** The name of a record that another domain owns; 「—」 where it is absent or may not be seen, whatever the schema promises. */
export function nameOf(record: { name: string } | null | undefined): string {
  return record?.name || '—';
}

/** The records of a list that the reader may see; the others come as null. */
export function seen<Record>(records: readonly (Record | null)[]): Record[] {
  return records.filter((record) => record !== null);
}
