import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface SecretSource {
  /** The configured secret (`TSUNAGU_SECRET`): from the environment or a key service. */
  given: string | undefined;
  /** Where development keeps a secret of its own. */
  dataDir: string;
  production: boolean;
}

const shortest = 16;

/**
 * 主鍵 (master secret), shared by the gateway and all domain processes of an installation: passwords of the runtime
 * roles, signed identities, sealed cookies and cursors derive from it. It is never in the database or its backups.
 *
 * In development it is made at first start and kept in the data directory, readable by its owner alone.
 *
 * @throws in production without a configured secret, and for one that is too short
 */
export function masterSecret({ given, dataDir, production }: SecretSource): string {
  if (given !== undefined) {
    if (given.length < shortest) throw new Error(`TSUNAGU_SECRET は${shortest}文字以上にしてください。`);
    return given;
  }
  if (production) throw new Error('本番では TSUNAGU_SECRET を設定してください。');
  const file = path.join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return makeSecret(file);
  }
}

/** Several processes may start at once: the first one to link its file wins, and nobody reads half a secret. */
function makeSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  return readFileSync(file, 'utf8');
}
