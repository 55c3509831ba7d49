import { type MasterKeys, masterKeysOf } from './master-keys.ts';

/** The master keys that the environment of this process names (`TSUNAGU_MASTER_KEYS`, `NODE_ENV`). */
export function masterKeysFromEnvironment(secret: string): MasterKeys {
  return masterKeysOf({
    given: process.env.TSUNAGU_MASTER_KEYS || undefined,
    secret,
    production: process.env.NODE_ENV === 'production',
  });
}
