import { readFileSync } from 'node:fs';
import { type ImportDefinition, keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { type Scenario, startScenario } from './scenario.ts';

let world: Scenario;

function take(definition: ImportDefinition, bytes: Uint8Array = readFileSync(definition.file!)) {
  return runImport({
    definition,
    fileName: definition.name,
    bytes,
    transact: (work) => world.subgraph.runtime.transact(systemActor(okayama, 'import'), work),
  });
}

beforeAll(async () => {
  world = await startScenario();
  for (const definition of domain.imports ?? []) {
    const report = await take(definition);
    expect(report.issues).toEqual([]);
    expect(report.accepted).toBe(true);
  }
});
afterAll(() => world.subgraph.stop());

const ask = async (operation: string) => {
  const { data, errors } = await world.subgraph.ask<Record<string, never>>(anyone(), operation);
  expect(errors).toBeUndefined();
  return data;
};

describe('the facts of measure 5', () => {
  it('change nothing when they are taken in again', async () => {
    for (const definition of domain.imports ?? []) {
      expect(await take(definition)).toMatchObject({ added: 0, changed: 0, accepted: true });
    }
  });

  it('hold 27 groups in 9 fields', async () => {
    const data = await ask('{ exchangeGroups { totalCount } exchangeFieldCounts { field groups } }');
    expect(data).toMatchObject({ exchangeGroups: { totalCount: 27 } });
    const counts = (data as unknown as { exchangeFieldCounts: { field: string; groups: number }[] })
      .exchangeFieldCounts;
    expect(Object.fromEntries(counts.map((c) => [c.field, c.groups]))).toEqual({
      CHILDREN: 1,
      WELFARE: 7,
      WORK: 4,
      SHOPPING_STREET: 1,
      COMMUNITY: 6,
      ENVIRONMENT: 2,
      ESD: 2,
      FOOD: 3,
      EDUCATION: 1,
    });
  });

  it('hold 11 advisers in 5 fields and what groups asked in R4', async () => {
    const data = (await ask(
      '{ activityAdvisers { field } adviserCases(fiscalYear: "R4") { field } }',
    )) as unknown as {
      activityAdvisers: { field: string }[];
      adviserCases: object[];
    };
    const counts = Map.groupBy(data.activityAdvisers, (adviser) => adviser.field);
    expect(Object.fromEntries([...counts].map(([field, list]) => [field, list.length]))).toEqual({
      ICT: 2,
      REVITALISATION: 3,
      PUBLIC_RELATIONS: 2,
      WELFARE: 3,
      ESD: 1,
    });
    expect(data.adviserCases).toHaveLength(4);
  });

  it('hold 7 networks set up and 11 considered of 18, target 15', async () => {
    expect(
      await ask('{ welfareNetworkFigures { setUp considering total targets { title target unit } } }'),
    ).toMatchObject({
      welfareNetworkFigures: {
        setUp: 7,
        considering: 11,
        total: 18,
        targets: expect.arrayContaining([
          { title: '市町村域でのネットワーク設置', target: 15, unit: '市町村域' },
        ]),
      },
    });
  });

  it('show the networks of one municipality to readers of another', async () => {
    const { data } = await world.subgraph.ask(
      anyone({ municipality: '33202' }),
      '{ welfareNetworks(state: SET_UP) { totalCount } exchangeGroups { totalCount } }',
    );
    expect(data).toMatchObject({ welfareNetworks: { totalCount: 7 }, exchangeGroups: { totalCount: 0 } });
  });

  it('hold 13 accompanied facilities in R1, of which 2 moved on', async () => {
    expect(
      await ask('{ facilitySupportFigures(fiscalYear: "R1") { facilities movedOn printedTotal } }'),
    ).toMatchObject({
      facilitySupportFigures: [{}, {}, {}, {}, { facilities: 13, movedOn: 2, printedTotal: true }],
    });
  });

  it('refuse a printed total that is not the sum', async () => {
    const definition = domain.imports!.find((each) => each.name === 'facility-support-figures')!;
    const wrong = readFileSync(definition.file!, 'utf8').replace(',13,2,1,', ',14,2,1,');
    expect(await take(definition, new TextEncoder().encode(wrong))).toMatchObject({
      accepted: false,
      issues: [{ column: 'facilities', severity: 'refusal' }],
    });
  });

  it('hold the grants with their terms', async () => {
    const data = (await ask(
      '{ grantMenus { name provider capYen yenPerYear maxYears sitesPerTheme themes { title fromFiscalYear toFiscalYear } } }',
    )) as unknown as { grantMenus: { name: string; provider: string }[] };
    expect(data.grantMenus).toHaveLength(7);
    expect(data.grantMenus.find((menu) => menu.name.startsWith('モデル事業'))).toMatchObject({
      capYen: 400_000,
      maxYears: 2,
      sitesPerTheme: 3,
      themes: [
        { fromFiscalYear: 'H30', toFiscalYear: 'R1' },
        { fromFiscalYear: 'R1', toFiscalYear: 'R2' },
      ],
    });
    expect(data.grantMenus.find((menu) => menu.name.startsWith('市町村域'))).toMatchObject({
      yenPerYear: 100_000,
      maxYears: 2,
    });
  });

  it('publish the events whose day is known', async () => {
    const activities = await world.subgraph.runtime.transact(systemActor(okayama, 'publish'), (ctx) =>
      domain.activitiesToPublish!(ctx),
    );
    expect(activities.map((activity) => activity.id)).toContain(keyedId('exchange-event', 'tabunya-1'));
    expect(activities.map((activity) => activity.id)).not.toContain(keyedId('exchange-event', 'tabunya-3'));
    expect(activities.every((activity) => activity.measure === 5 && activity.published)).toBe(true);
  });

  it('stand on their agencies, areas and activities', async () => {
    const { data, errors } = await world.subgraph.ask(
      anyone(),
      `query ($r: [_Any!]!) { _entities(representations: $r) {
         ... on Agency { multiActorParticipation { exchangeGroups { field } advisers { field } facilitySheets { id } } }
         ... on Area { multiActorParticipation { networks { state } supportFigures { facilities } events { title } spaceCount } }
         ... on Activity { multiActorParticipation { exchangeEvent { title heldOn } } } } }`,
      {
        r: [
          { __typename: 'Agency', id: keyedId('agency', 'ag-095') },
          { __typename: 'Area', id: keyedId('area', 'fukushi-higashi') },
          { __typename: 'Activity', id: keyedId('exchange-event', 'tabunya-2') },
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      _entities: [
        {
          multiActorParticipation: {
            exchangeGroups: [{ field: 'WELFARE' }],
            advisers: [{ field: 'WELFARE' }],
          },
        },
        {
          multiActorParticipation: {
            networks: [],
            supportFigures: [{ facilities: 5 }],
            events: [{ title: '東区 ネットワーク会議（第１回）' }],
            spaceCount: 0,
          },
        },
        { multiActorParticipation: { exchangeEvent: { heldOn: '2019-08-02' } } },
      ],
    });
  });
});
