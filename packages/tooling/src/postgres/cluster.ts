import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import { giveTo, type ServerAccount } from './server-account.ts';

const SUPERUSER = 'postgres';

/** The files of one server under its data directory. */
export class Cluster {
  readonly pgdata: string;
  readonly logFile: string;
  readonly lockFile: string;
  readonly portFile: string;
  readonly usersDir: string;
  readonly home: string;
  private readonly passwordFile: string;
  private readonly binaries: PostgresBinaries;
  private readonly account: ServerAccount | undefined;

  constructor(home: string, binaries: PostgresBinaries, account: ServerAccount | undefined) {
    this.home = home;
    this.binaries = binaries;
    this.account = account;
    this.pgdata = path.join(home, 'cluster');
    this.logFile = path.join(home, 'postgres.log');
    this.lockFile = path.join(home, 'start.lock');
    this.portFile = path.join(home, 'port');
    this.usersDir = path.join(home, 'users');
    this.passwordFile = path.join(home, 'superuser-password');
  }

  /** Environment of every server program: never the caller's locale (LANG=C would give a SQL_ASCII database). */
  environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
    return { ...Object.fromEntries(inherited), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'Asia/Tokyo' };
  }

  url(port: number, database = 'postgres'): string {
    return `postgres://${SUPERUSER}:${this.password()}@127.0.0.1:${port}/${database}`;
  }

  password(): string {
    return readFileSync(this.passwordFile, 'utf8').trim();
  }

  lastPort(): number | undefined {
    return existsSync(this.portFile) ? Number(readFileSync(this.portFile, 'utf8')) || undefined : undefined;
  }

  /** Creates the data directory on first use; a half-made one (the machine stopped during initdb) is made anew. */
  async prepare(log: (line: string) => void): Promise<void> {
    mkdirSync(this.home, { recursive: true, mode: 0o755 });
    if (!existsSync(path.join(this.pgdata, 'PG_VERSION'))) await this.create(log);
    giveTo(this.account, this.pgdata);
    chmodSync(this.pgdata, 0o700);
    if (!existsSync(this.passwordFile)) this.resetPassword();
  }

  private async create(log: (line: string) => void): Promise<void> {
    log('データベースを作成しています…');
    const making = path.join(this.home, 'cluster.new');
    const hint = path.join(this.home, 'password.new');
    const password = randomBytes(24).toString('hex');
    const failures: string[] = [];
    // lc_ctype decides what counts as a letter; C.UTF-8 exists on Debian, a macOS release may only know the second
    for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { mode: 0o700 });
      giveTo(this.account, making);
      writeFileSync(hint, password, { mode: 0o600 });
      giveTo(this.account, hint);
      const args = ['-D', making, '-U', SUPERUSER, `--pwfile=${hint}`, '--auth=scram-sha-256'];
      args.push('--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
      args.push('--locale=C', `--lc-ctype=${ctype}`, '--text-search-config=simple', '--no-instructions');
      const outcome = await this.runInitdb(args);
      rmSync(hint, { force: true });
      if (outcome.code === 0) {
        rmSync(this.pgdata, { recursive: true, force: true });
        writeFileSync(this.passwordFile, `${password}\n`, { mode: 0o600 });
        renameSync(making, this.pgdata);
        return;
      }
      failures.push(outcome.output.trim());
    }
    rmSync(making, { recursive: true, force: true });
    throw new Error(`データベースを作成できません（${this.home}）。\n${failures.join('\n')}`);
  }

  private runInitdb(args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.binaries.initdb, args, {
        env: this.environment(),
        cwd: '/',
        stdio: ['ignore', 'pipe', 'pipe'],
        ...this.account,
      });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.stderr.on('data', (chunk) => {
        output += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output }));
    });
  }

  /** The password file was lost: set a new one in single-user mode, which asks for no password. */
  private resetPassword(): void {
    const password = randomBytes(24).toString('hex');
    const outcome = spawnSync(this.binaries.postgres, ['--single', '-D', this.pgdata, 'postgres'], {
      env: this.environment(),
      cwd: '/',
      input: `alter role ${SUPERUSER} password '${password}'\n`,
      encoding: 'utf8',
      ...this.account,
    });
    if (outcome.status !== 0) throw new Error(`管理者パスワードを再設定できません。\n${outcome.stderr}`);
    writeFileSync(this.passwordFile, `${password}\n`, { mode: 0o600 });
  }
}
