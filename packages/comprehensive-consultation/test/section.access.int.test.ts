import { randomUUID } from 'node:crypto';
import { systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, received, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const read = `query ($id: ID!) { consultationCase(id: $id) {
  id visibleBecause { basis } persons { id } narrative { firstWord } sheet { members { name } } } }`;

beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

describe('所管課', () => {
  it('sees that its agencies have cases, never who or what, and only while it answers for the programme', async () => {
    const { id } = await received(world);
    const elsewhere = await received(world, await worker());
    const [section] = await enrol(world.subgraph.database, staff(['section'], { agencyId: randomUUID() }));
    expect(await answer(world, section!, read, { id })).toEqual({ consultationCase: null });

    const programme = randomUUID();
    const answersFor = (until: string | null) =>
      world.subgraph.runtime.transact(systemActor(okayama, 'test'), (ctx) =>
        ctx.db.query('select access.set_programme_section($1, $2, $3, $4, $5::date)', [
          programme,
          section!.agencyId,
          world.window.agencyId,
          '自立相談支援事業',
          until,
        ]),
      );
    await answersFor(null);
    expect(await answer(world, section!, read, { id })).toMatchObject({
      consultationCase: { id, visibleBecause: { basis: 'section' }, narrative: null, sheet: null },
    });
    expect(await answer(world, section!, read, { id: elsewhere.id })).toEqual({ consultationCase: null });
    await answersFor('2020-04-01');
    expect(await answer(world, section!, read, { id })).toEqual({ consultationCase: null });
  });
});

async function worker() {
  const [other] = await enrol(
    world.subgraph.database,
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
  );
  return other!;
}
