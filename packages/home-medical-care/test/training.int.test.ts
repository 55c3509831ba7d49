import type { Actor } from '@tsunagu/access';
import { systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let section: Actor;
beforeAll(async () => {
  world = await startScenario();
  [section] = (await enrol(
    world.subgraph.database,
    staff(['section'], { agencyId: crypto.randomUUID() }),
  )) as [Actor];
});
afterAll(() => world.subgraph.stop());

const plan = `mutation ($input: PlanHomeCareTrainingInput!) { planHomeCareTraining(input: $input) { id version fiscalYear state } }`;
const lecture = (startsAt: string, endsAt: string) => ({
  kind: 'LECTURE',
  title: '人生会議のすすめ',
  target: ['市民'],
  startsAt,
  endsAt,
  mode: 'IN_PERSON',
  place: '公民館',
});

interface Planned {
  planHomeCareTraining: { id: string; version: number; fiscalYear: string; state: string };
}

const planned = async (day: string) => {
  const answer = await world.subgraph.ask<Planned>(section, plan, {
    input: lecture(`${day}T14:00:00+09:00`, `${day}T15:30:00+09:00`),
  });
  expect(answer.errors).toBeUndefined();
  return answer.data!.planHomeCareTraining;
};

describe('研修・講座', () => {
  it('is planned in its fiscal year and published to the catalogue in the same transaction', async () => {
    const training = await planned('2023-03-31');
    expect(training).toMatchObject({ fiscalYear: 'R4', state: 'PLANNED' });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.published',
      payload: { id: training.id, kind: 'lecture', measure: 1, published: true },
    });
  });

  it('is published for its own municipality only', async () => {
    const { id } = await planned('2024-06-09');
    const published = async (municipality: string) =>
      (
        await world.subgraph.runtime.transact(systemActor(municipality, 'city'), domain.activitiesToPublish!)
      ).map((activity) => activity.id);
    expect(await published(okayama)).toContain(id);
    expect(await published('33202')).toEqual([]);
  });

  it('refuses an end before the beginning', async () => {
    const { errors } = await world.subgraph.ask(section, plan, {
      input: lecture('2023-05-01T14:00:00+09:00', '2023-05-01T13:00:00+09:00'),
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'HM-010',
      fields: { endsAt: '始まりより前です。' },
    });
  });

  it('counts participants by profession into the year', async () => {
    const { id, version } = await planned('2022-06-01');
    const record = `mutation ($id: ID!, $version: Int!, $input: RecordHomeCareAttendanceInput!) {
      recordHomeCareAttendance(id: $id, version: $version, input: $input) { state participants attendance { profession participants } } }`;
    const wrong = await world.subgraph.ask(section, record, {
      id,
      version,
      input: { participants: 5, byProfession: [{ profession: '医師', participants: 2 }] },
    });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'HM-013' });
    const right = await world.subgraph.ask(section, record, {
      id,
      version,
      input: {
        participants: 5,
        byProfession: [
          { profession: '医師', participants: 2 },
          { profession: '訪問看護師', participants: 3 },
        ],
      },
    });
    expect(right.data).toMatchObject({
      recordHomeCareAttendance: {
        state: 'HELD',
        participants: 5,
        attendance: [{ participants: 3 }, { participants: 2 }],
      },
    });
    const totals = await world.subgraph.ask(
      anyone(),
      `{ homeCareTrainingTotals(fiscalYear: "R4") { kind sessions participants } }`,
    );
    expect(totals.data).toMatchObject({
      homeCareTrainingTotals: [{ kind: 'LECTURE', sessions: 1, participants: 5 }],
    });
  });

  it('is cancelled with its reason by its organiser only', async () => {
    const { id, version } = await planned('2023-07-01');
    const cancel = `mutation ($id: ID!, $version: Int!) { cancelHomeCareTraining(id: $id, version: $version, reason: "台風のため") { state } }`;
    const other = await world.subgraph.ask(world.otherAgencyWorker, cancel, { id, version });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND_OR_NOT_PERMITTED' });
    const own = await world.subgraph.ask(section, cancel, { id, version });
    expect(own.data).toMatchObject({ cancelHomeCareTraining: { state: 'CANCELLED' } });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.withdrawn',
      payload: { published: false },
    });
  });
});

describe('在宅医療資源', () => {
  it('is registered, found by area and told apart by availability', async () => {
    const areaId = crypto.randomUUID();
    const made = await world.subgraph.ask<{ registerHomeCareResource: { id: string; version: number } }>(
      section,
      `mutation ($areaId: ID!) { registerHomeCareResource(input: { name: "試験クリニック", kind: CLINIC, areaId: $areaId,
        acceptsChildren: true, availability: AVAILABLE, visitingStaff: 2 }) { id version } }`,
      { areaId },
    );
    const { id, version } = made.data!.registerHomeCareResource;
    const report = await world.subgraph.ask(
      world.worker,
      `mutation ($id: ID!, $version: Int!) { reportHomeCareAvailability(id: $id, version: $version, availability: FULL) { availability } }`,
      { id, version },
    );
    expect(report.data).toMatchObject({ reportHomeCareAvailability: { availability: 'FULL' } });
    const list = await world.subgraph.ask(
      anyone(),
      `query ($areaId: ID!) { homeCareResources(areaId: $areaId, acceptsChildren: true) { totalCount nodes { name availability } } }`,
      { areaId },
    );
    expect(list.data).toMatchObject({
      homeCareResources: { totalCount: 1, nodes: [{ name: '試験クリニック', availability: 'FULL' }] },
    });
    const entity = await world.subgraph.ask(
      anyone(),
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { homeMedicalCare { visitingClinics visitingStaff childDoctors } } } }`,
      { r: [{ __typename: 'Area', id: areaId }] },
    );
    expect(entity.data).toMatchObject({
      _entities: [{ homeMedicalCare: { visitingClinics: 1, visitingStaff: 2, childDoctors: 1 } }],
    });
  });
});
