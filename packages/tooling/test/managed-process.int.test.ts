import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ManagedProcess } from '../src/commands/managed-process.ts';
import { identify } from '../src/postgres/process-identity.ts';

const SERVICE = path.join(import.meta.dirname, 'fake-service.mjs');
let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'tsunagu-process-'));
  file = path.join(directory, 'said');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function said(): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 300; tries += 1) await sleep(50);
  expect(condition()).toBe(true);
}

test('a domain process that was killed is started again', async () => {
  const service = new ManagedProcess('service', [SERVICE, file], {}, { restart: true });
  await until(() => said().length === 1);
  process.kill(Number(said()[0]), 'SIGKILL');
  await until(() => said().length === 2);
  await service.stop();
  expect(said()).toEqual([said()[0], said()[1], 'ended']);
});

test('a process that always crashes is started again ever more slowly', async () => {
  const service = new ManagedProcess('service', [SERVICE, file, 'crash'], {}, { restart: true });
  await sleep(3_000);
  await service.stop();
  expect(said().length).toBeGreaterThan(1);
  expect(said().length).toBeLessThan(6);
});

test('stopping asks politely and waits', async () => {
  const service = new ManagedProcess('service', [SERVICE, file], {});
  await until(() => said().length === 1);
  await service.stop();
  expect(said()[1]).toBe('ended');
  expect(await service.exit).toBe(0);
});

test('a process ends by itself when its starter is killed', async () => {
  const run = path.resolve(import.meta.dirname, '../bin/run.mjs');
  const starter = spawn(process.execPath, [run, path.join(import.meta.dirname, 'fake-starter.ts'), file], {
    stdio: 'inherit',
  });
  await until(() => said().length === 1);
  starter.kill('SIGKILL');
  await until(() => said().includes('ended'));
  await until(() => identify(Number(said()[0])) === undefined);
});
