import { packageTests } from '@tsunagu/test-kit/vitest';

const { test, ...config } = packageTests();

/** The longest attacks: run by `npm run test:deep`. */
const long = ['test/attacks/oversight.test.ts', 'test/attacks/streams-files.test.ts'];

export default { ...config, test: { ...test, exclude: process.env.TSUNAGU_DEEP ? [] : long } };
