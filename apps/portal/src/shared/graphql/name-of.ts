/** The name of a record that another domain owns; 「—」 where it is absent or may not be seen, whatever the schema promises. */
export function nameOf(record: { name: string } | null | undefined): string {
  return record?.name || '—';
}
