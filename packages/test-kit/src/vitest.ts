import { createRequire } from 'node:module';
import path from 'node:path';
import type { ViteUserConfig } from 'vitest/config';

/**
 * The vitest configuration of every package. Tests lie beside the source (rules, no database) and in `test/`
 * (real PostgreSQL).
 *
 * @example
 * // vitest.config.ts
 * import { packageTests } from '@tsunagu/test-kit/vitest';
 * export default packageTests();
 */
export function packageTests(options: { database?: boolean } = {}): ViteUserConfig {
  return {
    resolve: {
      // one graphql for everybody: two copies of the module refuse each other's schemas
      alias: [{ find: /^graphql$/, replacement: graphqlFile() }],
    },
    test: {
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      globalSetup: options.database === false ? [] : [path.join(import.meta.dirname, 'global-setup.ts')],
      testTimeout: 30_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
    },
  };
}

function graphqlFile(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('graphql/package.json')), 'index.js');
}
