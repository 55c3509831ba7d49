import { masterKeysFromEnvironment } from '@tsunagu/access';
import { testSecret } from '@tsunagu/tooling';

/** The master keys under which the domains of tests wrap the keys of cases. */
export const testMasterKeys = masterKeysFromEnvironment(testSecret);
