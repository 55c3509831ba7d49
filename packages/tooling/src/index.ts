export { withFileLock } from './postgres/file-lock.ts';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres/supervisor.ts';
