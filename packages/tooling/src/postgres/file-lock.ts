import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

let sequence = 0;

function read(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process (and no other caller in this process) holds the lock file.
 * A holder that died, even by `kill -9`, is noticed by its process identity and its lock is taken over.
 *
 * @throws Error when the lock cannot be had within `timeoutMs`
 * @example await withFileLock('.cache/postgres.lock', () => startServer())
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>, timeoutMs = 120_000): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + timeoutMs;
  const mine = `${file}.${process.pid}.${++sequence}`;
  writeFileSync(mine, JSON.stringify(ownIdentity()));
  try {
    for (;;) {
      try {
        linkSync(mine, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = read(file);
      if (holder && !isAlive(holder)) {
        takeAway(file, `${mine}.dead`);
        continue;
      }
      if (Date.now() > deadline) {
        throw new Error(
          `ロック ${file} を取得できません。プロセス ${holder?.pid ?? '?'} の終了を待ってください。`,
        );
      }
      await sleep(50 + Math.random() * 50);
    }
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Renaming is atomic: of several waiters one gets the dead holder's lock; a lock taken meanwhile is given back. */
function takeAway(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken && isAlive(taken)) {
    try {
      linkSync(aside, file);
    } catch {
      // somebody else holds the lock by now; both hold it for a moment, which the caller's own checks tolerate
    }
  }
  rmSync(aside, { force: true });
}
