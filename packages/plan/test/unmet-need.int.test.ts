import { randomUUID } from 'node:crypto';
import { systemActor } from '@tsunagu/subgraph-kit';
import { anyone, okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const read = `{ measures(plan: "r3-r5") { nodes { no unmetNeedReports { id } } } }`;

it('notes what measure 2 reports with the measure it was given to, once, for staff', async () => {
  const reported = { id: randomUUID(), measureNo: 4, reportedOn: '2026-06-01' };
  const handle = domain.subscriptions!['unmet-need.reported']!;
  for (let delivery = 0; delivery < 2; delivery++) {
    await world.subgraph.runtime.transact(systemActor(okayama, randomUUID()), (ctx) =>
      handle(ctx, { ...reported, kind: 'transport', areaId: null, count: null } as never),
    );
  }
  const reportsOf = async (actor = anyone()) => {
    const { data } = await world.subgraph.ask<{
      measures: { nodes: { no: number; unmetNeedReports: { id: string }[] }[] };
    }>(actor, read);
    return data!.measures.nodes.flatMap((measure) =>
      measure.unmetNeedReports.map(({ id }) => `${measure.no} ${id}`),
    );
  };
  expect(await reportsOf(world.section)).toEqual([`4 ${reported.id}`]);
  expect(await reportsOf()).toEqual([]);
});
