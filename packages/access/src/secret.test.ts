import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { masterSecret } from './secret.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('development makes a secret once and keeps it to its owner', () => {
  const source = { given: undefined, dataDir: path.join(dataDir, 'new'), production: false };
  const secret = masterSecret(source);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(masterSecret(source)).toBe(secret);
  expect(statSync(path.join(dataDir, 'new/secret')).mode & 0o077).toBe(0);
});

test('a configured secret wins, unless it is too short', () => {
  const given = 'x'.repeat(32);
  expect(masterSecret({ given, dataDir, production: true })).toBe(given);
  expect(() => masterSecret({ given: 'short', dataDir, production: true })).toThrow(/16文字以上/);
});

test('production never makes one up', () => {
  expect(() => masterSecret({ given: undefined, dataDir, production: true })).toThrow(/TSUNAGU_SECRET/);
});
