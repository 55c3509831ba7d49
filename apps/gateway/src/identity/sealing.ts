import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts small values so that a browser can keep them without reading or changing them (AES-256-GCM). */
export class Seal {
  readonly #key: Buffer;

  /** @param use names what the key is for, so that a value sealed for one use opens for no other */
  constructor(secret: string, use: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', `tsunagu ${use}`, 32));
  }

  seal(value: object, expiresAt: Date): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const text = JSON.stringify({ value, expiresAt: expiresAt.getTime() });
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64url',
    );
  }

  /** The value, or null when it was forged, cut, sealed for another use, or is too old. */
  open<T>(sealed: string, now = new Date()): T | null {
    try {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(bytes.subarray(-16));
      const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString(
        'utf8',
      );
      const { value, expiresAt } = JSON.parse(text) as { value: T; expiresAt: number };
      return expiresAt > now.getTime() ? value : null;
    } catch {
      return null;
    }
  }
}
