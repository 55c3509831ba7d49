import path from 'node:path';
import { packageTests } from '@tsunagu/test-kit/vitest';

const { test, ...config } = packageTests();

/** The long stories of protection: told by `npm run test:deep`. */
const long = ['audit-proof', 'conference', 'consent', 'oversight'].map((name) => `e2e/${name}.test.ts`);

export default {
  ...config,
  test: {
    ...test,
    include: ['e2e/**/*.test.ts'],
    exclude: process.env.TSUNAGU_DEEP ? [] : long,
    globalSetup: [
      ...[test?.globalSetup ?? []].flat(),
      path.join(import.meta.dirname, 'harness/product.setup.ts'),
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
};
