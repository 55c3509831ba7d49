import { ciphertextPrefix } from './case-cipher.ts';

/** Columns of a table of class narrative or health, or free text of class plan or progress, whose values are encrypted by the application. */
export interface EncryptedColumns {
  schema: string;
  table: string;
  /** Column with the id of the case (draft, break-glass grant) whose key is used. */
  keyId: string;
  columns: readonly string[];
  /** Encrypted column → column of its search tag. */
  tags?: Readonly<Record<string, string>>;
  /** Column with the member of staff who alone holds the key while it belongs to no case (drafts). */
  holder?: string;
}

/** What the comment of the constraint says; the catalogue of the database is the list of all encrypted columns. */
export interface EncryptionNote {
  key: string;
  tag?: string;
  holder?: string;
}

/**
 * The statements that let nothing but ciphertext into columns. The database refuses plain text from then on; rows from
 * before are encrypted by `migrateAll`, which then declares the constraint valid.
 *
 * @example
 * ...encryptedColumns({ schema, table: 'discharge_health', keyId: 'discharge_id', columns: ['condition', 'care_needs'] })
 */
export function encryptedColumns(spec: EncryptedColumns): string[] {
  const table = `"${spec.schema}"."${spec.table}"`;
  return spec.columns.flatMap((column) => {
    const name = `"${spec.table}_${column}_encrypted"`;
    const tag = spec.tags?.[column];
    const note: EncryptionNote = {
      key: spec.keyId,
      ...(tag ? { tag } : {}),
      ...(spec.holder ? { holder: spec.holder } : {}),
    };
    return [
      `alter table ${table} add constraint ${name} check ("${column}" like '${ciphertextPrefix}%') not valid`,
      `comment on constraint ${name} on ${table} is '${JSON.stringify(note)}'`,
      ...(tag ? [`comment on column ${table}."${tag}" is 'search-tag of ${column}'`] : []),
    ];
  });
}

/** Takes the constraints away again; what is encrypted stays encrypted. */
export function plainColumns({ schema, table, columns }: EncryptedColumns): string[] {
  return columns.map(
    (column) => `alter table "${schema}"."${table}" drop constraint "${table}_${column}_encrypted"`,
  );
}
