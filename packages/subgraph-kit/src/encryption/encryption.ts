import type { MasterKeys } from '@tsunagu/access';
import { ColumnPlaces } from './column-places.ts';

/** What a running domain needs to encrypt and decrypt. */
export interface Encryption {
  masterKeys: MasterKeys;
  places: ColumnPlaces;
}

export function createEncryption(masterKeys: MasterKeys): Encryption {
  return { masterKeys, places: new ColumnPlaces() };
}
