import path from 'node:path';
import { type FileStore, localFileStore } from './file-store.ts';
import { type Scanner, scannerOf } from './scan.ts';

/** Where the files of an installation lie and how they are examined. */
export interface FileSettings {
  store: FileStore;
  scan: Scanner;
}

/**
 * From the environment: `TSUNAGU_FILES_DIR` (default: `files` in the data directory; a volume of its own in production) and
 * `TSUNAGU_SCAN_COMMAND` (none: files are recorded as not scanned).
 */
export function fileSettingsFromEnvironment(env: NodeJS.ProcessEnv = process.env): FileSettings {
  const directory = env.TSUNAGU_FILES_DIR || path.join(env.TSUNAGU_DATA_DIR ?? '.data', 'files');
  return { store: localFileStore(path.resolve(directory)), scan: scannerOf(env.TSUNAGU_SCAN_COMMAND) };
}
