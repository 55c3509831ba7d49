import {
  type DataClass,
  decryptText,
  encryptText,
  isCiphertext,
  searchKeyId,
  searchTag,
  searchTags,
} from '@tsunagu/access';
import type { EntityManager } from 'typeorm';
import type { PersonalRow } from '../read-log.ts';
import { CallKeys, type CaseKey, shreddedText } from './call-keys.ts';
import type { ResultField } from './column-places.ts';
import type { Encryption } from './encryption.ts';

const encryptedClasses: ReadonlySet<DataClass> = new Set(['narrative', 'health', 'plan', 'progress']);

/** Where values belong: an entity of the domain, or `schema.table` with column names. */
export type EncryptedTable = (new () => object) | `${string}.${string}`;

/** For rows that come out of a function of the database, which hides where its columns come from. */
export interface CiphertextOrigins {
  /** Column of the result with the id whose key was used. */
  keyId: string;
  /** Column of the result → `schema.table.column`. */
  columns: Readonly<Record<string, string>>;
}

interface CipherParts {
  encryption: Encryption;
  municipality: string;
  manager: EntityManager;
  query: <T>(sql: string, params: readonly unknown[]) => Promise<T[]>;
}

/**
 * 暗号化 of one subgraph call: texts of class narrative and health, and of plans and progress, are encrypted under the key of their case before they
 * reach the database, and decrypted for those who may read them.
 */
export class CallCipher {
  readonly #parts: CipherParts;
  readonly #keys: CallKeys;

  constructor(parts: CipherParts) {
    this.#parts = parts;
    this.#keys = new CallKeys(parts.query, parts.encryption.masterKeys, parts.municipality);
  }

  /**
   * Encrypts values of one row. Null and undefined stay what they are; what is no text is written as JSON by the caller.
   *
   * @example
   * await ctx.encrypt(row.caseId, HandoverWordEntity, { wordToTarget })
   * @throws CASE_SHREDDED, NOT_FOUND_OR_NOT_PERMITTED
   */
  async encrypt<V extends Record<string, string | null | undefined>>(
    caseId: string,
    table: EncryptedTable,
    values: V,
  ): Promise<V> {
    const key = await this.#keys.forWriting(caseId);
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? encryptText(key, this.#place(table, name, caseId), value) : value,
    ]);
    return Object.fromEntries(entries) as V;
  }

  /** The search tag that is stored beside an encrypted code. */
  async searchTag(caseId: string, table: EncryptedTable, property: string, code: string): Promise<string> {
    const { column } = this.#place(table, property, caseId);
    return searchTag(await this.#keys.forWriting(searchKeyId), column, caseId, code);
  }

  /** All search tags that a code may have, to filter by: `tag = any (…)`. */
  async searchTags(table: EncryptedTable, property: string, code: string): Promise<readonly string[]> {
    const { column } = this.#place(table, property, searchKeyId);
    return searchTags(await this.#keys.forWriting(searchKeyId), column, code);
  }

  /**
   * Decrypts the encrypted values of rows in place, each with the key of its `read_case_id`.
   *
   * @throws when a value does not decrypt, or its origin is not known, or it was not selected as its data class
   */
  async decryptRows(
    dataClass: DataClass,
    rows: readonly PersonalRow[],
    fields: readonly ResultField[],
    origins?: CiphertextOrigins,
  ): Promise<void> {
    const encrypted = fields.filter((field) => rows.some((row) => isCiphertext(cellOf(row, field.name))));
    if (encrypted.length === 0) return;
    if (!origins && !encryptedClasses.has(dataClass)) {
      throw new Error(`encrypted columns are not of class ${dataClass}`);
    }
    const places = await this.#parts.encryption.places.of(encrypted, this.#parts.query);
    const idOf = (row: PersonalRow) => cellOf(row, origins?.keyId ?? 'read_case_id') as string | undefined;
    const keys = await this.#keys.of(rows.flatMap((row) => idOf(row) ?? []));
    for (const field of encrypted) {
      const column = origins?.columns[field.name] ?? places.get(field);
      if (!column) throw new Error(`encrypted value ${field.name} is not selected as a column`);
      for (const row of rows) {
        const value = cellOf(row, field.name);
        const caseId = idOf(row) ?? '';
        if (!isCiphertext(value)) continue;
        const place = { municipality: this.#parts.municipality, caseId, column };
        Object.assign(row, { [field.name]: opened(keys.get(caseId), place, value) });
      }
    }
  }

  #place(table: EncryptedTable, property: string, caseId: string) {
    const { municipality, manager } = this.#parts;
    return { municipality, caseId, column: columnOf(manager, table, property) };
  }
}

function cellOf(row: PersonalRow, name: string): unknown {
  return (row as unknown as Record<string, unknown>)[name];
}

function opened(key: CaseKey | undefined, place: Parameters<typeof decryptText>[1], value: string): string {
  if (!key) throw new Error(`no key for a value of ${place.column}`);
  return key === 'shredded' ? shreddedText : decryptText(key, place, value);
}

function columnOf(manager: EntityManager, table: EncryptedTable, property: string): string {
  if (typeof table === 'string') return `${table}.${property}`;
  const { schema, tableName, columns } = manager.connection.getMetadata(table);
  const column = columns.find((each) => each.propertyName === property);
  if (!column) throw new Error(`${tableName} has no column for ${property}`);
  return `${schema}.${tableName}.${column.databaseName}`;
}
