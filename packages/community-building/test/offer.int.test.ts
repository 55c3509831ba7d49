import type { Actor } from '@tsunagu/access';
import { anyone, enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, refused, type Scenario, startScenario } from './scenario.ts';

interface Course {
  id: string;
  version: number;
  state: string;
}

let world: Scenario;
let hall: Actor;
let group: Actor;
beforeAll(async () => {
  world = await startScenario();
  [hall, group] = (await enrol(
    world.subgraph.database,
    staff(['clerk'], { agencyId: crypto.randomUUID() }),
    staff(['group'], { agencyId: crypto.randomUUID() }),
  )) as [Actor, Actor];
});
afterAll(() => world.subgraph.stop());

const plan = (more: object = {}) =>
  given<Course>(
    world,
    hall,
    `mutation ($input: PlanCourseInput!) { planCommunityCourse(input: $input) { id version state } }`,
    {
      input: {
        title: 'はじめてのスマートフォン',
        kind: 'HOSTED_COURSE',
        theme: 'ICT',
        startsOn: '2023-06-10',
        howToApply: '公民館の窓口か電話',
        ...more,
      },
    },
  );
const publish = `mutation ($id: ID!, $version: Int!) { publishCommunityCourse(id: $id, version: $version) { id version state } }`;

describe('講座', () => {
  it('is nobody else’s until it is published, and then everybody’s, and in the catalogue', async () => {
    const course = await plan();
    const one = `query ($id: ID!) { communityCourse(id: $id) { title state theme fiscalYear } }`;
    expect(await given(world, anyone(), one, { id: course.id })).toBeNull();
    expect(await given(world, world.otherAgencyWorker, one, { id: course.id })).toBeNull();
    const published = await given<Course>(world, hall, publish, { ...course });
    expect(published.state).toBe('PUBLISHED');
    expect(await given(world, anyone(), one, { id: course.id })).toMatchObject({
      theme: 'ICT',
      fiscalYear: 'R5',
    });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.published',
      payload: {
        id: course.id,
        version: published.version,
        measure: 4,
        kind: '主催講座',
        sourceDomain: 'community-building',
        startsAt: '2023-06-10T00:00:00+09:00',
        organiserAgencyId: hall.agencyId,
      },
    });
  });

  it('is not published without a day and a way to apply, nor by another agency', async () => {
    const vague = await plan({ startsOn: null });
    expect(await refused(world, hall, publish, { ...vague })).toBe('CB-023');
    const course = await plan();
    expect(await refused(world, group, publish, { ...course })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('is withdrawn from the catalogue with a reason', async () => {
    const course = await given<Course>(world, hall, publish, { ...(await plan()) });
    await given(
      world,
      hall,
      `mutation ($id: ID!, $version: Int!) { withdrawCommunityCourse(id: $id, version: $version, reason: "講師の都合") { id } }`,
      { ...course },
    );
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.withdrawn',
      payload: { id: course.id },
    });
  });

  it('has a result, in which small numbers are not told', async () => {
    const course = await given<Course>(world, hall, publish, {
      ...(await plan({ kind: 'SUPPORTER_TRAINING' })),
    });
    const record = `mutation ($id: ID!, $version: Int!) { recordCommunityCourseResult(id: $id, version: $version, result: { participants: 12, finishers: 8 }) { state participants finishers } }`;
    expect(await given(world, hall, record, { ...course })).toEqual({
      state: 'HELD',
      participants: 12,
      finishers: null,
    });
  });

  it('is found by its catalogue entry', async () => {
    const course = await given<Course>(world, hall, publish, { ...(await plan()) });
    const { data } = await world.subgraph.ask(
      anyone(),
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Activity { communityBuilding { course { id } service { id } } } } }`,
      {
        r: [
          { __typename: 'Activity', id: course.id },
          { __typename: 'Activity', id: crypto.randomUUID() },
        ],
      },
    );
    expect(data).toEqual({
      _entities: [
        { communityBuilding: { course: { id: course.id }, service: null } },
        { communityBuilding: null },
      ],
    });
  });
});

describe('居場所・支え合い活動', () => {
  const register = `mutation ($input: CommunityServiceInput!) { registerCommunityService(input: $input) { id version state holder { id } } }`;
  const salon = () => ({
    name: '試験サロン',
    kind: 'SALON',
    areaId: world.areaId,
    schedule: '毎週火曜 10時',
    place: '集会所',
  });

  it('is registered by the group for itself, and by promoters for anybody', async () => {
    const own = await given<Course>(world, group, register, { input: salon() });
    expect(own).toMatchObject({ state: 'OPEN', holder: { id: group.agencyId } });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.published',
      payload: { kind: 'サロン' },
    });
    const resident = await given<Course>(world, world.promoter, register, {
      input: { ...salon(), holderName: '住民有志' },
    });
    expect(resident).toMatchObject({ holder: null });
    expect(await refused(world, group, register, { input: { ...salon(), holderId: hall.agencyId } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await refused(world, group, register, { input: { ...salon(), latitude: 34.66 } })).toBe('CB-027');
  });

  it('leaves the catalogue while it is paused', async () => {
    const service = await given<Course>(world, group, register, { input: salon() });
    const step = (name: string) =>
      `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id version state } }`;
    const paused = await given<Course>(world, group, step('pauseCommunityService'), { ...service });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.withdrawn',
      payload: { id: service.id },
    });
    expect(
      await given(world, anyone(), `query ($id: ID!) { communityService(id: $id) { id } }`, {
        id: service.id,
      }),
    ).toBeNull();
    await given(world, group, step('reopenCommunityService'), { ...paused });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'activity.published',
      payload: { id: service.id },
    });
  });

  it('is listed with the agency and the area', async () => {
    const service = await given<Course>(world, group, register, { input: salon() });
    const { data } = await world.subgraph.ask<{ _entities: { communityBuilding: { services: object[] } }[] }>(
      anyone(),
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Agency { communityBuilding { services { id } courses { id } councils { id } promoters { id } } }
        ... on Area { communityBuilding { services { id } councils { id } promoters { id } } } } }`,
      {
        r: [
          { __typename: 'Agency', id: group.agencyId },
          { __typename: 'Area', id: world.areaId },
        ],
      },
    );
    for (const entity of data!._entities)
      expect(entity.communityBuilding.services).toContainEqual({ id: service.id });
  });
});
