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
  /** `TSUNAGU_SANDBOX=on|off`: the sandbox for partner systems; on in development, off in production. */
  sandbox: boolean;
  /** `HOST`, default 127.0.0.1: where a domain process listens. */
  host: string;
}

/** @throws with a Japanese sentence that names the variable that is wrong */
export function readSubgraphEnvironment(env: NodeJS.ProcessEnv = process.env): SubgraphEnvironment {
  const production = env.NODE_ENV === 'production';
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.TSUNAGU_SECRET || undefined,
    dataDir: path.resolve(env.TSUNAGU_DATA_DIR ?? '.data'),
    municipality: env.TSUNAGU_MUNICIPALITY ?? '33100',
    production,
    sandbox: isSandboxOn(env, production),
    host: env.HOST ?? '127.0.0.1',
  };
}

/** Whether the sandbox is made at start; the gateway's process asks as well. */
export function isSandboxOn(env: NodeJS.ProcessEnv, production: boolean): boolean {
  const wanted = env.TSUNAGU_SANDBOX || (production ? 'off' : 'on');
  if (wanted !== 'on' && wanted !== 'off') throw new Error('TSUNAGU_SANDBOX は on か off です。');
  return wanted === 'on';
}
