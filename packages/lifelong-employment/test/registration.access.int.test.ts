import { anyone, partner, seal } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registered, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let id: string;
const read = `query ($id: ID!) { employmentRegistration(id: $id) { id wish { wish } healthConsideration } employmentRegistrations { totalCount } }`;

beforeAll(async () => {
  world = await startScenario();
  ({ id } = await registered(world));
});
afterAll(() => world.subgraph.stop());

describe('就労支援の登録 and who may see it', () => {
  it.each([
    ['another agency', () => world.stranger],
    ['the public', () => anyone()],
    ['a partner without scope', () => partner([], { agencyId: world.centre.agencyId })],
  ])('does not exist for %s, not even in counts', async (_name, actor) => {
    const { data } = await world.subgraph.ask(actor(), read, { id });
    expect(data).toMatchObject({ employmentRegistration: null, employmentRegistrations: { totalCount: 0 } });
  });

  it('shows a partner with the scope employment the wish, but no health', async () => {
    const client = partner(['summary', 'employment'], { agencyId: world.centre.agencyId });
    const { data } = await world.subgraph.ask(client, read, { id });
    expect(data).toMatchObject({
      employmentRegistration: { id, wish: { wish: '週3日の軽い仕事' }, healthConsideration: null },
    });
  });

  it('keeps employers from the public', async () => {
    await world.subgraph.ask(
      world.centre,
      `mutation { registerEmployer(input: { name: "試験食品" }) { id } }`,
    );
    const { data } = await world.subgraph.ask(anyone(), `{ employers { totalCount } }`);
    expect(data).toMatchObject({ employers: { totalCount: 0 } });
  });

  it('vanishes for the centre once the person is sealed for another agency', async () => {
    await seal(world.subgraph.database, world.personId, world.stranger.agencyId!);
    const { data } = await world.subgraph.ask(world.centre, read, { id });
    expect(data).toMatchObject({ employmentRegistration: null, employmentRegistrations: { totalCount: 0 } });
  });
});
