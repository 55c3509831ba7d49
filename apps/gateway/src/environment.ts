import path from 'node:path';
import { isSandboxOn } from '@tsunagu/subgraphs';
import type { LogLevel } from './observability/log.ts';

/** What the gateway takes from the environment, apart from sign-in (see identity/environment.ts). */
export interface GatewayEnvironment {
  /** `PORT`, default 4000. */
  port: number;
  /** `HOST`, default 127.0.0.1; 0.0.0.0 in a container. */
  host: string;
  /** `NODE_ENV=production`: no GraphiQL, no schema for staff, no demo sign-ins. */
  production: boolean;
  /** `TSUNAGU_SANDBOX=on|off`: invented people for partner systems to try; on in development, off in production. */
  sandbox: boolean;
  /** `TSUNAGU_DATA_DIR`, default `.data`. */
  dataDir: string;
  /** `TSUNAGU_ANCHOR_FILE`: where the heads of the audit log are kept outside the database, default audit-anchors.jsonl in `dataDir`. */
  anchorFile: string;
  /** `DATABASE_URL`: administrator's address of an ordinary PostgreSQL instead of the embedded one. */
  databaseUrl: string | undefined;
  /** `TSUNAGU_SECRET`; development makes one up. */
  secret: string | undefined;
  /** `TSUNAGU_SUBGRAPHS=name=http://…,…`: domains in processes of their own instead of inside this one. */
  subgraphs: ReadonlyMap<string, string> | undefined;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`: where traces go. */
  otlpEndpoint: string | undefined;
  /** `TSUNAGU_METRICS_TOKEN`: bearer token for /metrics; without one only this machine may read it. */
  metricsToken: string | undefined;
  /** `TSUNAGU_LOG`: info in production, else warn. */
  logLevel: LogLevel;
}

const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** @throws with a Japanese sentence that names the variable that is wrong */
export function readGatewayEnvironment(env: NodeJS.ProcessEnv = process.env): GatewayEnvironment {
  const port = Number(env.PORT ?? 4_000);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) {
    throw new Error('PORT は 0〜65534 の番号にしてください（例: 4000）。');
  }
  const production = env.NODE_ENV === 'production';
  const logLevel = (env.TSUNAGU_LOG ?? (production ? 'info' : 'warn')) as LogLevel;
  if (!logLevels.includes(logLevel)) {
    throw new Error(`TSUNAGU_LOG は ${logLevels.join('、')} のどれかにしてください。`);
  }
  const dataDir = path.resolve(env.TSUNAGU_DATA_DIR ?? '.data');
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    production,
    sandbox: isSandboxOn(env, production),
    dataDir,
    anchorFile: path.resolve(env.TSUNAGU_ANCHOR_FILE ?? path.join(dataDir, 'audit-anchors.jsonl')),
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.TSUNAGU_SECRET || undefined,
    subgraphs: env.TSUNAGU_SUBGRAPHS ? subgraphAddresses(env.TSUNAGU_SUBGRAPHS) : undefined,
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT || undefined,
    metricsToken: env.TSUNAGU_METRICS_TOKEN || undefined,
    logLevel,
  };
}

function subgraphAddresses(text: string): Map<string, string> {
  return new Map(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      const [name, url] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || !URL.canParse(url)) {
        throw new Error(`TSUNAGU_SUBGRAPHS は 名前=http://アドレス をコンマで並べてください（${pair}）。`);
      }
      return [name, url] as const;
    }),
  );
}
