import type { Actor } from '@tsunagu/access';
import { dateInJapan } from '@tsunagu/japan';
import type { CallDatabase } from './call-database.ts';
import type { ActionRule } from './domain.ts';
import { notFoundOrNotPermitted, purposeRequired, stepUpRequired } from './domain-error.ts';
import type { EncryptedTable } from './encryption/call-cipher.ts';
import type { CaseFiles } from './files/case-files.ts';
import type { WatchedKind } from './live/live.ts';
import { LiveNotes } from './live/live-notes.ts';
import { type Loader, LoaderSet } from './loader.ts';
import type { ReadLog } from './read-log.ts';
import { isSteppedUp } from './step-up.ts';

/** What one subgraph call knows: who asks, the transaction, and what was read. First argument everywhere. */
export class CallContext {
  readonly #loaders = new LoaderSet();
  readonly #authorized = new Set<string>();
  #repeats = false;
  readonly actor: Actor;
  readonly db: CallDatabase;
  readonly reads: ReadLog;
  readonly now: Date;
  /** What the call changed, and what a stream behind it waits for. */
  readonly live: LiveNotes;
  /** Files of cases: bytes apart from the database, encrypted. */
  readonly files: CaseFiles;
  readonly #actions: Record<string, ActionRule>;
  readonly #publish: (ctx: CallContext, event: string, payload: object) => Promise<void>;

  constructor(parts: {
    actor: Actor;
    db: CallDatabase;
    reads: ReadLog;
    actions: Record<string, ActionRule>;
    files: CaseFiles;
    publish: (ctx: CallContext, event: string, payload: object) => Promise<void>;
  }) {
    this.actor = parts.actor;
    this.db = parts.db;
    this.reads = parts.reads;
    this.now = new Date();
    this.files = parts.files;
    this.live = new LiveNotes(parts.actor.municipality);
    this.#actions = parts.actions;
    this.#publish = parts.publish;
  }

  /** Today in Japan, YYYY-MM-DD. */
  get today(): string {
    return dateInJapan(this.now);
  }

  /** Batched read, once per key and call. */
  load<K, V>(loader: Loader<K, V>, key: K): Promise<V> {
    return this.#loaders.load(this, loader, key);
  }

  /**
   * Asks whether the actor may do an action of the domain's policy; every mutation does so first.
   *
   * @throws NOT_FOUND_OR_NOT_PERMITTED, the same answer for what is absent and what is forbidden; STEP_UP_REQUIRED when
   *   the action wants a fresh proof of identity and the last one is too old
   */
  async authorize(action: string, on: { caseId?: string; agencyId?: string } = {}): Promise<void> {
    const rule = this.#actions[action];
    if (!rule) throw new Error(`action ${action} is not in the policy of this domain`);
    this.reads.wrote(action, on.caseId ? { caseId: on.caseId } : {});
    if (this.actor.kind !== 'system') await this.#requireRight(rule, on);
    this.#authorized.add(action);
    if (on.caseId) this.changed(on.caseId);
  }

  async #requireRight(rule: ActionRule, on: { caseId?: string; agencyId?: string }): Promise<void> {
    if (this.actor.kind === 'staff' && !this.actor.purpose) {
      throw purposeRequired();
    }
    const allowed = this.actor.kind === 'staff' && this.actor.roles.some((role) => rule.roles.includes(role));
    if (!allowed) throw notFoundOrNotPermitted();
    if (rule.stepUp && !isSteppedUp(this.actor, this.now)) throw stepUpRequired();
    if (rule.on === 'case') {
      const row = await this.db.one('select 1 from access.writable_case where case_id = $1', [on.caseId]);
      if (!row) throw notFoundOrNotPermitted();
    }
    if (rule.on === 'agency' && on.agencyId !== this.actor.agencyId) {
      const anyAgency = this.actor.roles.some((role) => rule.anyAgencyRoles?.includes(role));
      if (!anyAgency) throw notFoundOrNotPermitted();
    }
  }

  /**
   * What was asked for by its id, as the actor sees it. The log keeps an id that gave nothing.
   *
   * @throws NOT_FOUND_OR_NOT_PERMITTED, the same answer for what is absent and what is forbidden
   */
  found<Row>(row: Row | null | undefined, id: string): Row {
    if (row) return row;
    this.reads.missed(id);
    throw notFoundOrNotPermitted();
  }

  /**
   * Whether a mutation of this action may end: `authorize` let the actor do it in this call, or the same actor's earlier
   * request did it and this one only repeats the answer.
   */
  mayEnd(action: string): boolean {
    return this.#repeats || this.#authorized.has(action);
  }

  /** A case changed: streams that show it are asked again after the commit. `authorize` with a case says so by itself. */
  changed(caseId: string): void {
    this.live.changed(caseId);
  }

  /** What would change the answer of a subscription; its resolver names it for what the actor sees, and only that. */
  watch(kind: WatchedKind, id: string): void {
    this.live.watch(kind, id);
  }

  /**
   * Encrypts values of one row before they are stored; every column of class narrative and health wants it, and
   * free text of class plan and progress.
   *
   * @param table the entity with its properties, or `schema.table` with names of columns
   * @throws CASE_SHREDDED when the retention of the case is over; NOT_FOUND_OR_NOT_PERMITTED without a right to its key
   */
  encrypt<V extends Record<string, string | null | undefined>>(
    caseId: string,
    table: EncryptedTable,
    values: V,
  ): Promise<V> {
    return this.db.cipher.encrypt(caseId, table, values);
  }

  /** Publishes an event in the writing transaction. Payloads carry ids and directory data, never personal data. */
  publish(event: string, payload: object): Promise<void> {
    return this.#publish(this, event, payload);
  }

  /**
   * 二重送信の防止: the same key from the same actor leads to the same record.
   *
   * @returns the id to use, and whether an earlier request already made it
   */
  async once(key: string | null | undefined, id: string): Promise<{ id: string; repeated: boolean }> {
    if (!key) return { id, repeated: false };
    const row = await this.db.one<{ id: string; repeated: boolean }>(
      'select * from access.remember_request($1, $2)',
      [key, id],
    );
    this.#repeats = row!.repeated;
    return row!;
  }
}
