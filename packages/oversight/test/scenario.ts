import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import pg from 'pg';
import { domain } from '../src/index.ts';

/** The world of this package's tests: two agencies, the offices that watch over them, two residents, one case. */
export interface Scenario {
  subgraph: TestSubgraph;
  /** Window and case worker of the agency that handles the case. */
  worker: Actor;
  /** Case worker and window of another agency, without any case. */
  stranger: Actor;
  coordinator: Actor;
  leadDivision: Actor;
  keeper: Actor;
  auditor: Actor;
  promoter: Actor;
  /** Has a case with the worker's agency. */
  personId: string;
  /** Has no case at all. */
  otherPersonId: string;
  caseId: string;
  /** Runs SQL as the administrator, to arrange a world and to look behind the walls. */
  admin: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const agencyId = randomUUID();
  const fresh = () => ({ steppedUpAt: new Date().toISOString() });
  const [worker, stranger, coordinator, leadDivision, keeper, auditor, promoter] = await enrol(
    subgraph.database,
    staff(['window', 'case-worker'], { agencyId, ...fresh() }),
    staff(['window', 'case-worker'], { agencyId: randomUUID(), ...fresh() }),
    staff(['coordinator'], { agencyId: randomUUID(), ...fresh() }),
    staff(['lead-division'], { agencyId: randomUUID(), ...fresh() }),
    staff(['register-keeper'], { agencyId: randomUUID(), ...fresh() }),
    staff(['auditor'], { agencyId: randomUUID(), ...fresh() }),
    staff(['promoter'], { agencyId: randomUUID(), ...fresh() }),
  );
  const [personId, otherPersonId] = (await residents(subgraph.database, 2)) as [string, string];
  const client = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await client.connect();
  const caseId = randomUUID();
  await subgraph.runtime.transact(worker!, async (ctx) => {
    await ctx.db.query('select access.open_case($1, 2::smallint, $2, null, $3::uuid[], $4)', [
      caseId,
      'consultation',
      [personId],
      agencyId,
    ]);
  });
  return {
    subgraph,
    worker: worker!,
    stranger: stranger!,
    coordinator: coordinator!,
    leadDivision: leadDivision!,
    keeper: keeper!,
    auditor: auditor!,
    promoter: promoter!,
    personId,
    otherPersonId,
    caseId,
    admin: async (sql, values) => (await client.query(sql, values)).rows,
    stop: async () => {
      await client.end();
      await subgraph.stop();
    },
  };
}

/** The code of the first refusal, or undefined. */
export function codeOf(answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }): unknown {
  return answer.errors?.[0]?.extensions?.['code'];
}
