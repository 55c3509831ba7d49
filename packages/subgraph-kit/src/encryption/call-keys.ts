import { randomBytes } from 'node:crypto';
import { keyBytes, type MasterKeys } from '@tsunagu/access';
import { DomainError, notFoundOrNotPermitted } from '../domain-error.ts';

/** What stands in the place of a text whose key was destroyed (保存期間の経過). */
export const shreddedText = '保存期間が過ぎたため、内容は消去されました';

/** The key of a case; `shredded` once it was destroyed. */
export type CaseKey = Buffer | 'shredded';

interface KeyRow {
  case_id: string;
  master_version: number;
  wrapped: Buffer | null;
  shredded: boolean;
}

type Query = <T>(sql: string, params: readonly unknown[]) => Promise<T[]>;

/**
 * Keys of the cases of one subgraph call. They are asked for in batches, under the policy, and forgotten with the call: a
 * withdrawn basis or a destroyed key takes effect with the next call.
 */
export class CallKeys {
  readonly #query: Query;
  readonly #masterKeys: MasterKeys;
  readonly #municipality: string;
  readonly #keys = new Map<string, Promise<CaseKey | undefined>>();
  readonly #made = new Map<string, Promise<CaseKey>>();

  constructor(query: Query, masterKeys: MasterKeys, municipality: string) {
    this.#query = query;
    this.#masterKeys = masterKeys;
    this.#municipality = municipality;
  }

  /** The keys of cases by id; those the actor may not use are left out. One query for all that are not known yet. */
  async of(caseIds: Iterable<string>): Promise<Map<string, CaseKey>> {
    const wanted = [...new Set(caseIds)];
    const unknown = wanted.filter((id) => !this.#keys.has(id));
    if (unknown.length > 0) {
      const batch = this.#fetch(unknown);
      for (const id of unknown)
        this.#keys.set(
          id,
          batch.then((keys) => keys.get(id)),
        );
    }
    const found = new Map<string, CaseKey>();
    await Promise.all(
      wanted.map(async (id) => {
        const key = await this.#keys.get(id);
        if (key) found.set(id, key);
      }),
    );
    return found;
  }

  /**
   * The key to encrypt with; the first text of a case makes it.
   *
   * @throws CASE_SHREDDED when the key was destroyed; NOT_FOUND_OR_NOT_PERMITTED without a right to the case
   */
  async forWriting(caseId: string): Promise<Buffer> {
    const key = (await this.of([caseId])).get(caseId) ?? (await this.#first(caseId));
    if (key === 'shredded')
      throw new DomainError('CASE_SHREDDED', `${shreddedText}。書き加えることはできません。`);
    return key;
  }

  /** Texts of one row are encrypted side by side; only one of them makes the key. */
  #first(caseId: string): Promise<CaseKey> {
    const made = this.#made.get(caseId) ?? this.#create(caseId);
    this.#made.set(caseId, made);
    return made;
  }

  async #create(caseId: string): Promise<CaseKey> {
    const owner = { municipality: this.#municipality, caseId };
    const { version, wrapped } = await this.#masterKeys.wrap(randomBytes(keyBytes), owner);
    const rows = await this.#query<KeyRow>('select * from access.create_case_key($1, $2, $3)', [
      caseId,
      version,
      wrapped,
    ]);
    const key = rows[0] && (await this.#open(rows[0]));
    if (!key) throw notFoundOrNotPermitted();
    this.#keys.set(caseId, Promise.resolve(key));
    return key;
  }

  async #fetch(caseIds: readonly string[]): Promise<Map<string, CaseKey>> {
    const rows = await this.#query<KeyRow>('select * from access.case_keys($1::uuid[])', [caseIds]);
    return new Map(await Promise.all(rows.map(async (row) => [row.case_id, await this.#open(row)] as const)));
  }

  async #open(row: KeyRow): Promise<CaseKey> {
    if (!row.wrapped) return 'shredded';
    return this.#masterKeys.unwrap(
      { version: row.master_version, wrapped: row.wrapped },
      { municipality: this.#municipality, caseId: row.case_id },
    );
  }
}
