import { expect, test } from 'vitest';
import { completePackageLock, platformOf } from './package-lock.ts';

test('a platform package that the registry did not carry gets its place in the lock', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { '@tool/linux-x64': '1.2.3', '@tool/android-arm64': '1.2.3' },
      },
      'node_modules/@tool/linux-x64': { version: '1.2.3' },
      'node_modules/zebra': { version: '1.0.0' },
    },
  };
  expect(completePackageLock(lock)).toBe(1);
  expect(lock.packages).toHaveProperty(['node_modules/@tool/android-arm64'], {
    version: '1.2.3',
    os: ['android'],
    cpu: ['arm64'],
    dev: true,
    optional: true,
  });
  expect(Object.keys(lock.packages).at(-1)).toBe('node_modules/zebra');
  expect(completePackageLock(lock)).toBe(0);
});

test('an optional package that is not for a platform is left to npm', () => {
  const lock = { packages: { 'node_modules/tool': { optionalDependencies: { fancy: '1.0.0' } } } };
  expect(completePackageLock(lock)).toBe(0);
});

test.each([
  ['@biomejs/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['@turbo/windows-64', { os: ['win32'], cpu: ['x64'] }],
  ['@esbuild/aix-ppc64', { os: ['aix'], cpu: ['ppc64'] }],
])('%s tells what it is for', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
