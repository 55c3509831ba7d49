import { expect, test } from 'vitest';
import { readGatewayEnvironment } from './environment.ts';

test('without settings everything runs on this machine, in one process', () => {
  expect(readGatewayEnvironment({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    production: false,
    databaseUrl: undefined,
    subgraphs: undefined,
    logLevel: 'warn',
  });
});

test('domains in processes of their own are listed by name and address', () => {
  const { subgraphs } = readGatewayEnvironment({
    TSUNAGU_SUBGRAPHS: 'registry=http://127.0.0.1:4010, plan=http://127.0.0.1:4011',
  });
  expect([...(subgraphs ?? [])]).toEqual([
    ['registry', 'http://127.0.0.1:4010'],
    ['plan', 'http://127.0.0.1:4011'],
  ]);
});

test.each([
  [{ PORT: 'four' }, /PORT/],
  [{ TSUNAGU_SUBGRAPHS: 'registry' }, /TSUNAGU_SUBGRAPHS/],
  [{ TSUNAGU_LOG: 'loud' }, /TSUNAGU_LOG/],
])('%o is refused with a sentence that names the variable', (env, sentence) => {
  expect(() => readGatewayEnvironment(env)).toThrow(sentence);
});

test('anchors of the audit log lie in the data directory unless they are sent elsewhere', () => {
  expect(readGatewayEnvironment({ TSUNAGU_DATA_DIR: '/srv/data' }).anchorFile).toBe(
    '/srv/data/audit-anchors.jsonl',
  );
  expect(readGatewayEnvironment({ TSUNAGU_ANCHOR_FILE: '/mnt/worm/anchors' }).anchorFile).toBe(
    '/mnt/worm/anchors',
  );
});
