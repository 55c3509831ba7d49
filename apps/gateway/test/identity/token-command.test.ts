import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const root = path.resolve(import.meta.dirname, '../../../..');

function command(args: string[], env: Record<string, string> = {}) {
  return promisify(execFile)(
    process.execPath,
    ['packages/tooling/bin/run.mjs', 'apps/gateway/src/cli/token.ts', ...args],
    {
      cwd: root,
      env: { ...process.env, TSUNAGU_DATA_DIR: door.dataDir, PORT: new URL(door.origin).port, ...env },
    },
  );
}

test('npm run token prints a working token and nothing else', async () => {
  const { stdout } = await command([]);
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const { actor } = await door.who(new Browser(), { authorization: `Bearer ${stdout.trim()}` });
  expect(actor).toMatchObject({
    clientId: 'demo-partner',
    scopes: ['directory', 'identity', 'summary', 'plan', 'progress'],
  });
});

test('it asks for fewer scopes when told to', async () => {
  const { stdout } = await command(['--client', 'demo-partner', '--scope', 'directory', '--scope', 'plan']);
  const { actor } = await door.who(new Browser(), { authorization: `Bearer ${stdout.trim()}` });
  expect(actor?.scopes).toEqual(['directory', 'plan']);
});

test.each<[string, string[], Record<string, string>, string]>([
  ['a scope beyond the registration', ['--scope', 'health'], {}, '登録にない scope'],
  ['a client without a key', ['--client', 'somebody-else'], {}, 'somebody-else の鍵がありません'],
  ['no gateway', [], { PORT: '1' }, '応答しません'],
  ['an unknown option', ['--klient', 'x'], {}, '使い方'],
  ['production', [], { NODE_ENV: 'production' }, '開発用'],
])('it explains %s on the error stream and fails', async (_what, args, env, message) => {
  const failure = await command(args, env).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) });
});
