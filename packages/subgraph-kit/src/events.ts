import { type Actor, databaseUrlFor, runtimeRole } from '@tsunagu/access';
import { PgBoss } from 'pg-boss';
import type { CallContext } from './context.ts';
import type { Domain } from './domain.ts';
import type { SubgraphRuntime } from './runtime.ts';

/** Schema of the queue; written by its library, read by nobody else. */
export const queueSchema = 'pgboss';

/** Every domain that follows an event has a queue of its own for it, so that each of them gets every event. */
export function queueOf(event: string, domain: Domain): string {
  return `${event}/${domain.name}`;
}

/** The queue of one recurring job of a domain. */
export function queueOfJob(job: string, domain: Domain): string {
  return `job/${domain.name}/${job}`;
}

interface Envelope {
  municipality: string;
  payload: object;
}

/** Who handlers and jobs run as. */
type ActorOfJob = (job: { municipality: string; jobId: string }) => Actor;

/**
 * Events between domains, in the same Postgres: published in the writing transaction, delivered at least once; and the
 * recurring jobs of the domains, each at one process only.
 */
export interface Events {
  publish(ctx: CallContext, event: string, payload: object): Promise<void>;
  subscribe(domain: Domain, runtime: SubgraphRuntime, actorOf: ActorOfJob): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the event queue on the shared database under the role of a domain. */
export async function startEvents(options: {
  databaseUrl: string;
  secret: string;
  schema: string;
}): Promise<Events> {
  const boss = new PgBoss({
    connectionString: databaseUrlFor(options.databaseUrl, runtimeRole(options.schema), options.secret),
    schema: queueSchema,
    max: 2,
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: true,
  });
  boss.on('error', (error) =>
    console.error(JSON.stringify({ level: 'error', part: 'events', error: error.message })),
  );
  await boss.start();
  return {
    async publish(ctx, event, payload) {
      const db = {
        executeSql: async (text: string, values: unknown[]) => ({ rows: await ctx.db.query(text, values) }),
      };
      const envelope: Envelope = { municipality: ctx.actor.municipality, payload };
      await boss.publish(event, envelope, { db, retryLimit: 10, retryBackoff: true } as never);
    },
    async subscribe(domain, runtime, actorOf) {
      for (const [event, handle] of Object.entries(domain.subscriptions ?? {})) {
        await boss.work<Envelope>(
          queueOf(event, domain),
          { batchSize: 20, pollingIntervalSeconds: 0.5 },
          async (jobs) => {
            for (const job of jobs) {
              const actor = actorOf({ municipality: job.data.municipality, jobId: job.id });
              await runtime.transact(actor, (ctx) => handle(ctx, job.data.payload as never));
            }
          },
        );
      }
      for (const [name, job] of Object.entries(domain.jobs ?? {})) {
        await boss.work<object>(queueOfJob(name, domain), { pollingIntervalSeconds: 30 }, async (due) => {
          for (const { id } of due) {
            for (const municipality of await runtime.municipalities()) {
              await runtime.transact(actorOf({ municipality, jobId: id }), job.run);
            }
          }
        });
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

/**
 * Sends an event inside a transaction of somebody who is no domain (the gateway, when a sign-in moves a colleague).
 *
 * @param client a connection with an open transaction, whose role may write to the queue
 */
export async function sendEvent(
  client: { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> },
  municipality: string,
  event: string,
  payload: object,
): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values: unknown[] = []) => client.query(text, values) },
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  } as never);
  await boss.start();
  try {
    const envelope: Envelope = { municipality, payload };
    await boss.publish(event, envelope, { retryLimit: 10, retryBackoff: true });
  } finally {
    await boss.stop({ graceful: false });
  }
}
