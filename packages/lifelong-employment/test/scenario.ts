import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import pg from 'pg';
import { domain } from '../src/index.ts';

/** The world of this package's tests: the centre that registers, its two support agencies, another agency, a person. */
export interface Scenario {
  subgraph: TestSubgraph;
  centre: Actor;
  privateAgency: Actor;
  stranger: Actor;
  personId: string;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const [centre, privateAgency, stranger] = await enrol(
    subgraph.database,
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
  );
  const [personId] = await residents(subgraph.database, 1);
  await providers(subgraph, { council: centre!.agencyId!, private: privateAgency!.agencyId! });
  return {
    subgraph,
    centre: centre!,
    privateAgency: privateAgency!,
    stranger: stranger!,
    personId: personId!,
  };
}

async function providers(
  subgraph: TestSubgraph,
  agencies: Record<'council' | 'private', string>,
): Promise<void> {
  const client = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await client.connect();
  for (const [kind, agencyId] of Object.entries(agencies)) {
    await client.query(
      `insert into lifelong_employment.support_provider (municipality, id, kind, agency_id, valid)
       values ('33100', $1, $2, $3, '[2019-10-01,)')`,
      [randomUUID(), kind, agencyId],
    );
  }
  await client.end();
}

/** Moves a placement into the past, so that its retention checks fall due. */
export async function placedLongAgo(
  subgraph: TestSubgraph,
  placementId: string,
  placedOn: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await client.connect();
  await client.query('update lifelong_employment.placement set placed_on = $2 where id = $1', [
    placementId,
    placedOn,
  ]);
  await client.end();
}

export const register = `mutation ($input: RegisterForEmploymentInput!, $key: String) {
  registerForEmployment(input: $input, idempotencyKey: $key) { id version state wish { wish } healthConsideration }
}`;

export const application = (personId: string) => ({
  personId,
  age: 62,
  eligibility: 'ABOUT_55_OR_OLDER',
  inflow: 'AGENCY',
  registeredOn: '2023-05-10',
  wish: '週3日の軽い仕事',
  healthConsideration: '腰痛',
});

interface Registered {
  registerForEmployment: { id: string; version: number };
}

export async function registered(world: Scenario): Promise<{ id: string; version: number }> {
  const answer = await world.subgraph.ask<Registered>(world.centre, register, {
    input: application(world.personId),
  });
  if (!answer.data) throw new Error(answer.errors?.[0]?.message);
  return answer.data.registerForEmployment;
}

export const triage = `mutation ($id: ID!, $version: Int!, $level: EmploymentObstacle!, $reason: String!) {
  triageEmployment(id: $id, version: $version, input: { level: $level, reason: $reason }) {
    state version provider { id } triages { level reason } }
}`;
