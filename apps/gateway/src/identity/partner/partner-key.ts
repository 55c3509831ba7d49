import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

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
export async function ensurePartnerKey(
  dataDir: string,
  clientId: string,
  scopes: string[],
): Promise<PartnerKey> {
  const existing = await readPartnerKey(dataDir, clientId);
  if (existing) return existing;
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const privateKey: JWK = {
    ...(await exportJWK(pair.privateKey)),
    alg: 'EdDSA',
    use: 'sig',
    kid: randomUUID(),
  };
  const key = { clientId, scopes, privateKey };
  await mkdir(path.join(dataDir, 'identity'), { recursive: true, mode: 0o700 });
  await writeFile(keyFile(dataDir, clientId), JSON.stringify(key), { mode: 0o600 });
  return key;
}

/** The key of a development client, or null when there is none in this data directory. */
export async function readPartnerKey(dataDir: string, clientId: string): Promise<PartnerKey | null> {
  if (!/^[a-z][a-z0-9-]{2,62}$/.test(clientId)) return null;
  try {
    return JSON.parse(await readFile(keyFile(dataDir, clientId), 'utf8')) as PartnerKey;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
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
