import { randomUUID } from 'node:crypto';
import { anyone, partner } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptHandover,
  answer,
  firstWord,
  receive,
  received,
  type Scenario,
  sent,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let id: string;
beforeAll(async () => {
  world = await startScenario();
  id = (await received(world)).id;
  const handover = await sent(world, id, world.target);
  await answer(world, world.target, acceptHandover, { input: { handoverId: handover.id, version: 1 } });
});
afterAll(() => world.subgraph.stop());

const entities = `query ($reps: [_Any!]!) { _entities(representations: $reps) {
  ... on Household { comprehensiveConsultation { consultations { id } timeline { title measure at agency { id } } } }
  ... on Person { comprehensiveConsultation { consultations { id } timeline { title } } }
  ... on Agency { comprehensiveConsultation { handoverFigures { received accepted sent medianHoursToAcceptance } } }
  ... on Area { comprehensiveConsultation { openConsultations } }
  ... on Activity { comprehensiveConsultation { helpsWith { code } } }
  ... on ConsultationCase { state }
  ... on Handover { state } } }`;

describe('施策2 on the registry’s entities', () => {
  it('shows the consultations of a household, of its members wherever they live, and the timeline', async () => {
    const reps = [
      { __typename: 'Household', id: world.householdId, memberIds: [] },
      { __typename: 'Household', id: randomUUID(), memberIds: [world.mother] },
      { __typename: 'Household', id: randomUUID(), memberIds: [world.son] },
      { __typename: 'Person', id: world.mother },
    ];
    const { _entities } = await answer<{ _entities: { comprehensiveConsultation: object }[] }>(
      world,
      world.window,
      entities,
      { reps },
    );
    expect(_entities[0]).toMatchObject({
      comprehensiveConsultation: {
        consultations: [{ id }],
        timeline: expect.arrayContaining([
          {
            title: '引継ぎを受けた',
            measure: 2,
            at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
            agency: { id: world.target.agencyId },
          },
          expect.objectContaining({ title: '相談を受け付けた', agency: { id: world.window.agencyId } }),
        ]),
      },
    });
    expect(_entities[1]).toMatchObject({ comprehensiveConsultation: { consultations: [{ id }] } });
    expect(_entities[2]).toEqual({ comprehensiveConsultation: { consultations: [], timeline: [] } });
    expect(_entities[3]).toMatchObject({ comprehensiveConsultation: { consultations: [{ id }] } });
  });

  it('resolves its own entities, and what is absent or forbidden to null', async () => {
    const reps = [
      { __typename: 'ConsultationCase', id },
      { __typename: 'ConsultationCase', id: randomUUID() },
    ];
    expect(await answer(world, world.window, entities, { reps })).toEqual({
      _entities: [{ state: 'IN_SUPPORT' }, null],
    });
    expect(await answer(world, world.third, entities, { reps })).toEqual({ _entities: [null, null] });
  });

  it('shows hand-over figures to insiders and to partners with the scope only', async () => {
    const reps = [{ __typename: 'Agency', id: world.target.agencyId }];
    const figures = { received: 1, accepted: 1, sent: 0, medianHoursToAcceptance: 0 };
    const shown = { _entities: [{ comprehensiveConsultation: { handoverFigures: figures } }] };
    const hidden = { _entities: [{ comprehensiveConsultation: { handoverFigures: null } }] };
    expect(await answer(world, world.third, entities, { reps })).toEqual(shown);
    expect(
      await answer(world, partner(['statistics'], { agencyId: randomUUID() }), entities, { reps }),
    ).toEqual(shown);
    expect(await answer(world, partner(['summary'], { agencyId: randomUUID() }), entities, { reps })).toEqual(
      hidden,
    );
    expect(await answer(world, anyone(), entities, { reps })).toEqual(hidden);
  });

  it('counts open consultations of an area from ten on', async () => {
    const areaId = randomUUID();
    const count = async () =>
      answer(world, anyone(), entities, { reps: [{ __typename: 'Area', id: areaId }] });
    for (let i = 0; i < 9; i += 1)
      await answer(world, world.window, receive, { input: firstWord(world, { areaId }) });
    expect(await count()).toEqual({
      _entities: [{ comprehensiveConsultation: { openConsultations: null } }],
    });
    await answer(world, world.window, receive, { input: firstWord(world, { areaId }) });
    expect(await count()).toEqual({ _entities: [{ comprehensiveConsultation: { openConsultations: 10 } }] });
  });

  it('hints at the worries an activity may help with', async () => {
    const reps = [{ __typename: 'Activity', id: randomUUID(), measure: 3, kind: 'job-fair' }];
    expect(await answer(world, anyone(), entities, { reps })).toEqual({
      _entities: [{ comprehensiveConsultation: { helpsWith: [{ code: 'income-work' }] } }],
    });
  });

  it('keeps every table behind forced row-level security with a data class', async () => {
    const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string; forced: boolean; comment: string }>(
      `select relname as name, relforcerowsecurity as forced, obj_description(oid) as comment
       from pg_class where relnamespace = 'comprehensive_consultation'::regnamespace and relkind = 'r' and relname <> 'migration'`,
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(row).toMatchObject({ forced: true, comment: expect.stringMatching(/^data-class: /) });
  });
});
