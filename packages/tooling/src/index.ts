export { withFileLock } from './postgres/file-lock.ts';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres/supervisor.ts';
export {
  inTurn,
  repositoryRoot,
  startTestServer,
  type TestServer,
  testSecret,
} from './postgres/test-server.ts';
