import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { keptKey } from '../kept-key.ts';

export interface ProviderKeys {
  jwks: { keys: JWK[] };
  cookieKeys: string[];
}

/** Signing keys of the development provider, made at the first start and kept in the data directory. */
export function providerKeys(dataDir: string): Promise<ProviderKeys> {
  return keptKey(path.join(dataDir, 'identity', 'provider-keys.json'), async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    return {
      jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'development-1' }] },
      cookieKeys: [randomBytes(32).toString('base64url')],
    };
  });
}
