import path from 'node:path';
import { packageTests } from '@tsunagu/test-kit/vitest';

const { test, ...config } = packageTests();

export default {
  ...config,
  test: {
    ...test,
    include: ['e2e/**/*.test.ts'],
    globalSetup: [
      ...[test?.globalSetup ?? []].flat(),
      path.join(import.meta.dirname, 'harness/product.setup.ts'),
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
};
