import { chownSync, lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** The operating-system account the server runs under; undefined means "as we are". */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root. When we are root (containers, CI) the server runs as `postgres` if that account
 * exists, else as `nobody`; the account must be listed in /etc/passwd because initdb looks it up.
 */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name ?? '', { uid: Number(uid), gid: Number(gid) }] as const),
  );
  const account = accounts.get('postgres') ?? accounts.get('nobody');
  if (!account || account.uid === 0) {
    throw new Error(
      'root では PostgreSQL を起動できません。postgres か nobody のアカウントを用意してください。',
    );
  }
  return account;
}

/** True when the account may walk down to `directory` (existing part of the path only). */
export function canReach(account: ServerAccount | undefined, directory: string): boolean {
  if (!account) return true;
  let current = path.resolve(directory);
  for (;;) {
    let stat: Stats | undefined;
    try {
      stat = statSync(current);
    } catch {
      // not there yet: it will be created with a mode that lets the account in
    }
    if (stat) {
      const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

/**
 * Gives a directory and all that is in it to the account (nothing to do when we are not root). A server that runs there
 * already drops files meanwhile; what is gone needs no owner.
 */
export function giveTo(account: ServerAccount | undefined, directory: string): void {
  if (!account) return;
  try {
    const stat = lstatSync(directory);
    if (stat.isSymbolicLink()) return;
    if (stat.uid !== account.uid || stat.gid !== account.gid) chownSync(directory, account.uid, account.gid);
    if (!stat.isDirectory()) return;
    for (const name of readdirSync(directory)) giveTo(account, path.join(directory, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
