import path from 'node:path';
import type { Actor } from '@tsunagu/access';
import type { SubgraphRuntime } from '@tsunagu/subgraph-kit';
import { catalogue, createRuntimes, prepareDatabase, startSplitHost } from '@tsunagu/subgraphs';
import { startPostgres } from '@tsunagu/tooling';
import pg from 'pg';
import { httpTransport } from '../src/engine/http-transport.ts';
import { inProcessTransport } from '../src/engine/in-process-transport.ts';
import type { SubgraphTransport } from '../src/engine/transport.ts';
import { makeTwins, type Twin } from './twins.ts';

export const municipality = '33100';
const secret = 'bench-secret-bench-secret-bench-secret';

/** The databases of the benchmarks, apart from the one people try things out with. */
export interface BenchDatabase {
  url: string;
  /** Copies of it that differ in what protects the data. */
  twins: Record<Twin, string>;
  admin: pg.Pool;
  stop(): Promise<void>;
}

export async function startBenchDatabase(dataDir: string): Promise<BenchDatabase> {
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'bench-postgres') });
  await prepareDatabase({
    databaseUrl: postgres.url,
    secret,
    municipality,
    firstCity: true,
    log: (line) => console.log(line),
  });
  const twins = await makeTwins(postgres.url);
  const admin = new pg.Pool({ connectionString: postgres.url, max: 4 });
  return {
    url: postgres.url,
    twins,
    admin,
    stop: async () => {
      await admin.end();
      await postgres.stop();
    },
  };
}

/** A person whom the actor may not know of: under a seal that another agency handles. */
export async function sealedPerson(admin: pg.Pool, actor: Actor): Promise<string> {
  const { rows } = await admin.query<{ person_id: string }>(
    `select person_id from access.seal
     where municipality = $1 and valid @> now() and person_id is not null and handling_agency_id is distinct from $2
     order by person_id limit 1`,
    [municipality, actor.agencyId],
  );
  if (!rows[0]) throw new Error('この町には、支援措置の人がいません。');
  return rows[0].person_id;
}

/** The family with the most measures that one agency may see, and a worker of that agency. */
export async function busiestFamily(admin: pg.Pool): Promise<{ householdId: string; actor: Actor }> {
  const { rows } = await admin.query<{
    household_id: string;
    agency_id: string;
    staff_id: string;
    roles: Actor['roles'];
  }>(
    `select r.household_id, ga.agency_id, s.staff_id, s.roles
     from access.case_ref r
     join access.consent_case k using (municipality, case_id)
     join access.consent_agency ga using (municipality, consent_id)
     join access.account s on s.municipality = r.municipality and s.agency_id = ga.agency_id
       and 'case-worker' = any (s.roles) and 'window' = any (s.roles) and s.suspended_at is null
     where r.household_id is not null
     group by r.household_id, ga.agency_id, s.staff_id, s.roles
     order by count(distinct r.measure) desc, r.household_id, s.staff_id limit 1`,
  );
  const [found] = rows;
  if (!found) throw new Error('この町には、同意で見える世帯がありません。');
  const actor: Actor = {
    kind: 'staff',
    municipality,
    staffId: found.staff_id,
    agencyId: found.agency_id,
    roles: found.roles,
    purpose: 'review',
    requestId: 'bench',
  };
  return { householdId: found.household_id, actor };
}

/** Ways to the subgraphs, all in this process. */
export async function inOneProcess(
  url: string,
): Promise<{ transports: SubgraphTransport[]; runtimes: readonly SubgraphRuntime[]; stop(): Promise<void> }> {
  const { runtimes, stop } = await createRuntimes(catalogue, { databaseUrl: url, secret });
  return { transports: runtimes.map(inProcessTransport), runtimes, stop };
}

/** Ways to the subgraphs over keep-alive HTTP with signed identities, as in split mode. */
export async function overHttp(
  url: string,
): Promise<{ transports: SubgraphTransport[]; stop(): Promise<void> }> {
  const { runtimes, stop } = await createRuntimes(catalogue, { databaseUrl: url, secret });
  const hosts = await Promise.all(runtimes.map((runtime) => startSplitHost({ runtime, secret, port: 0 })));
  const transports = hosts.map((host, i) =>
    httpTransport({ name: runtimes[i]!.domain.name, url: host.url, secret }),
  );
  return {
    transports,
    stop: async () => {
      await Promise.all(transports.map((transport) => transport.stop()));
      await Promise.all(hosts.map((host) => host.stop()));
      await stop();
    },
  };
}
