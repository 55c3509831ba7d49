import path from 'node:path';
import { masterSecret } from '@tsunagu/access';
import { startPostgres } from '@tsunagu/tooling';
import { readSubgraphEnvironment, type SubgraphEnvironment } from './environment.ts';

/** Database and secret that the processes of one installation share. */
export interface Installation extends SubgraphEnvironment {
  databaseUrl: string;
  secret: string;
  /** Gives the embedded database back; the last user stops it. */
  leave(): Promise<void>;
}

/** Joins the installation the environment describes; starts the embedded database unless DATABASE_URL names another. */
export async function joinInstallation(): Promise<Installation> {
  const environment = readSubgraphEnvironment();
  const secret = masterSecret({
    given: environment.secret,
    dataDir: environment.dataDir,
    production: environment.production,
  });
  if (environment.databaseUrl) {
    return { ...environment, databaseUrl: environment.databaseUrl, secret, leave: async () => {} };
  }
  const postgres = await startPostgres({ dataDir: path.join(environment.dataDir, 'postgres') });
  return { ...environment, databaseUrl: postgres.url, secret, leave: () => postgres.stop() };
}
