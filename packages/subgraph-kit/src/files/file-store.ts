import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** 保管庫 of files: bytes by id. It holds ciphertext only and knows nothing of cases, names or keys. */
export interface FileStore {
  /** Durable when it returns. */
  put(id: string, bytes: Buffer): Promise<void>;
  /** @returns null when there is no such file */
  get(id: string): Promise<Buffer | null>;
  /** Removing what is not there is no error. */
  remove(id: string): Promise<void>;
}

/** Files in a directory of this machine, or of a volume that the processes of an installation share. */
export function localFileStore(directory: string): FileStore {
  const placeOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('a file is named by a UUID');
    return path.join(directory, id.slice(-2), id);
  };
  return {
    async put(id, bytes) {
      const place = placeOf(id);
      const making = `${place}.${randomUUID()}`;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const handle = await open(making, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(making, place);
    },
    async get(id) {
      try {
        return await readFile(placeOf(id));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: (id) => rm(placeOf(id), { force: true }),
  };
}
