import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface ProviderKeys {
  jwks: { keys: JWK[] };
  cookieKeys: string[];
}

/** Signing keys of the development provider, made at the first start and kept in the data directory. */
export async function providerKeys(dataDir: string): Promise<ProviderKeys> {
  const file = path.join(dataDir, 'identity', 'provider-keys.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProviderKeys;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys: ProviderKeys = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'development-1' }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
