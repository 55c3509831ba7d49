import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { keptKey, readKey } from '../kept-key.ts';

/** `client_assertion_type` of RFC 7523. */
export const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** 連携クライアントの秘密鍵, as a partner system keeps it; ours lie in the data directory, for development only. */
export interface PartnerKey {
  clientId: string;
  scopes: string[];
  privateKey: JWK;
}

/** Where the private key of a development client lies. */
function keyFile(dataDir: string, clientId: string): string {
  return path.join(dataDir, 'identity', `partner-${clientId}.json`);
}

/** The key of a development client, made when there is none yet. */
export function ensurePartnerKey(dataDir: string, clientId: string, scopes: string[]): Promise<PartnerKey> {
  return keptKey(keyFile(dataDir, clientId), async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const kept: JWK = { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomUUID() };
    return { clientId, scopes, privateKey: kept };
  });
}

/** The key of a development client, or null when there is none in this data directory. */
export async function readPartnerKey(dataDir: string, clientId: string): Promise<PartnerKey | null> {
  return /^[a-z][a-z0-9-]{2,62}$/.test(clientId) ? readKey(keyFile(dataDir, clientId)) : null;
}

/** A signed assertion as a partner system makes it: one minute long, for one use. */
export async function signAssertion(key: PartnerKey, audience: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: key.privateKey.alg ?? 'EdDSA', kid: key.privateKey.kid })
    .setIssuer(key.clientId)
    .setSubject(key.clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(key.privateKey));
}
