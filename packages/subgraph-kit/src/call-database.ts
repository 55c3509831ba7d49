import { createHash } from 'node:crypto';
import type { DataClass } from '@tsunagu/access';
import type { PoolClient, QueryResult } from 'pg';
import type { EntityManager } from 'typeorm';
import { CallCipher, type CiphertextOrigins } from './encryption/call-cipher.ts';
import type { Encryption } from './encryption/encryption.ts';
import type { PersonalRow, ReadLog } from './read-log.ts';

/**
 * The database as one subgraph call sees it: one transaction, one actor, row-level security on.
 */
export class CallDatabase {
  readonly #client: PoolClient;
  readonly #reads: ReadLog;
  /** TypeORM on the same transaction, for writes and aggregates. */
  readonly manager: EntityManager;
  /** Encrypts what is written and decrypts what was read, under the keys the actor may use. */
  readonly cipher: CallCipher;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(parts: {
    client: PoolClient;
    manager: EntityManager;
    reads: ReadLog;
    municipality: string;
    encryption: Encryption;
  }) {
    this.#client = parts.client;
    this.manager = parts.manager;
    this.#reads = parts.reads;
    this.cipher = new CallCipher({ ...parts, query: (sql, params) => this.query(sql, params) });
  }

  /** Rows of class `directory`, `statistics` or of the access functions, by a prepared statement. */
  async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (await this.#run(sql, params)).rows as T[];
  }

  /** The single row of a query, or null. */
  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }

  /**
   * Rows of personal data. Each row says why it is visible (`basis`, `evidence_id`) and whose it is
   * (`read_case_id` or `read_person_id`); the call's audit event lists them all. Encrypted columns come decrypted;
   * what a function of the database returns needs its `origins` for that.
   */
  async personal<T>(
    dataClass: DataClass,
    sql: string,
    params: readonly unknown[] = [],
    origins?: CiphertextOrigins,
  ): Promise<T[]> {
    const { rows, fields } = await this.#run(sql, params);
    this.#reads.add(dataClass, rows as PersonalRow[]);
    await this.cipher.decryptRows(dataClass, rows as PersonalRow[], fields, origins);
    return rows as T[];
  }

  #run(sql: string, params: readonly unknown[]): Promise<QueryResult> {
    const run = () =>
      this.#client.query({ name: statementName(sql), text: sql, values: params as unknown[] });
    const answer = this.#tail.then(run, run);
    this.#tail = answer.catch(() => undefined);
    return answer;
  }
}

const names = new Map<string, string>();

function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
    if (names.size < 5_000) names.set(sql, name);
  }
  return name;
}
