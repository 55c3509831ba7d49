import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Whose key it is: bound into every wrapping, so that a wrapped key is worth nothing in another place. */
export interface KeyOwner {
  municipality: string;
  caseId: string;
}

/** A case key as it is stored: under which version of the master key, and the wrapped bytes. */
export interface WrappedKey {
  version: number;
  wrapped: Buffer;
}

/**
 * 主鍵 (master keys): wrap and unwrap the keys of cases. The local ones below take the keys from the environment; a key
 * service (KMS, HSM) is another implementation of the same two operations.
 */
export interface MasterKeys {
  /** The version new keys are wrapped under. */
  readonly newest: number;
  /** Versions that can be unwrapped. */
  readonly versions: readonly number[];
  wrap(key: Buffer, owner: KeyOwner): Promise<WrappedKey>;
  /** @throws when the version is unknown, or the wrapping was changed or belongs to another case */
  unwrap(wrapped: WrappedKey, owner: KeyOwner): Promise<Buffer>;
}

/** Bytes of a master key and of a case key (AES-256). */
export const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Version of the key that development derives from the installation's secret; configured keys begin with 1. */
const derivedVersion = 0;

export interface MasterKeySource {
  /** `TSUNAGU_MASTER_KEYS`: `2:BASE64,1:BASE64`, the newest first. */
  given: string | undefined;
  /** The installation's secret, from which development derives a master key. */
  secret: string;
  production: boolean;
}

/**
 * The master keys of an installation.
 *
 * In production they are configured; in development one derives from the installation's secret, and stays readable
 * after keys are configured, so that rotating can be tried out.
 *
 * @throws in production without configured keys, and for keys that are not `version:base64` of 32 bytes
 */
export function masterKeysOf({ given, secret, production }: MasterKeySource): MasterKeys {
  if (!given && production) throw new Error('本番では TSUNAGU_MASTER_KEYS を設定してください。');
  const configured = given ? given.split(',').map(parseKey) : [];
  const derived: [number, Buffer][] = production ? [] : [[derivedVersion, derivedKey(secret)]];
  const keys = new Map([...configured, ...derived]);
  if (keys.size < configured.length + derived.length) {
    throw new Error('TSUNAGU_MASTER_KEYS に同じ版が二つあります。');
  }
  return localMasterKeys(keys);
}

function parseKey(text: string): [number, Buffer] {
  const [, version, key] = /^\s*([1-9]\d{0,5}):([A-Za-z0-9+/]{43}=)\s*$/.exec(text) ?? [];
  if (!version || !key) {
    throw new Error(
      `TSUNAGU_MASTER_KEYS は「版:鍵」をコンマで区切り、鍵は${keyBytes}バイトの base64 にしてください。`,
    );
  }
  return [Number(version), Buffer.from(key, 'base64')];
}

function derivedKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'tsunagu master key', keyBytes));
}

function localMasterKeys(keys: ReadonlyMap<number, Buffer>): MasterKeys {
  const versions = [...keys.keys()];
  const newest = versions[0] as number;
  return {
    newest,
    versions,
    async wrap(key, owner) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keys.get(newest) as Buffer, nonce);
      cipher.setAAD(bindingOf(owner, newest));
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      return { version: newest, wrapped: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
    },
    async unwrap({ version, wrapped }, owner) {
      const master = keys.get(version);
      if (!master) throw new Error(`master key version ${version} is not configured`);
      const decipher = createDecipheriv('aes-256-gcm', master, wrapped.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(bindingOf(owner, version));
      decipher.setAuthTag(wrapped.subarray(wrapped.length - tagBytes));
      return Buffer.concat([
        decipher.update(wrapped.subarray(nonceBytes, wrapped.length - tagBytes)),
        decipher.final(),
      ]);
    },
  };
}

function bindingOf({ municipality, caseId }: KeyOwner, version: number): Buffer {
  return Buffer.from(`tsunagu case key\0${municipality}\0${caseId}\0${version}`);
}
