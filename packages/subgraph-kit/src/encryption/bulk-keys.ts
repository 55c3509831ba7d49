import { randomBytes } from 'node:crypto';
import { keyBytes, type MasterKeys, searchKeyId } from '@tsunagu/access';
import type { ClientBase, Pool } from 'pg';

/** A case (or draft) whose key is wanted; `holder` as in `EncryptedColumns`. */
export interface KeyWanted {
  caseId: string;
  holder?: string | null;
}

/**
 * Keys for bulk work of an administrator (invented cities, encrypting what was there before): read or made by the
 * thousand, without the policy that single calls are under.
 */
export class BulkKeys {
  readonly #client: ClientBase | Pool;
  readonly #masterKeys: MasterKeys;
  readonly #municipality: string;
  readonly #keys = new Map<string, Buffer>();

  constructor(client: ClientBase | Pool, masterKeys: MasterKeys, municipality: string) {
    this.#client = client;
    this.#masterKeys = masterKeys;
    this.#municipality = municipality;
  }

  /** Loads or makes the keys of cases, so that `of` can give them. Destroyed keys stay destroyed. */
  async prepare(wanted: readonly KeyWanted[]): Promise<void> {
    const missing = new Map(
      wanted.filter(({ caseId }) => !this.#keys.has(caseId)).map((each) => [each.caseId, each]),
    );
    if (missing.size === 0) return;
    await this.#make([...missing.values()]);
    const { rows } = await this.#client.query<{ case_id: string; master_version: number; wrapped: Buffer }>(
      `select case_id, master_version, wrapped from keys.case_key
       where municipality = $1 and case_id = any ($2::uuid[]) and wrapped is not null`,
      [this.#municipality, [...missing.keys()]],
    );
    for (const row of rows) {
      const wrapped = { version: row.master_version, wrapped: row.wrapped };
      const owner = { municipality: this.#municipality, caseId: row.case_id };
      this.#keys.set(row.case_id, await this.#masterKeys.unwrap(wrapped, owner));
    }
  }

  /** @throws when the key was not prepared or is destroyed */
  of(caseId: string): Buffer {
    const key = this.#keys.get(caseId);
    if (!key) throw new Error('no key to encrypt with: the case has none, or it was destroyed');
    return key;
  }

  /** The key of search tags. */
  async searchKey(): Promise<Buffer> {
    await this.prepare([{ caseId: searchKeyId }]);
    return this.of(searchKeyId);
  }

  async #make(wanted: readonly KeyWanted[]): Promise<void> {
    const made = await Promise.all(
      wanted.map(({ caseId }) =>
        this.#masterKeys.wrap(randomBytes(keyBytes), { municipality: this.#municipality, caseId }),
      ),
    );
    await this.#client.query(
      `insert into keys.case_key (municipality, case_id, master_version, wrapped, holder)
       select $1, * from unnest($2::uuid[], $3::int[], $4::bytea[], $5::uuid[]) on conflict do nothing`,
      [
        this.#municipality,
        wanted.map(({ caseId }) => caseId),
        made.map(({ version }) => version),
        made.map(({ wrapped }) => wrapped),
        wanted.map(({ holder }) => holder ?? null),
      ],
    );
  }
}
