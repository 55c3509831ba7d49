import type { CallDatabase } from '../call-database.ts';
import { topicOf, type WatchedKind } from './live.ts';

/** What one call changed, and what a stream behind it waits for. */
export class LiveNotes {
  readonly #municipality: string;
  readonly #changedCases = new Set<string>();
  readonly #watched = new Set<string>();

  constructor(municipality: string) {
    this.#municipality = municipality;
  }

  changed(caseId: string): void {
    this.#changedCases.add(caseId);
  }

  watch(kind: WatchedKind, id: string): void {
    this.#watched.add(topicOf(this.#municipality, kind, id));
  }

  /** The topics that would change the answer of a subscription. */
  get watched(): readonly string[] {
    return [...this.#watched];
  }

  /** Tells the streams, at the commit of the running transaction and not before. */
  async announce(db: CallDatabase): Promise<void> {
    if (this.#changedCases.size === 0) return;
    await db.query('select access.announce_cases($1::uuid[])', [[...this.#changedCases]]);
  }
}
