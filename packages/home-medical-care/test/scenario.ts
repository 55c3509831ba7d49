import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { agencies, enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The world of this package's tests: a centre that handles discharges, another agency, one resident. */
export interface Scenario {
  subgraph: TestSubgraph;
  worker: Actor;
  otherAgencyWorker: Actor;
  personId: string;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const [worker, otherAgencyWorker] = await enrol(
    subgraph.database,
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
  );
  await agencies(subgraph.database, hospitalId);
  const [personId] = await residents(subgraph.database, 1);
  return { subgraph, worker: worker!, otherAgencyWorker: otherAgencyWorker!, personId: personId! };
}

/** 相談した病院. */
export const hospitalId = randomUUID();

export const referral = (personId: string) => ({
  personId,
  hospitalId,
  referredOn: '2023-05-10',
  plannedOn: '2023-05-30',
  problems: ['NO_RELATIVES'],
  condition: '大腿骨骨折の術後',
  careNeeds: '訪問看護 週2回',
});

export const referDischarge = `mutation ($input: ReferDischargeInput!, $key: String) {
  referDischarge(input: $input, idempotencyKey: $key) { id version state problems { problem } health { condition } }
}`;
