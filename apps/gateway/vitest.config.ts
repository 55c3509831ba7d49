import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** One graphql for everybody: two copies of it do not accept each other's schemas. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 20_000 },
});
