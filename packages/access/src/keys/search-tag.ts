import { createHmac } from 'node:crypto';

/** The key of search tags stands beside the keys of cases under this id, which no case has. */
export const searchKeyId = '00000000-0000-0000-0000-000000000000';

/**
 * 探し札 (search tag): stands beside an encrypted code so that lists can be filtered by it without opening every case.
 *
 * A keyed hash (HMAC-SHA256; its key is wrapped like a case key and is not in backups of the data), salted with ten bits of the
 * case id. The same code therefore looks different in cases of different salt: whoever holds the data without the key
 * cannot count codes over the city and guess them by their frequency. See docs/adr/0016-encryption.md.
 *
 * @param column `schema.table.column` of the encrypted code
 */
export function searchTag(key: Buffer, column: string, caseId: string, code: string): string {
  return tagOf(key, column, saltOf(caseId), code);
}

/**
 * All tags a code may have, one for each salt: `tag = any (…)` finds the code in every case.
 *
 * The last codes asked for are remembered, since a list is filtered by a few codes again and again. What is remembered is found
 * only by whoever has the key: without it, as after its destruction, there are no tags.
 */
export function searchTags(key: Buffer, column: string, code: string): readonly string[] {
  const name = digest(key, `${column}\0${code}`).toString('base64');
  const known = remembered.get(name);
  const tags = known ?? Array.from({ length: salts }, (_, salt) => tagOf(key, column, salt, code));
  remembered.delete(name);
  remembered.set(name, tags);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered) remembered.delete(oldest!);
  return tags;
}

const salts = 1024;

/** Codes whose tags a process keeps, the latest used last; about 50 KB each. */
const mostRemembered = 64;
const remembered = new Map<string, readonly string[]>();

function saltOf(caseId: string): number {
  return Number.parseInt(caseId.slice(-3), 16) % salts;
}

function tagOf(key: Buffer, column: string, salt: number, code: string): string {
  return digest(key, `${column}\0${salt}\0${code}`).subarray(0, 12).toString('base64url');
}

function digest(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
