import { changeChannel } from '@tsunagu/access';
import pg from 'pg';
import type { Log } from '../observability/log.ts';

/** A notice that stands for every topic: something may have been missed. */
export const anything = '*';

/** 変化の知らせ of the database, heard on one connection for all streams of this gateway. */
export interface Changes {
  /** Calls back with the topic of every notice, or `anything`. @returns a function that stops listening */
  follow(heard: (topic: string) => void): () => void;
  stop(): Promise<void>;
}

const reconnectMs = 1_000;

/**
 * Hears what the domains announce (`access.announce_case`). A notice says that something changed, never what, and never
 * who may see it. While the connection is away nothing is lost: once it is back, every stream asks again.
 */
export async function listenForChanges(options: { databaseUrl: string; log: Log }): Promise<Changes> {
  const followers = new Set<(topic: string) => void>();
  const tell = (topic: string) => {
    for (const heard of followers) heard(topic);
  };
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: 'tsunagu gateway changes',
      keepAlive: true,
    });
    next.on('notification', ({ payload }) => tell(payload ?? anything));
    next.on('error', () => undefined);
    next.once('end', () => lost());
    await next.connect();
    await next.query(`listen ${changeChannel}`);
    client = next;
  }

  function lost(): void {
    if (stopped) return;
    client = undefined;
    options.log.warn('the connection for notices of changes is lost; it is made again');
    reconnectLater();
  }

  function reconnectLater(): void {
    clearTimeout(retry);
    retry = setTimeout(() => connect().then(() => tell(anything), reconnectLater), reconnectMs);
  }

  await connect();
  return {
    follow(heard) {
      followers.add(heard);
      return () => followers.delete(heard);
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
