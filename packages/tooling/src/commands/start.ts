import path from 'node:path';
import { freePorts } from '../postgres/free-ports.ts';
import { type RunningPostgres, startPostgres } from '../postgres/supervisor.ts';
import { build } from './build.ts';
import { ManagedProcess } from './managed-process.ts';
import { domainPackages, root } from './workspace.ts';

const HOST = 'apps/subgraphs/dist';

/**
 * `npm start`: builds what changed, starts the database, then the gateway with all domains inside — or, with `--split`,
 * every domain as a process of its own that is started again when it dies. The gateway says when it is ready.
 *
 * Ends on Ctrl-C, SIGTERM, or when whoever started it is gone: gateway first, then domains, the database last.
 */
export async function start(args: readonly string[]): Promise<number> {
  const split = args.includes('--split');
  const unknown = args.find((arg) => arg !== '--split');
  if (unknown) {
    console.error(`${unknown} という指定はありません。使えるのは --split だけです。`);
    return 2;
  }
  const system = new System();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => system.askToEnd());
  process.once('disconnect', () => system.askToEnd());
  try {
    const [postgres] = await Promise.all([
      system.database(),
      build(['@tsunagu/gateway', '@tsunagu/subgraphs', '@tsunagu/portal']),
    ]);
    const addresses = split && !system.ending ? await system.domains(postgres) : undefined;
    if (!system.ending) system.gateway(addresses);
    return await system.ended;
  } finally {
    await system.stop();
  }
}

/** Everything that runs, in the order it started. */
class System {
  ending = false;
  readonly ended: Promise<number>;
  private end: (code: number) => void = () => {};
  private firstAsked = 0;
  private postgres: RunningPostgres | undefined;
  private readonly processes: ManagedProcess[] = [];

  constructor() {
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** First time: end in order. Asked again after a moment: do not wait for anybody's open work. */
  askToEnd(): void {
    const now = Date.now();
    if (!this.ending) {
      this.ending = true;
      this.firstAsked = now;
      console.log('\n停止しています…');
      this.end(0);
    } else if (now - this.firstAsked > 1_000) {
      for (const each of this.processes) each.kill();
    }
  }

  /** The embedded database, unless DATABASE_URL names another. */
  async database(): Promise<RunningPostgres | undefined> {
    if (process.env.DATABASE_URL) return undefined;
    const dataDir = path.join(process.env.TSUNAGU_DATA_DIR ?? path.join(root, '.data'), 'postgres');
    this.postgres = await startPostgres({ dataDir, log: (line) => console.log(line) });
    return this.postgres;
  }

  /** One process per domain. Returns what the gateway needs to find them: name=url,… */
  async domains(postgres: RunningPostgres | undefined): Promise<string> {
    const env = postgres ? { DATABASE_URL: postgres.url } : {};
    console.log('データベースの構造を更新しています…');
    const migration = this.add(new ManagedProcess('migrate', [`${HOST}/migrate.js`], env));
    if ((await migration.exit) !== 0 && !this.ending)
      throw new Error('データベースの構造を更新できませんでした。');
    const names = domainPackages().map(({ name }) => name);
    const ports = await freePorts(Number(process.env.PORT ?? 4000) + 10, names.length);
    return names
      .map((name, index) => {
        const port = String(ports[index]);
        const args = [`${HOST}/server.js`, '--domain', name, '--port', port];
        if (!this.ending) this.add(new ManagedProcess(name, args, env, { restart: true }));
        return `${name}=http://127.0.0.1:${port}`;
      })
      .join(',');
  }

  gateway(subgraphs: string | undefined): void {
    const env = subgraphs ? { TSUNAGU_SUBGRAPHS: subgraphs } : {};
    const gateway = this.add(new ManagedProcess('gateway', ['apps/gateway/dist/server.js'], env));
    void gateway.exit.then((code) => {
      if (this.ending) return;
      console.error(`ゲートウェイが終了しました（${code}）。全体を停止します。`);
      this.ending = true;
      this.end(code || 1);
    });
  }

  async stop(): Promise<void> {
    this.ending = true;
    for (const each of this.processes.toReversed()) each.forbidRestart();
    const [gateway, ...domains] = this.processes.toReversed();
    await gateway?.stop();
    await Promise.all(domains.map((each) => each.stop()));
    await this.postgres?.stop();
  }

  private add(managed: ManagedProcess): ManagedProcess {
    this.processes.push(managed);
    return managed;
  }
}
