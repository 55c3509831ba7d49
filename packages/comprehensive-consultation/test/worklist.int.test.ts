import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { addDays, dateInJapan } from '@tsunagu/japan';
import { anyone, enrol, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acceptHandover, answer, received, type Scenario, sent, startScenario } from './scenario.ts';

/** わたしの仕事: what waits for whom, to whom it rises, and how much each agency carries. */

let world: Scenario;
let lead: Actor;
let section: Actor;
let admin: pg.Client;
let caseId: string;

const today = dateInJapan(new Date());
const list = `query ($audience: WorkAudience, $kinds: [WorkItemKind!], $mine: Boolean, $first: Int, $after: String) {
  worklist(audience: $audience, kinds: $kinds, mine: $mine, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind audience level dueOn overdue agency { id } assignedTo { id } consultation { id state urgency } } } }`;

interface Item {
  id: string;
  kind: string;
  audience: string;
  level: string;
  dueOn: string | null;
  overdue: boolean;
  agency: { id: string } | null;
  assignedTo: { id: string } | null;
  consultation: { id: string } | null;
}
interface List {
  worklist: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Item[] };
}

const work = async (actor: Actor, variables: object = {}) =>
  (await answer<List>(world, actor, list, { first: 100, ...variables })).worklist;
const kinds = async (actor: Actor, id: string | null = caseId) =>
  (await work(actor)).nodes.filter((item) => (item.consultation?.id ?? null) === id).map((item) => item.kind);

/** As if a record had last been made some days ago. */
const silentSince = (days: number) =>
  admin.query(
    `alter table comprehensive_consultation.consultation_case disable trigger record_noted;
     update comprehensive_consultation.consultation_case set last_record_on = '${addDays(today, -days)}' where id = '${caseId}';
     alter table comprehensive_consultation.consultation_case enable trigger record_noted`,
  );
const reviewOn = (day: string) =>
  admin.query(`update comprehensive_consultation.monitoring set review_on = $1 where case_id = $2`, [
    day,
    caseId,
  ]);

const request = `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }`;
const accept = `mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id version } }`;
const decide = `mutation ($input: DecideRolesInput!) { decideRoles(input: $input) { id } }`;

beforeAll(async () => {
  world = await startScenario();
  [lead, section] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
  )) as [Actor, Actor];
  admin = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await admin.connect();
  caseId = (await received(world)).id;
});
afterAll(async () => {
  await admin.end();
  await world.subgraph.stop();
});

describe('仕事の一覧', () => {
  it('shows a received case to who received it, and nothing to anybody else', async () => {
    expect(await kinds(world.window)).toEqual(['CASE']);
    expect((await work(world.window)).nodes[0]!.assignedTo).toEqual({ id: world.window.staffId });
    for (const stranger of [world.target, world.coordinator, lead, section, anyone()]) {
      expect(await work(stranger)).toMatchObject({ totalCount: 0, nodes: [] });
    }
  });

  it('lets a hand-over wait at its target, rise when it is late, and asks for the first contact', async () => {
    const handover = await sent(world, caseId, world.target);
    expect(await kinds(world.target)).toEqual(['HANDOVER_WAITING']);
    const [urgent] = (await work(world.target)).nodes;
    expect(urgent).toMatchObject({ dueOn: addDays(today, 2), overdue: false, level: 'HOLDER' });
    await admin.query(`update comprehensive_consultation.handover set sent_at = now() - interval '3 days'`);
    expect((await work(world.coordinator)).nodes).toMatchObject([
      { kind: 'HANDOVER_OVERDUE', agency: { id: world.target.agencyId }, consultation: null },
    ]);
    expect((await work(lead)).nodes).toEqual([]);
    await admin.query(`update comprehensive_consultation.handover set sent_at = now() - interval '5 days'`);
    expect((await work(lead)).nodes).toMatchObject([{ kind: 'HANDOVER_OVERDUE', consultation: null }]);
    await answer(world, world.target, acceptHandover, {
      input: { handoverId: handover.id, version: handover.version },
    });
    expect(await kinds(world.target)).toEqual(['FIRST_CONTACT', 'CASE']);
    expect((await work(world.coordinator)).nodes).toEqual([]);
  });

  it('leads the coordinator from the request over the conference to the decision', async () => {
    const { requestCoordination } = await answer<{ requestCoordination: { id: string; version: number } }>(
      world,
      world.window,
      request,
      { input: { caseId, reason: 'ROLES_UNDECIDED', situation: '家計を誰が受け持つか決まらない。' } },
    );
    expect((await work(world.coordinator)).nodes).toMatchObject([
      { kind: 'COORDINATION_REQUEST', agency: { id: world.window.agencyId }, consultation: null },
    ]);
    const { acceptCoordination } = await answer<{ acceptCoordination: { id: string; version: number } }>(
      world,
      world.coordinator,
      accept,
      { input: requestCoordination },
    );
    expect(await kinds(world.coordinator)).toEqual(['COORDINATION_CONVENE']);
    await answer(world, lead, decide, {
      input: {
        id: acceptCoordination.id,
        version: acceptCoordination.version,
        roles: [{ agencyId: world.third.agencyId, role: '家計の相談' }],
        reason: '会議の結論による。',
      },
    });
    expect(await kinds(world.coordinator)).toEqual([]);
    expect(await kinds(world.third)).toEqual(['UNASSIGNED']);
  });

  it('reminds of a review, and lets it rise step by step', async () => {
    const risen = async (day: string) => {
      await reviewOn(day);
      return Promise.all(
        [world.third, world.window, world.coordinator, lead].map(async (actor) =>
          (await work(actor, { kinds: ['REVIEW'] })).nodes.map((item) => item.level),
        ),
      );
    };
    expect(await risen(addDays(today, 8))).toEqual([[], [], [], []]);
    expect(await risen(addDays(today, 7))).toEqual([['HOLDER'], [], ['HOLDER'], []]);
    expect(await risen(today)).toEqual([['AGENCY'], [], ['AGENCY'], []]);
    expect(await risen(addDays(today, -7))).toEqual([
      ['COORDINATOR'],
      [],
      ['COORDINATOR', 'COORDINATOR'],
      [],
    ]);
    expect(await risen(addDays(today, -14))).toEqual([
      ['LEAD_DIVISION'],
      [],
      ['LEAD_DIVISION', 'LEAD_DIVISION'],
      ['LEAD_DIVISION', 'LEAD_DIVISION'],
    ]);
    await reviewOn(addDays(today, 90));
  });

  it('lets a silent case rise by itself, until somebody records something', async () => {
    const silent = async (actor: Actor) => (await work(actor, { kinds: ['SILENT'] })).nodes.length;
    await silentSince(29);
    expect(await silent(world.third)).toBe(0);
    await silentSince(30);
    expect(await Promise.all([world.third, world.window, world.coordinator, lead].map(silent))).toEqual([
      1, 1, 1, 0,
    ]);
    await silentSince(44);
    expect(await silent(lead)).toBe(1);
    await answer(
      world,
      world.third,
      `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { id } }`,
      { input: { caseId, word: '家計簿を一緒につけ始めた。' } },
    );
    expect(await Promise.all([world.third, world.window, world.coordinator, lead].map(silent))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('asks for another conference when a review says so', async () => {
    const { rows } = await admin.query<{ id: string; version: number }>(
      `select id, version from comprehensive_consultation.monitoring where case_id = $1 and kind = 'role'`,
      [caseId],
    );
    await answer(
      world,
      world.third,
      `mutation ($input: HoldReviewInput!) { holdReview(input: $input) { id } }`,
      {
        input: {
          dutyId: rows[0]!.id,
          version: rows[0]!.version,
          finding: 'RECONSIDER',
          word: '受診が進まない。',
        },
      },
    );
    for (const actor of [world.window, world.coordinator, lead]) {
      expect(await kinds(actor)).toContain('RECONSIDER');
    }
    expect(await kinds(world.third)).not.toContain('RECONSIDER');
  });
});

describe('受け持ちの数', () => {
  const byWorker = '{ workerLoads { staff { id } figures { openCases duties tasks overdue silent } } }';
  const byAgency =
    '{ agencyLoads(first: 50) { nodes { agency { id } figures { openCases duties } handoversWaiting handoversOverdue } } }';

  it('is told by worker within an agency, by agency to coordinator and lead division, and never as a case', async () => {
    expect(await answer(world, world.target, byWorker)).toEqual({
      workerLoads: [
        {
          staff: { id: world.target.staffId },
          figures: { openCases: 1, duties: 0, tasks: 0, overdue: 0, silent: 0 },
        },
      ],
    });
    for (const actor of [world.coordinator, lead]) {
      const { agencyLoads } = await answer<{ agencyLoads: { nodes: object[] } }>(world, actor, byAgency);
      expect(agencyLoads.nodes).toContainEqual({
        agency: { id: world.third.agencyId },
        figures: { openCases: 0, duties: 1 },
        handoversWaiting: 0,
        handoversOverdue: 0,
      });
    }
    for (const actor of [world.window, section, anyone()]) {
      expect(await answer(world, actor, byAgency)).toEqual({ agencyLoads: { nodes: [] } });
    }
  });
});

describe('推進員の朝', () => {
  const coordinator = staff(['coordinator'], { agencyId: randomUUID() });

  beforeAll(async () => {
    await enrol(world.subgraph.database, coordinator);
  });

  /** As many cases again, each coordinated by the coordinator's agency. */
  const coordinated = (count: number) =>
    admin.query(
      `with made as (
         select gen_random_uuid() as id, gen_random_uuid() as coordination from generate_series(1, ${count})),
       ref as (insert into access.case_ref (municipality, case_id, measure, kind) select $1, id, 2, 'consultation' from made),
       fact as (insert into access.coordination (municipality, coordination_id, case_id, requesting_agency_id, coordinator_agency_id, accepted_at)
         select $1, coordination, id, $2, $3, now() - interval '9 days' from made),
       consultation as (insert into comprehensive_consultation.consultation_case
           (municipality, id, household_id, agency_id, channel, urgency, state, received_at)
         select $1, id, gen_random_uuid(), $2, 'counter', 'soon', 'in-support', now() - interval '40 days' from made)
       insert into comprehensive_consultation.coordination
           (municipality, id, case_id, reason, state, requesting_agency_id, coordinator_agency_id, requested_at, accepted_at)
         select $1, coordination, id, 'no-menu', 'coordinating', $2, $3, now() - interval '10 days', now() - interval '9 days'
         from made`,
      [world.window.municipality, world.window.agencyId, coordinator.agencyId],
    );

  /** How many statements one call sends. */
  async function statements(ask: () => Promise<unknown>): Promise<number> {
    const sentStatements = vi.spyOn(pg.Client.prototype, 'query');
    await ask();
    const { length } = sentStatements.mock.calls;
    sentStatements.mockRestore();
    return length;
  }

  it('is one query, with as many statements for 400 open cases as for four', async () => {
    await coordinated(4);
    const few = await statements(() => work(coordinator, { first: 50 }));
    await coordinated(396);
    let page = await work(coordinator, { first: 50 });
    expect(await statements(() => work(coordinator, { first: 50 }))).toBe(few);
    const ids = new Set(page.nodes.map((item) => item.id));
    while (page.pageInfo.hasNextPage) {
      page = await work(coordinator, { first: 100, after: page.pageInfo.endCursor });
      for (const item of page.nodes) ids.add(item.id);
    }
    expect(ids.size).toBe(page.totalCount);
    const { worklistCounts } = await answer<{ worklistCounts: { kind: string; count: number }[] }>(
      world,
      coordinator,
      '{ worklistCounts { kind count overdue } }',
    );
    expect(worklistCounts.find((row) => row.kind === 'COORDINATION_CONVENE')).toMatchObject({ count: 400 });
  });
});
