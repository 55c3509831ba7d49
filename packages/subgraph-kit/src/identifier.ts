import { createHash } from 'node:crypto';
import { v7, validate } from 'uuid';

/** UUIDv7: sortable by time of creation, the id of every row. */
export function newId(): string {
  return v7();
}

/**
 * The same id for the same key everywhere (UUIDv8 of a hash), so that imported rows of different domains can point at
 * each other without a look-up. Example: `keyedId('agency', 'ag-016')`.
 */
export function keyedId(kind: string, key: string): string {
  const bytes = createHash('sha256').update(`${kind}\u0000${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A value that is no UUID names nothing; it is never sent to the database. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}
