import { enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  received,
  recordSheet,
  type Scenario,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let id: string;

beforeAll(async () => {
  world = await startScenario();
  const consultation = await received(world);
  id = consultation.id;
  const consent = consentOf(world, world.target.agencyId!, ['IDENTITY', 'SUMMARY']);
  await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation, { consent }) });
});
afterAll(() => world.subgraph.stop());

async function notShown(actor: Scenario['window']): Promise<Record<string, string>> {
  const { consultationCase } = await answer<{
    consultationCase: { notShown: { dataClass: string; remedy: string }[] };
  }>(world, actor, 'query ($id: ID!) { consultationCase(id: $id) { notShown { dataClass remedy } } }', {
    id,
  });
  return Object.fromEntries(consultationCase.notShown.map((one) => [one.dataClass, one.remedy]));
}

describe('what a visible consultation does not show', () => {
  it('is nothing to a case worker of the handling agency', async () => {
    expect(await notShown(world.window)).toEqual({});
  });

  it('a consent could give to a case worker whose agency is named for less', async () => {
    expect(await notShown(world.target)).toEqual({ NARRATIVE: 'CONSENT', HEALTH: 'CONSENT' });
  });

  it('is out of reach of a role, whoever consents', async () => {
    const [clerk] = await enrol(
      world.subgraph.database,
      staff(['clerk'], { agencyId: world.window.agencyId }),
    );
    expect(await notShown(clerk!)).toEqual({ NARRATIVE: 'ROLE', HEALTH: 'ROLE' });
  });
});
