import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The world of this package's tests: promoters of one agency, another agency, the section in charge, two residents. */
export interface Scenario {
  subgraph: TestSubgraph;
  areaId: string;
  promoter: Actor;
  colleague: Actor;
  section: Actor;
  otherAgencyWorker: Actor;
  personId: string;
  neighbourId: string;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const agencyId = randomUUID();
  const [promoter, colleague, section, otherAgencyWorker] = await enrol(
    subgraph.database,
    staff(['promoter'], { agencyId }),
    staff(['promoter'], { agencyId }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
  );
  const [personId, neighbourId] = await residents(subgraph.database, 2);
  return {
    subgraph,
    areaId: randomUUID(),
    promoter: promoter!,
    colleague: colleague!,
    section: section!,
    otherAgencyWorker: otherAgencyWorker!,
    personId: personId!,
    neighbourId: neighbourId!,
  };
}

/** Asks and expects an answer; gives the field asked for. */
export async function given<T>(
  world: Scenario,
  actor: Actor,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await world.subgraph.ask<Record<string, T>>(actor, operation, variables);
  if (errors?.length) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

/** Asks and gives the code of the refusal. */
export async function refused(
  world: Scenario,
  actor: Actor,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { errors } = await world.subgraph.ask(actor, operation, variables);
  return errors?.[0]?.extensions?.['code'];
}
