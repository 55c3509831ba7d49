import type { Actor } from '@tsunagu/access';
import { anyone, partner, seal } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
  // Two members of staff look at the agency's seals, one of them while a seal is there to be seen.
  await world.subgraph.ask(world.worker, setSeal, { personId: world.personId });
  await world.subgraph.ask(world.worker, '{ seals { id } }');
  await world.subgraph.ask(world.stranger, '{ seals { id } }');
});
afterAll(() => world.stop());

const setSeal = `mutation ($personId: ID!) { setSeal(input: { personId: $personId, reason: "支援措置の申出" }) { id } }`;
const line = `nodes { id at outcome action staff { id } personIds caseIds entries { dataClass basis evidenceId subjectId } }
  pageInfo { hasNextPage endCursor }`;
const search = `query ($staffId: ID, $personId: ID, $outcome: ReadingOutcome, $from: String, $until: String, $basis: String,
  $first: Int, $after: String) {
  readingEvents(staffId: $staffId, personId: $personId, outcome: $outcome, from: $from, until: $until, basis: $basis,
    first: $first, after: $after) { ${line} } }`;
const ledger = `query ($personId: ID!) { disclosureLedger(personId: $personId, first: 100) { ${line} } }`;

interface Line {
  id: string;
  outcome: string;
  action: string | null;
  staff: { id: string } | null;
  personIds: string[];
  entries: { dataClass: string; basis: string }[];
}
interface Page {
  nodes: Line[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const found = async (actor: Actor, variables: Record<string, unknown>) => {
  const answer = await world.subgraph.ask<{ readingEvents: Page }>(actor, search, {
    first: 100,
    ...variables,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data!.readingEvents;
};

describe('閲覧記録の検索', () => {
  it('finds who read whom, by person, staff, rule and outcome', async () => {
    const asked = { personId: world.personId, staffId: world.worker.staffId, outcome: 'GIVEN' };
    expect((await found(world.auditor, asked)).nodes, 'of a person under seal').toEqual([]);
    const handling = { ...world.auditor, agencyId: world.worker.agencyId! };
    const { nodes } = await found(handling, asked);
    expect(nodes[0]).toMatchObject({
      staff: { id: world.worker.staffId },
      personIds: [world.personId],
      entries: [expect.objectContaining({ basis: 'own-case', dataClass: 'summary' })],
    });
    expect((await found(world.auditor, { staffId: world.worker.staffId, basis: 'consent' })).nodes).toEqual(
      [],
    );
    const stranger = await found(world.auditor, { staffId: world.stranger.staffId });
    expect(stranger.nodes.map((node) => node.outcome)).toContain('EMPTY');
  });

  it('goes by days of Japan', async () => {
    const inJapan = new Date(Date.now() + 9 * 3_600_000);
    const day = (days: number) => new Date(inJapan.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const of = async (from: string, until: string) =>
      (await found(world.auditor, { staffId: world.worker.staffId, from, until })).nodes.length;
    expect(await of(day(0), day(0))).toBeGreaterThan(0);
    expect(await of(day(-3), day(-2))).toBe(0);
    expect(await of(day(2), day(3))).toBe(0);
  });

  it('turns pages without leaving out or repeating', async () => {
    const all = await found(world.auditor, { staffId: world.worker.staffId });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await found(world.auditor, { staffId: world.worker.staffId, first: 1, after });
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.nodes.map((node) => node.id));
  });

  it('is itself logged', async () => {
    await found(world.auditor, { personId: world.otherPersonId });
    const { nodes } = await found(world.auditor, { staffId: world.auditor.staffId });
    expect(nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ['the agency itself', () => world.worker],
    ['the register keeper', () => world.keeper],
    ['a promoter', () => world.promoter],
    ['a partner', () => partner(['summary'])],
    ['the public', () => anyone()],
  ])('is nothing for %s', async (_name, actor) => {
    expect(codeOf(await world.subgraph.ask(actor(), search, { first: 10 }))).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('refuses a number that is none, at the field', async () => {
    const answer = await world.subgraph.ask(world.auditor, search, { personId: 'somebody', first: 10 });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      fields: { personId: expect.any(String) },
    });
  });
});

describe('自分の閲覧記録', () => {
  it('shows everybody their own readings and nobody else’s', async () => {
    for (const actor of [world.worker, world.stranger]) {
      const { data } = await world.subgraph.ask<{ myReadings: Page }>(
        actor,
        `{ myReadings(first: 100) { ${line} } }`,
      );
      expect(data!.myReadings.nodes.length).toBeGreaterThan(0);
      expect(new Set(data!.myReadings.nodes.map((node) => node.staff?.id))).toEqual(new Set([actor.staffId]));
    }
  });
});

describe('閲覧記録を読むこと', () => {
  it('is a reading in the own log, not a writing', async () => {
    await found(world.auditor, {});
    const { data } = await world.subgraph.ask<{ myReadings: Page }>(
      world.auditor,
      `{ myReadings(first: 100) { ${line} } }`,
    );
    const searches = data!.myReadings.nodes.filter((node) => node.action === 'searchAudit');
    const outcomes = searches.map((node) => node.outcome);
    expect(outcomes).toContain('GIVEN');
    expect(outcomes).not.toContain('WRITTEN');
  });
});

describe('開示請求の台帳', () => {
  it('says who read of the person which classes on which basis, and does not tell of a seal', async () => {
    const { data } = await world.subgraph.ask<{ disclosureLedger: Page }>(world.worker, ledger, {
      personId: world.personId,
    });
    expect(data).toBeNull();
    await seal(world.subgraph.database, world.otherPersonId, world.stranger.agencyId!);
    const sealed = await world.subgraph.ask(world.auditor, ledger, { personId: world.otherPersonId });
    expect(codeOf(sealed)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('names the readings of a person who is not sealed', async () => {
    const seals = await world.subgraph.ask<{ seals: { id: string }[] }>(world.worker, '{ seals { id } }');
    await world.subgraph.ask(world.worker, 'mutation ($id: ID!) { liftSeal(id: $id) { id } }', {
      id: seals.data!.seals[0]!.id,
    });
    const { data } = await world.subgraph.ask<{ disclosureLedger: Page }>(world.auditor, ledger, {
      personId: world.personId,
    });
    const lines = data!.disclosureLedger.nodes;
    expect(lines.some((node) => node.action === 'seal.lift' && node.staff?.id === world.worker.staffId)).toBe(
      true,
    );
    expect(lines.flatMap((node) => node.entries)).toContainEqual(
      expect.objectContaining({ basis: 'own-case', dataClass: 'summary' }),
    );
    const outcomeOf = (action: string) => lines.find((node) => node.action === action)?.outcome;
    expect(outcomeOf('seal.lift')).toBe('WRITTEN');
    expect(outcomeOf('searchAudit')).toBe('GIVEN');
  });
});

describe('封の状態', () => {
  it('is told to those who watch over the log', async () => {
    const state = '{ auditChain { waiting sealNo sealedAt anchoredAt } }';
    const { data } = await world.subgraph.ask(world.auditor, state);
    expect(data).toMatchObject({ auditChain: { waiting: expect.any(Number) } });
    expect(codeOf(await world.subgraph.ask(world.worker, state))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });
});
