import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyOwner } from './master-keys.ts';

/** Where a value lives. It is bound into the ciphertext: moved to another case or column, it no longer opens. */
export interface Place extends KeyOwner {
  /** `schema.table.column` */
  column: string;
}

/** How every encrypted value begins; the number is the version of the format. */
export const ciphertextPrefix = 'enc1:';

const nonceBytes = 12;
const tagBytes = 16;

/** Values are padded to a multiple of this, so that their length does not tell 「はい」 from 「いいえ」. */
const blockBytes = 32;
const endOfText = 0x80;

export function isCiphertext(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(ciphertextPrefix);
}

/** Encrypts one value of a case: AES-256-GCM, a random nonce, `enc1:` + base64url(nonce, ciphertext, tag). */
export function encryptText(key: Buffer, place: Place, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bindingOf(place));
  const body = Buffer.concat([cipher.update(padded(text)), cipher.final()]);
  return ciphertextPrefix + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** @throws for a value that was changed, moved, or encrypted under another key; the message never quotes it */
export function decryptText(key: Buffer, place: Place, value: string): string {
  const bytes = Buffer.from(value.slice(ciphertextPrefix.length), 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(bindingOf(place));
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    const body = decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes));
    return unpadded(Buffer.concat([body, decipher.final()]));
  } catch {
    throw new Error(`a value of ${place.column} does not decrypt`);
  }
}

function bindingOf({ municipality, caseId, column }: Place): Buffer {
  return Buffer.from(`tsunagu value\0${municipality}\0${caseId}\0${column}`);
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const whole = Buffer.alloc(Math.ceil((bytes.length + 1) / blockBytes) * blockBytes);
  bytes.copy(whole);
  whole[bytes.length] = endOfText;
  return whole;
}

function unpadded(bytes: Buffer): string {
  return bytes.subarray(0, bytes.lastIndexOf(endOfText)).toString('utf8');
}
