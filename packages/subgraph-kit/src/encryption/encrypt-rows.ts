import { encryptText, searchTag } from '@tsunagu/access';
import type { BulkKeys } from './bulk-keys.ts';
import type { EncryptedColumn } from './encrypted-catalogue.ts';

/** Rows as they are loaded in bulk: names of columns, and values in the same order. */
export interface BulkRows {
  columns: readonly string[];
  rows: Iterable<readonly unknown[]>;
}

/** Encrypts the encrypted columns of bulk rows and adds their search tags. Arrays and objects become JSON. */
export async function encryptRows(
  { columns, rows }: BulkRows,
  encrypted: readonly EncryptedColumn[],
  keys: BulkKeys,
  municipality: string,
): Promise<BulkRows> {
  const places = encrypted.flatMap((column) => {
    const index = columns.indexOf(column.column);
    return index < 0 ? [] : [{ ...column, index, name: `${column.table}.${column.column}` }];
  });
  const [first] = encrypted;
  if (!first || places.length === 0) return { columns, rows };
  const list = [...rows];
  const keyIndex = columns.indexOf(first.key);
  const holderIndex = first.holder ? columns.indexOf(first.holder) : -1;
  await keys.prepare(
    list.map((row) => ({ caseId: String(row[keyIndex]), holder: (row[holderIndex] as string) ?? null })),
  );
  const tagged = places.filter((place) => place.tag);
  const searchKey = tagged.length > 0 ? await keys.searchKey() : undefined;
  return {
    columns: [...columns, ...tagged.map((place) => place.tag as string)],
    rows: list.map((row) => {
      const caseId = String(row[keyIndex]);
      const values = [...row];
      for (const { index, name } of places) {
        const place = { municipality, caseId, column: name };
        values[index] = row[index] == null ? null : encryptText(keys.of(caseId), place, textOf(row[index]));
      }
      const tags = tagged.map(({ index, name }) =>
        searchKey && row[index] != null ? searchTag(searchKey, name, caseId, textOf(row[index])) : null,
      );
      return [...values, ...tags];
    }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
