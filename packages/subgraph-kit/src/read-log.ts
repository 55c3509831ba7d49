import type { DataClass } from '@tsunagu/access';
import { isId } from './identifier.ts';

/** Row of a personal read, as `CallDatabase.personal` demands it. */
export interface PersonalRow {
  basis: string;
  evidence_id: string | null;
  read_case_id?: string | null;
  read_person_id?: string | null;
}

const noEvidence = '00000000-0000-0000-0000-000000000000';

/** 閲覧記録 of one call in the making: what was read, in which data class, by which basis. Never values. */
export class ReadLog {
  readonly #cases = new Set<string>();
  readonly #persons = new Set<string>();
  readonly #entries = new Map<
    string,
    { subject: string; dataClass: DataClass; basis: string; evidence: string }
  >();
  readonly #missed = new Set<string>();
  readonly #refusals = new Set<string>();
  #personalQueries = 0;
  action: string | undefined;

  add(dataClass: DataClass, rows: readonly PersonalRow[]): void {
    this.#personalQueries += 1;
    for (const row of rows) {
      const subject = row.read_case_id ?? row.read_person_id;
      if (!subject || !row.basis) {
        throw new Error('a personal query must return basis, evidence_id and read_case_id or read_person_id');
      }
      if (row.read_case_id) this.#cases.add(row.read_case_id);
      if (row.read_person_id) this.#persons.add(row.read_person_id);
      const evidence = row.evidence_id ?? noEvidence;
      this.#entries.set(`${subject} ${dataClass} ${row.basis} ${evidence}`, {
        subject,
        dataClass,
        basis: row.basis,
        evidence,
      });
    }
  }

  /** An id that was asked for and not given: "not found or not permitted". */
  missed(id: string): void {
    this.#missed.add(id);
  }

  /** A write on a case or person, logged together with what its answer gives. */
  wrote(action: string, on: { caseId?: string; personIds?: readonly string[] } = {}): void {
    this.action = action;
    if (on.caseId) this.#cases.add(on.caseId);
    for (const id of on.personIds ?? []) this.#persons.add(id);
  }

  /** A part of the call was refused, by the code of the refusal. */
  refused(code: string): void {
    this.#refusals.add(code);
  }

  get isRefused(): boolean {
    return this.#refusals.size > 0;
  }

  get isNeeded(): boolean {
    return this.#personalQueries > 0 || this.#missed.size > 0 || this.isRefused || this.action !== undefined;
  }

  /** The event of a call whose answer leaves. */
  toEvent(subgraph: string): object {
    const entries = [...this.#entries.values()];
    const nothing = this.isRefused ? 'refused' : 'empty';
    return {
      subgraph,
      action: this.action,
      outcome: this.action ? 'written' : entries.length > 0 ? 'given' : nothing,
      refusals: [...this.#refusals],
      caseIds: [...this.#cases],
      personIds: [...this.#persons],
      subjects: entries.map((e) => e.subject),
      classes: entries.map((e) => e.dataClass),
      bases: entries.map((e) => e.basis),
      evidence: entries.map((e) => e.evidence),
      missed: [...this.#missed].filter(isId),
    };
  }

  /** The event of a call that was refused as a whole: what it touched was asked for and not given. */
  toRefusal(subgraph: string): object {
    return {
      subgraph,
      action: this.action,
      refusals: [...this.#refusals],
      missed: [...new Set([...this.#cases, ...this.#persons, ...this.#missed])].filter(isId),
    };
  }
}
