import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

/** 錨: the head of the chain at one moment, as it stands outside the database. */
export interface Anchor {
  sealNo: number;
  lastSeq: number;
  /** SHA-256 of the seal, hexadecimal. */
  hash: string;
  anchoredAt: string;
  /** `mac` of the line before, empty on the first: no line can be taken out of the middle. */
  previous: string;
  /** HMAC-SHA-256 under a key that is not in the database. */
  mac: string;
}

/** What a line of the file is: an anchor, or not one that this installation wrote. */
export type AnchorLine = { line: number; anchor: Anchor } | { line: number; anchor: null };

/** Longest tail of the file in which the last line is looked for; a line has about 300 bytes. */
const tailBytes = 4_096;

/**
 * The anchor file: one line of JSON per seal, only ever appended to, each synced to disk before the next seal is made.
 * Keep a copy where the administrator of the database cannot write (docs/adr/0014-audit-chain.md).
 */
export class AnchorFile {
  readonly #file: string;
  readonly #key: Buffer;

  /** @param secret master secret of the installation, from which the signing key derives */
  constructor(file: string, secret: string) {
    this.#file = file;
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'audit-anchor', 32));
  }

  async append(heads: readonly Pick<Anchor, 'sealNo' | 'lastSeq' | 'hash'>[]): Promise<void> {
    if (heads.length === 0) return;
    let previous = (await this.last())?.mac ?? '';
    const anchoredAt = new Date().toISOString();
    const lines = heads.map(({ sealNo, lastSeq, hash }) => {
      const unsigned = { sealNo, lastSeq, hash, anchoredAt, previous };
      previous = this.#sign(unsigned);
      return `${JSON.stringify({ ...unsigned, mac: previous })}\n`;
    });
    await mkdir(path.dirname(this.#file), { recursive: true });
    const file = await open(this.#file, 'a', 0o600);
    try {
      await file.write(lines.join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /**
   * The newest anchor, undefined in an empty or absent file.
   *
   * @throws when the last line is not an anchor of this installation: nothing may be appended behind it
   */
  async last(): Promise<Anchor | undefined> {
    const tail = await this.#tail();
    if (!tail) return undefined;
    const anchor = this.#read(tail.slice(tail.lastIndexOf('\n') + 1));
    if (!anchor) throw new Error('the last line of the anchor file is not an anchor of this installation');
    return anchor;
  }

  /** Every line, read for verification; undefined when there is no file. */
  async lines(): Promise<AnchorLine[] | undefined> {
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({ line: index + 1, anchor: this.#read(line) }));
  }

  async #tail(): Promise<string> {
    const file = await open(this.#file, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!file) return '';
    try {
      const { size } = await file.stat();
      const length = Math.min(size, tailBytes);
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
      return buffer.toString('utf8').trimEnd();
    } finally {
      await file.close();
    }
  }

  #read(line: string): Anchor | null {
    try {
      const { mac, ...unsigned } = JSON.parse(line) as Anchor;
      const expected = Buffer.from(this.#sign(unsigned), 'hex');
      const given = Buffer.from(mac, 'hex');
      return given.length === expected.length && timingSafeEqual(given, expected)
        ? { ...unsigned, mac }
        : null;
    } catch {
      return null;
    }
  }

  #sign({ sealNo, lastSeq, hash, anchoredAt, previous }: Omit<Anchor, 'mac'>): string {
    const text = JSON.stringify([sealNo, lastSeq, hash, anchoredAt, previous]);
    return createHmac('sha256', this.#key).update(text).digest('hex');
  }
}
