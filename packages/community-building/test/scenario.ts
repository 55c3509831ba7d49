import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The world of this package's tests: promoters of one agency, another agency, the section in charge, residents. */
export interface Scenario {
  subgraph: TestSubgraph;
  runtimeTransact: TestSubgraph['runtime']['transact'];
  areaId: string;
  promoter: Actor;
  colleague: Actor;
  section: Actor;
  otherAgencyWorker: Actor;
  /** Who asks for help. */
  personId: string;
  neighbourId: string;
  /** Who may become supporters, one after the other. */
  neighbourIds: string[];
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const agencyId = randomUUID();
  const [promoter, colleague, section, otherAgencyWorker] = await enrol(
    subgraph.database,
    staff(['promoter'], { agencyId }),
    staff(['promoter'], { agencyId }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
  );
  const [personId, neighbourId, ...neighbourIds] = await residents(subgraph.database, 20);
  return {
    subgraph,
    runtimeTransact: subgraph.runtime.transact,
    areaId: randomUUID(),
    promoter: promoter!,
    colleague: colleague!,
    section: section!,
    otherAgencyWorker: otherAgencyWorker!,
    personId: personId!,
    neighbourId: neighbourId!,
    neighbourIds,
  };
}

/** Asks and expects an answer; gives the field asked for. */
export async function given<T>(
  world: Scenario,
  actor: Actor,
  operation: string,
  variables: object = {},
): Promise<T> {
  const { data, errors } = await world.subgraph.ask<Record<string, T>>(actor, operation, { ...variables });
  if (errors?.length) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

/** Asks and gives the code of the refusal. */
export async function refused(
  world: Scenario,
  actor: Actor,
  operation: string,
  variables: object = {},
): Promise<unknown> {
  const { errors } = await world.subgraph.ask(actor, operation, { ...variables });
  return errors?.[0]?.extensions?.['code'];
}

export interface AppointedPromoter {
  id: string;
  assignments: { id: string; from: string; until: string | null }[];
}

/** Appoints a member of staff as promoter and gives them an area from 1 April 2023. */
export async function assignArea(
  world: Scenario,
  actor: Actor,
  tier: 1 | 2,
  areaId = world.areaId,
): Promise<AppointedPromoter> {
  const promoter = await given<{ id: string }>(
    world,
    world.section,
    `mutation ($input: AppointPromoterInput!, $key: String) { appointCommunityPromoter(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: {
        staffId: actor.staffId,
        displayName: '試験 推進員',
        agencyId: actor.agencyId,
        appointedOn: '2023-04-01',
      },
      key: `appoint ${actor.staffId}`,
    },
  );
  return given<AppointedPromoter>(
    world,
    world.section,
    `mutation ($input: AssignPromoterInput!) { assignCommunityPromoter(input: $input) { id assignments { id from until } } }`,
    {
      input: {
        promoterId: promoter.id,
        tier,
        unit: tier === 1 ? 'WELFARE_DISTRICT' : 'JUNIOR_HIGH_DISTRICT',
        areaId,
        from: '2023-04-01',
      },
    },
  );
}

export async function registerSupporter(
  world: Scenario,
  more: { personId?: string; offers?: string[] } = {},
): Promise<{ id: string; version: number }> {
  return given(
    world,
    world.promoter,
    `mutation ($input: RegisterSupporterInput!) { registerCommunitySupporter(input: $input) { id version state contact { phone } } }`,
    {
      input: {
        personId: more.personId ?? world.neighbourIds.pop(),
        areaId: world.areaId,
        offers: more.offers ?? ['GARDEN', 'TALK'],
        phone: '086-000-0001',
      },
    },
  );
}

export async function registerNeed(
  world: Scenario,
  more: object = {},
  key?: string,
  actor: Actor = world.promoter,
): Promise<{ id: string; version: number; state: string }> {
  return given(
    world,
    actor,
    `mutation ($input: RegisterNeedInput!, $key: String) { registerCommunityNeed(input: $input, idempotencyKey: $key) { id version state contact { phone } } }`,
    {
      input: {
        personId: world.personId,
        areaId: world.areaId,
        kind: 'GARDEN',
        wish: '庭の草取りを手伝ってほしい',
        phone: '086-000-0000',
        ...more,
      },
      key,
    },
  );
}
