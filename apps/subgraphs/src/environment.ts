import path from 'node:path';

/** What the processes of this app take from the environment. */
export interface SubgraphEnvironment {
  /** `DATABASE_URL`: administrator's address of the database; undefined: the embedded one. */
  databaseUrl: string | undefined;
  /** `TSUNAGU_SECRET`; development makes one up. */
  secret: string | undefined;
  /** `TSUNAGU_DATA_DIR`, default `.data`. */
  dataDir: string;
  /** `TSUNAGU_MUNICIPALITY`, default 33100 (岡山市). */
  municipality: string;
  production: boolean;
  /** `HOST`, default 127.0.0.1: where a domain process listens. */
  host: string;
}

export function readSubgraphEnvironment(env: NodeJS.ProcessEnv = process.env): SubgraphEnvironment {
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.TSUNAGU_SECRET || undefined,
    dataDir: path.resolve(env.TSUNAGU_DATA_DIR ?? '.data'),
    municipality: env.TSUNAGU_MUNICIPALITY ?? '33100',
    production: env.NODE_ENV === 'production',
    host: env.HOST ?? '127.0.0.1',
  };
}
