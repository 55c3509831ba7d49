import { DomainError, isId } from '@tsunagu/subgraph-kit';

/** Longest draft that is kept, in characters of its JSON. */
export const longestDraft = 100_000;

/**
 * A draft is what a person typed; what is far longer was pasted by mistake.
 *
 * @throws CC-009
 */
export function draftIsNotTooLong(content: object): void {
  if (JSON.stringify(content).length > longestDraft) {
    throw new DomainError(
      'CC-009',
      '下書きが長すぎて保存できません。貼り付けた文章を短くするか、相談を受け付けてから続けてください。',
    );
  }
}

/** Fields of a draft that hold ids of persons, wherever they stand in it. */
const personFields = new Set(['personId', 'personIds', 'signedBy']);

/** Whom a draft is about, for the 閲覧記録: the persons of the case, of the sheet and of the consent. */
export function personsOf(content: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown, field?: string): void => {
    if (Array.isArray(value)) for (const each of value) look(each, field);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) look(each, name);
    } else if (field && personFields.has(field) && isId(value)) found.add(value);
  };
  look(content);
  return [...found];
}
