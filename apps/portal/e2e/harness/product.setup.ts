import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '@tsunagu/test-kit';
import { repositoryRoot, testSecret } from '@tsunagu/tooling';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers, e.g. http://127.0.0.1:4123. */
    origin: string;
    /** Where the one browser of the run listens. */
    browser: string;
    /** The administrator's way to the database of the product, to look into the log. */
    database: string;
    /** 情報区分 by GraphQL type and field, as the domains declare them; `*` is the type's own. */
    classes: Record<string, Record<string, string>>;
  }
}

const root = repositoryRoot();
const households = '120';

/**
 * The product as users get it, once for all stories: built bundles, a database with a small city, the gateway with all
 * domains and the staff picker on free ports, and one Chromium.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ends: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const each of ends.reverse()) await each().catch(() => undefined);
  };
  try {
    const { origin, databaseUrl } = await startProduct(ends);
    const browser = await startBrowser();
    ends.push(() => browser.close());
    project.provide('origin', origin);
    project.provide('database', databaseUrl);
    const { classesOfFields } = await import('./data-classes.ts');
    project.provide('classes', classesOfFields());
    project.provide('browser', browser.wsEndpoint());
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** Builds what changed, fills a database, starts the gateway. Also used by the script that takes pictures. */
export async function startProduct(
  ends: (() => Promise<unknown>)[],
): Promise<{ origin: string; databaseUrl: string }> {
  await run('node_modules/.bin/turbo', [
    'run',
    'build',
    ...['portal', 'gateway', 'subgraphs'].map((name) => `--filter=@tsunagu/${name}`),
  ]);
  const database = await createTestDatabase({ modules: [] });
  ends.push(() => database.drop());
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-e2e-'));
  ends.push(() => rm(dataDir, { recursive: true, force: true }));
  const port = await twoFreePorts();
  const env = {
    DATABASE_URL: database.adminUrl,
    TSUNAGU_SECRET: testSecret,
    TSUNAGU_DATA_DIR: dataDir,
    TSUNAGU_LOG: 'error',
    PORT: String(port),
  };
  await run(process.execPath, ['apps/subgraphs/dist/city.js', '--households', households], env);
  const gateway = spawn(process.execPath, ['apps/gateway/dist/server.js'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  ends.push(() => stop(gateway));
  await saysReady(gateway);
  return { origin: `http://127.0.0.1:${port}`, databaseUrl: database.adminUrl };
}

export function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** @throws with what was printed when the command fails */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed = (printed + chunk.toString()).slice(-8_000);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}\n${printed}`)),
    );
  });
}

function saysReady(gateway: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    gateway.stdout?.on('data', (chunk: Buffer) => {
      if (/^ready$/m.test(chunk.toString())) resolve();
    });
    gateway.once('exit', (code) => reject(new Error(`the gateway ended with ${code} before it was ready`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await ended;
  clearTimeout(impatient);
}

/** The gateway takes one port, the staff picker the next. */
async function twoFreePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 30_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error('no two free ports side by side');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
