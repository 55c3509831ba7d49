import { type DataClass, dataClasses, roles } from '@tsunagu/access';
import { given, kept, readers } from '@tsunagu/access/policy';
import type { Leaf } from './documents.ts';
import type { MatrixRecord } from './records.ts';
import { rolesOfSharedRecord } from './situations.ts';

/** How an answer can leave the product. */
export const transports = ['query', 'list', 'count', '_entities', 'export', 'file', 'subscription'] as const;
export type Transport = (typeof transports)[number];

/** 妨げ: what takes a right away again; the empty one is the ordinary case. */
export const hindrances = ['', 'purpose', 'partner', 'tenant', 'sealed', 'suspended'] as const;
export type Hindrance = (typeof hindrances)[number];

const measures = [1, 2, 3, 4, 5];

/** Who reads, as the policy names them. */
export const readerNames = Object.keys(readers);

/** What the policy gives, asked of Cedar; nothing of it is said a second time here. */
export class Expectation {
  /** Classes by hindrance, reader, resource, action and fact. */
  readonly #given = new Map<string, Set<DataClass>>();

  constructor() {
    for (const [hindrance, truths] of Object.entries({ ...kept, '': given }))
      for (const { reader, resource, action, fact, classes } of truths) {
        const key = [hindrance, reader, resource, action, fact].join(' ');
        this.#given.set(key, new Set([...(this.#given.get(key) ?? []), ...classes]));
      }
  }

  /** Facts that give somebody something to read; each needs its situation. */
  facts(): string[] {
    const facts = given.filter(({ action, fact }) => action !== 'write' && fact !== 'none');
    return [...new Set(facts.map(({ resource, fact }) => `${resource}.${fact}`))];
  }

  /** Whether a reader may see a class of a record. */
  allows(
    reader: string,
    hindrance: Hindrance,
    record: MatrixRecord,
    dataClass: DataClass,
    measure: number,
  ): boolean {
    const { caseFacts } = record.situation;
    if (record.resource === 'Case')
      return this.#classes(reader, hindrance, 'Case', 'read', caseFacts(record.measure), dataClass);
    if (record.resource === 'Person' && measure > 0 && dataClass !== 'identity')
      return this.#classes(reader, hindrance, 'Case', 'read', caseFacts(measure), dataClass);
    const own = this.#classes(reader, hindrance, record.resource, 'read', factsOf(reader, record), dataClass);
    const asSubject = (each: number) =>
      this.#classes(reader, hindrance, 'Case', 'readSubjects', caseFacts(each), dataClass);
    return own || (record.resource === 'Person' && measures.some(asSubject));
  }

  /** Whether a reader may see everything on the way to a field. */
  reaches(reader: string, hindrance: Hindrance, record: MatrixRecord, leaf: Leaf): boolean {
    if (leaf.discovers && !this.#hasUnseenCases(reader, hindrance, record)) return false;
    return leaf.needs.every(
      (dataClass) =>
        (isOpen(dataClass) && isOfPeople(record)) ||
        this.allows(reader, hindrance, record, dataClass, leaf.measure),
    );
  }

  /** 関わりの発見 (access.md, not a rule of the policy): staff who know a person learn that there is a case they do not see. */
  #hasUnseenCases(reader: string, hindrance: Hindrance, { situation }: MatrixRecord): boolean {
    const isStaff = roles.some((role) => role === reader);
    const isSeen = (measure: number) =>
      dataClasses.some((dataClass) =>
        this.#classes(reader, hindrance, 'Case', 'read', situation.caseFacts(measure), dataClass),
      );
    return isStaff && measures.some((measure) => !isSeen(measure));
  }

  #classes(
    reader: string,
    hindrance: Hindrance,
    resource: string,
    action: string,
    facts: readonly string[],
    dataClass: DataClass,
  ): boolean {
    const holding = facts.filter((fact) => fact.startsWith(`${resource}.`));
    return ['none', ...holding.map((fact) => fact.slice(resource.length + 1))].some((fact) =>
      this.#given.get([hindrance, reader, resource, action, fact].join(' '))?.has(dataClass),
    );
  }
}

/** Entries of the directory that a record of a person points at (worry items) have a wall of their own. */
function isOpen(dataClass: DataClass): boolean {
  return dataClass === 'directory' || dataClass === 'statistics';
}

export function isOfPeople({ resource }: MatrixRecord): boolean {
  return resource === 'Case' || resource === 'Person';
}

/** A table of records says itself with which roles it is shared. */
function factsOf(reader: string, { resource, situation }: MatrixRecord): string[] {
  const shared = resource === 'OwnRecord' && rolesOfSharedRecord.some((role) => role === reader);
  const others = situation.ownFacts.filter((fact) => fact !== 'OwnRecord.sharedWithRoles');
  return shared ? [...others, 'OwnRecord.sharedWithRoles'] : others;
}
