import {
  createSubgraphRuntime,
  type Domain,
  type Events,
  type FileSettings,
  type SubgraphRuntime,
  startEvents,
} from '@tsunagu/subgraph-kit';

export interface RuntimesOptions {
  /** Administrator's address; the user in it is replaced by each domain's runtime role. */
  databaseUrl: string;
  secret: string;
  /** Connections per domain. */
  poolSize?: number;
  /** Where files lie and how they are examined; as the environment says unless given. */
  files?: FileSettings;
}

export interface Runtimes {
  readonly runtimes: readonly SubgraphRuntime[];
  /** Running event handlers end first, then the pools close. */
  stop(): Promise<void>;
}

/**
 * Starts domains in this process, on a database that was prepared. They share one connection to the event queue; a
 * domain's events are still written in its own transactions, under its own role.
 */
export async function createRuntimes(
  domains: readonly Domain[],
  options: RuntimesOptions,
): Promise<Runtimes> {
  const { databaseUrl, secret, poolSize, files } = options;
  const [first] = domains;
  if (!first) throw new Error('no domain to start');
  const events: Events = await startEvents({ databaseUrl, secret, schema: first.schema });
  const runtimes: SubgraphRuntime[] = [];
  const stop = async () => {
    await events.stop();
    await Promise.all(runtimes.map((runtime) => runtime.stop()));
  };
  try {
    for (const domain of domains) {
      runtimes.push(
        await createSubgraphRuntime(domain, {
          databaseUrl,
          secret,
          events,
          ...(poolSize ? { poolSize } : {}),
          ...(files ? { files } : {}),
        }),
      );
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { runtimes, stop };
}
