import { packageTests } from '@tsunagu/test-kit/vitest';

export default packageTests();
