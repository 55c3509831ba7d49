/** Starts a managed process and waits; the test kills it. */
import path from 'node:path';
import { ManagedProcess } from '../src/commands/managed-process.ts';

const [, , file = ''] = process.argv;
new ManagedProcess('service', [path.join(import.meta.dirname, 'fake-service.mjs'), file], {});
setInterval(() => {}, 60_000);
