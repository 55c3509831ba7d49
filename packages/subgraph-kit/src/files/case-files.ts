import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FileStore } from './file-store.ts';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Files of one call. Each is encrypted under a key of its own, which the domain keeps as an encrypted column under the key
 * of the case: who may not read the row has no key, and when the key of the case is destroyed the file is gone with it.
 */
export class CaseFiles {
  readonly #store: FileStore;

  constructor(store: FileStore) {
    this.#store = store;
  }

  /**
   * Puts a file away. Done last in a transaction: should the commit fail, what is left behind is unreadable.
   *
   * @returns the key of the file, to be kept encrypted
   */
  async keep(id: string, bytes: Buffer): Promise<string> {
    const key = randomBytes(32);
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(id));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    await this.#store.put(id, Buffer.concat([iv, cipher.getAuthTag(), body]));
    return key.toString('base64');
  }

  /**
   * @returns null when the store has lost it
   * @throws when the file is not what was put away under this id and key
   */
  async open(id: string, fileKey: string): Promise<Buffer | null> {
    const stored = await this.#store.get(id);
    if (!stored) return null;
    const decipher = createDecipheriv(algorithm, Buffer.from(fileKey, 'base64'), stored.subarray(0, ivBytes))
      .setAAD(Buffer.from(id))
      .setAuthTag(stored.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(stored.subarray(ivBytes + tagBytes)), decipher.final()]);
  }

  remove(id: string): Promise<void> {
    return this.#store.remove(id);
  }
}
