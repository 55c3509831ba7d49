import { createHash } from 'node:crypto';
import type { DataClass } from '@tsunagu/access';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { PersonalRow, ReadLog } from './read-log.ts';

/**
 * The database as one subgraph call sees it: one transaction, one actor, row-level security on.
 */
export class CallDatabase {
  readonly #client: PoolClient;
  readonly #reads: ReadLog;
  /** TypeORM on the same transaction, for writes and aggregates. */
  readonly manager: EntityManager;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(client: PoolClient, manager: EntityManager, reads: ReadLog) {
    this.#client = client;
    this.manager = manager;
    this.#reads = reads;
  }

  /** Rows of class `directory`, `statistics` or of the access functions, by a prepared statement. */
  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const run = () =>
      this.#client
        .query({ name: statementName(sql), text: sql, values: params as unknown[] })
        .then((result) => result.rows as T[]);
    const answer = this.#tail.then(run, run);
    this.#tail = answer.catch(() => undefined);
    return answer;
  }

  /** The single row of a query, or null. */
  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }

  /**
   * Rows of personal data. Each row says why it is visible (`basis`, `evidence_id`) and whose it is
   * (`read_case_id` or `read_person_id`); the call's audit event lists them all.
   */
  async personal<T>(dataClass: DataClass, sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const rows = await this.query<T & PersonalRow>(sql, params);
    this.#reads.add(dataClass, rows);
    return rows;
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
