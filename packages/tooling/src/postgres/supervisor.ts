import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, type PostgresBinaries } from './binaries.ts';
import { Cluster } from './cluster.ts';
import { withFileLock } from './file-lock.ts';
import { freePorts } from './free-ports.ts';
import { identify, isAlive, ownIdentity, type ProcessIdentity, worksIn } from './process-identity.ts';
import { canReach, type ServerAccount, serverAccount } from './server-account.ts';
import { ACCESS_RULES, serverSettings } from './settings.ts';

export interface PostgresOptions {
  /** Where the server keeps its files. Made when missing. */
  dataDir: string;
  /** Preferred port; the next free one is taken when it is busy. Default: the port of the last run, else 54330. */
  port?: number;
  /** False only for tests: nothing is forced to disk. */
  durable?: boolean;
  /** Receives one line per noteworthy event, in Japanese. */
  log?: (line: string) => void;
  /** Directory of the programs (`bin`, `lib`, `share`) instead of the npm package's own. */
  native?: string;
}

export interface RunningPostgres {
  /** Administrator's URL of database `postgres`. */
  url: string;
  port: number;
  /** Process id of the postmaster. */
  pid: number;
  /** Where the files really are (elsewhere than asked for when the server's account cannot reach that place). */
  home: string;
  logFile: string;
  /** Gives the server back; the last user of a data directory stops it. Safe to call twice. */
  stop(): Promise<void>;
}

const FIRST_PORT = 54330;
const START_TIMEOUT_MS = 90_000;
const BUSY_PORT = /Address already in use|could not (create any TCP\/IP sockets|bind)/;
const OLD_BACKENDS = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

let leaseNumber = 0;

/**
 * Starts (or joins) the real PostgreSQL server of a data directory and keeps it running.
 *
 * Several processes may use the same directory at once: each holds a lease, the last one to stop ends the server. A
 * server left over by a killed process is adopted; a server that was killed is started again on the same port.
 *
 * @throws Error with a Japanese sentence and the end of the server's log when the server cannot start
 * @example
 * const postgres = await startPostgres({ dataDir: '.data/postgres' });
 * const pool = new pg.Pool({ connectionString: postgres.url });
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const log = options.log ?? (() => {});
  const account = serverAccount();
  const home = reachableHome(path.resolve(options.dataDir), account, log);
  const binaries = findBinaries(account, path.join(sharedState(), 'programs'), options.native);
  const cluster = new Cluster(home, binaries, account);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const run = new ServerRun(cluster, binaries, account, options.durable ?? true, log);

  const lease = path.join(cluster.usersDir, `${process.pid}-${++leaseNumber}.json`);
  await withFileLock(cluster.lockFile, async () => {
    await cluster.prepare(log);
    await run.ensure(options.port ?? cluster.lastPort() ?? FIRST_PORT);
    mkdirSync(cluster.usersDir, { recursive: true });
    writeFileSync(lease, JSON.stringify(ownIdentity()));
  });

  const watch = run.keepAlive();
  let stopping: Promise<void> | undefined;
  return {
    url: cluster.url(run.port),
    port: run.port,
    pid: run.pid,
    home,
    logFile: cluster.logFile,
    stop() {
      stopping ??= (async () => {
        watch.stop();
        await withFileLock(cluster.lockFile, async () => {
          rmSync(lease, { force: true });
          if (livingUsers(cluster).length === 0) await run.halt();
        });
      })();
      return stopping;
    },
  };
}

/** The server process of one cluster. Every change of its state happens under the cluster's lock. */
class ServerRun {
  port = 0;
  pid = 0;

  private readonly cluster: Cluster;
  private readonly binaries: PostgresBinaries;
  private readonly account: ServerAccount | undefined;
  private readonly durable: boolean;
  private readonly log: (line: string) => void;

  constructor(
    cluster: Cluster,
    binaries: PostgresBinaries,
    account: ServerAccount | undefined,
    durable: boolean,
    log: (line: string) => void,
  ) {
    this.cluster = cluster;
    this.binaries = binaries;
    this.account = account;
    this.durable = durable;
    this.log = log;
  }

  /** Makes sure the server runs: joins a running one, adopts an orphan, else starts it. */
  async ensure(preferredPort: number): Promise<void> {
    const found = this.running();
    if (found) {
      const orphan = livingUsers(this.cluster).length === 0;
      if (await this.answers(found.port, 15_000)) {
        this.port = found.port;
        this.pid = found.pid;
        if (orphan) this.log('前回のデータベースがまだ動いているため、それを引き継ぎます。');
        return;
      }
      this.log('前回のデータベースが応答しないため、停止して起動し直します。');
      await this.halt();
    }
    this.forgetStrangersPid();
    await this.start(preferredPort);
  }

  /** Starts the server again when it dies while we use it. */
  keepAlive(): { stop(): void } {
    let stopped = false;
    let busy = false;
    const timer = setInterval(async () => {
      if (stopped || busy || this.running()) return;
      busy = true;
      try {
        await withFileLock(this.cluster.lockFile, async () => {
          if (stopped || this.running()) return;
          this.log('データベースが止まりました。起動し直します。');
          this.forgetStrangersPid();
          await this.start(this.port, true);
        });
      } catch (error) {
        this.log(`データベースを起動し直せません: ${(error as Error).message}`);
      } finally {
        busy = false;
      }
    }, 500);
    timer.unref();
    return {
      stop() {
        stopped = true;
        clearInterval(timer);
      },
    };
  }

  /** Stops the server: first politely (open work is rolled back, a checkpoint written), then at once. */
  async halt(): Promise<void> {
    const found = this.running();
    if (!found) return;
    for (const [signal, patience] of [
      ['SIGINT', 30_000],
      ['SIGQUIT', 10_000],
      ['SIGKILL', 5_000],
    ] as const) {
      try {
        process.kill(found.pid, signal);
      } catch {
        return;
      }
      const deadline = Date.now() + patience;
      while (Date.now() < deadline) {
        if (!isAlive(found)) return;
        await sleep(25);
      }
    }
    throw new Error(`データベース（プロセス ${found.pid}）を停止できません。`);
  }

  /** The postmaster of this cluster, known from its pid file and confirmed by its working directory. */
  private running(): (ProcessIdentity & { port: number }) | undefined {
    const [pid, , , port] = this.pidFile();
    if (!pid) return undefined;
    const identity = identify(pid);
    return identity && worksIn(pid, this.cluster.pgdata) ? { ...identity, port: port ?? 0 } : undefined;
  }

  private pidFile(): (number | undefined)[] {
    try {
      return readFileSync(path.join(this.cluster.pgdata, 'postmaster.pid'), 'utf8').split('\n').map(Number);
    } catch {
      return [];
    }
  }

  /**
   * After a reboot the pid in the file may be a stranger's, and Postgres would refuse to start. Only then the file is
   * removed; with a dead pid it is left, because Postgres reads from it whether old backends still live.
   */
  private forgetStrangersPid(): void {
    const [pid] = this.pidFile();
    if (pid && identify(pid) && !worksIn(pid, this.cluster.pgdata)) {
      rmSync(path.join(this.cluster.pgdata, 'postmaster.pid'), { force: true });
    }
  }

  private async start(preferredPort: number, samePort = false): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    let port = preferredPort;
    let told = false;
    for (;;) {
      if (!samePort) [port = port] = await freePorts(port, 1);
      const attempt = await this.attempt(port, deadline);
      if (attempt.pid) {
        this.pid = attempt.pid;
        this.port = port;
        writeFileSync(this.cluster.portFile, String(port));
        if (!samePort && port !== preferredPort)
          this.log(`ポート ${preferredPort} は使用中のため ${port} を使います。`);
        return;
      }
      if (Date.now() > deadline) throw this.failure(attempt.output);
      if (BUSY_PORT.test(attempt.output)) {
        if (samePort) await sleep(500);
        else port += 1;
      } else if (OLD_BACKENDS.test(attempt.output)) {
        if (!told) this.log('停止したデータベースの後始末を待っています（20 秒ほどかかることがあります）…');
        told = true;
        await sleep(500);
      } else {
        throw this.failure(attempt.output);
      }
    }
  }

  /** One try: the pid once the server answers, or what it wrote before it gave up. */
  private async attempt(port: number, deadline: number): Promise<{ pid?: number; output: string }> {
    writeFileSync(path.join(this.cluster.pgdata, 'pg_hba.conf'), ACCESS_RULES);
    const settings = Object.entries(serverSettings(port, this.durable)).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const logged = sizeOf(this.cluster.logFile);
    const out = openSync(this.cluster.logFile, 'a', 0o600);
    // its own process group: Ctrl-C in the terminal must not stop the database before its users
    const child = spawn(this.binaries.postgres, ['-D', this.cluster.pgdata, ...settings], {
      env: this.cluster.environment(),
      cwd: '/',
      detached: true,
      stdio: ['ignore', out, out],
      ...this.account,
    });
    closeSync(out);
    let ended: string | undefined;
    child.once('error', (error) => {
      ended = error.message;
    });
    child.once('exit', (code, signal) => {
      ended ??= `終了 ${code ?? signal}`;
    });
    child.unref();
    const output = () =>
      `${readFileSync(this.cluster.logFile).subarray(logged).toString('utf8')}${ended ?? ''}`;
    for (;;) {
      await sleep(30);
      if (ended !== undefined) return { output: output() };
      if (this.running()?.pid === child.pid && child.pid && (await this.answers(port, 0))) {
        return { pid: child.pid, output: '' };
      }
      if (Date.now() > deadline) {
        child.kill('SIGQUIT');
        return { output: `${output()}\n起動が時間内に終わりません。` };
      }
    }
  }

  private async answers(port: number, patienceMs: number): Promise<boolean> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const client = new pg.Client({
        connectionString: this.cluster.url(port),
        connectionTimeoutMillis: 3_000,
      });
      client.on('error', () => {});
      try {
        await client.connect();
        const { rows } = await client.query<{ directory: string }>(
          "select current_setting('data_directory') as directory",
        );
        return rows[0]?.directory === this.cluster.pgdata;
      } catch {
        if (Date.now() >= deadline) return false;
        await sleep(100);
      } finally {
        await client.end().catch(() => {});
      }
    }
  }

  private failure(output: string): Error {
    const tail = output.trim().split('\n').slice(-15).join('\n');
    return new Error(`データベースを起動できません。記録: ${this.cluster.logFile}\n${tail}`);
  }
}

/** The leases of living processes; those of dead ones are cleared away. */
function livingUsers(cluster: Cluster): string[] {
  let names: string[];
  try {
    names = readdirSync(cluster.usersDir);
  } catch {
    return [];
  }
  return names.filter((name) => {
    const file = path.join(cluster.usersDir, name);
    try {
      if (isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity)) return true;
    } catch {
      // half-written by a process that was killed: not a user
    }
    rmSync(file, { force: true });
    return false;
  });
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Machine-wide place for what the server's account must reach when we are root. */
function sharedState(): string {
  if (process.getuid?.() === 0) return '/var/lib/tsunagu';
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(process.env.HOME ?? '/tmp', '.cache'), 'tsunagu');
}

/** As root in a closed home directory the server's account cannot reach the data: keep it under /var/lib instead. */
function reachableHome(
  asked: string,
  account: ServerAccount | undefined,
  log: (line: string) => void,
): string {
  if (canReach(account, asked)) return asked;
  const moved = path.join(sharedState(), createHash('sha256').update(asked).digest('hex').slice(0, 16));
  log(`${asked} は閉じたディレクトリの中にあるため、データベースは ${moved} に置きます。`);
  return moved;
}
