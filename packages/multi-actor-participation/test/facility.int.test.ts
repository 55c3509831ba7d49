import { anyone, enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  begunSheet,
  code,
  compiledSheet,
  facilitySheet,
  type Scenario,
  sheetStep,
  startScenario,
} from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const read = `query ($id: ID!) { facilitySheet(id: $id) { state internal { willingness sentBackBecause }
  activities { theme name } spaces { name capacity facility { id } } supportVisits { note movedOn } } }`;

describe('施設基礎情報シート', () => {
  it('is entered by the facility, handed in, and compiled by 社協', async () => {
    const begun = await begunSheet(world);
    expect(begun).toMatchObject({ state: 'DRAFT', published: false });
    const submitted = (await sheetStep(world, world.corporation, 'submitFacilitySheet', begun)).data!;
    expect(submitted['submitFacilitySheet']).toMatchObject({ state: 'SUBMITTED', published: false });
    const compiled = await sheetStep(
      world,
      world.promoter,
      'compileFacilitySheet',
      submitted['submitFacilitySheet']!,
    );
    expect(compiled.data).toMatchObject({ compileFacilitySheet: { state: 'COMPILED', published: true } });
  });

  it('is not handed in while it says too little', async () => {
    const begun = await begunSheet(world, facilitySheet({ activities: [], spaces: [] }));
    expect(code(await sheetStep(world, world.corporation, 'submitFacilitySheet', begun))).toMatchObject({
      code: 'MA-002',
    });
  });

  it('goes back with a reason that the facility reads', async () => {
    const begun = await begunSheet(world);
    const submitted = (await sheetStep(world, world.corporation, 'submitFacilitySheet', begun)).data!;
    const sheet = submitted['submitFacilitySheet']!;
    expect(
      code(await sheetStep(world, world.promoter, 'sendBackFacilitySheet', sheet, ', reason: "不足"')),
    ).toMatchObject({ code: 'MA-003' });
    await sheetStep(
      world,
      world.promoter,
      'sendBackFacilitySheet',
      sheet,
      ', reason: "使える曜日を書いてください"',
    );
    const { data } = await world.subgraph.ask(world.corporation, read, { id: sheet.id });
    expect(data).toMatchObject({
      facilitySheet: { state: 'DRAFT', internal: { sentBackBecause: '使える曜日を書いてください' } },
    });
  });

  it('is brought up to date when 社協 calls for it, by the version that was seen', async () => {
    const compiled = await compiledSheet(world);
    const called = await sheetStep(world, world.promoter, 'callForFacilitySheetUpdate', compiled);
    const sheet = called.data!['callForFacilitySheetUpdate']!;
    expect(sheet).toMatchObject({ state: 'NEEDS_UPDATE', published: true });
    const fillIn = `mutation ($id: ID!, $version: Int!, $input: FacilitySheetInput!) {
      fillInFacilitySheet(id: $id, version: $version, input: $input) { state spaces { capacity } } }`;
    const input = facilitySheet({ spaces: [{ name: '会議室', capacity: 12 }] });
    const old = await world.subgraph.ask(world.corporation, fillIn, { id: sheet.id, version: 1, input });
    expect(code(old)).toMatchObject({ code: 'SAVED_BY_OTHER' });
    const filled = await world.subgraph.ask(world.corporation, fillIn, {
      id: sheet.id,
      version: sheet.version,
      input,
    });
    expect(filled.data).toMatchObject({
      fillInFacilitySheet: { state: 'NEEDS_UPDATE', spaces: [{ capacity: 12 }] },
    });
  });

  it('lets residents find a space by area, size and step-free access', async () => {
    const input = facilitySheet();
    await compiledSheet(world, input);
    const find = `query ($areaId: ID!, $capacity: Int) { facilitySpaces(areaId: $areaId, capacity: $capacity, barrierFree: true) {
      totalCount nodes { name capacity facility { facilityName } } } }`;
    const found = await world.subgraph.ask(anyone(), find, { areaId: input.areaId, capacity: 20 });
    expect(found.data).toMatchObject({
      facilitySpaces: {
        totalCount: 1,
        nodes: [{ name: '地域交流室', facility: { facilityName: input.facilityName } }],
      },
    });
    const none = await world.subgraph.ask(anyone(), find, { areaId: input.areaId, capacity: 31 });
    expect(none.data).toMatchObject({ facilitySpaces: { totalCount: 0 } });
  });
});

describe('伴走型支援', () => {
  it('is logged by 社協 and counted per 福祉区', async () => {
    const input = facilitySheet();
    const { id } = await compiledSheet(world, input);
    const log = `mutation ($id: ID!, $day: String!, $moved: Boolean!) { recordFacilitySupport(input: { sheetId: $id, kind: VISIT,
      visitedOn: $day, note: "職員と話した", movedOn: $moved }) { id } }`;
    await world.subgraph.ask(world.promoter, log, { id, day: '2024-05-01', moved: false });
    await world.subgraph.ask(world.promoter, log, { id, day: '2024-06-01', moved: true });
    const { data } = await world.subgraph.ask<{ facilitySupportFigures: { area: { id: string } }[] }>(
      anyone(),
      `{ facilitySupportFigures(fiscalYear: "R6") { area { id } facilities movedOn printedTotal } }`,
    );
    expect(data?.facilitySupportFigures.find((figure) => figure.area.id === input.areaId)).toMatchObject({
      facilities: 1,
      movedOn: 1,
      printedTotal: false,
    });
  });
});

describe('施設基礎情報シート and who may see it', () => {
  it('does not exist for others until it is compiled', async () => {
    const { id } = await begunSheet(world);
    for (const actor of [anyone(), world.otherCorporation]) {
      expect((await world.subgraph.ask(actor, read, { id })).data).toMatchObject({ facilitySheet: null });
    }
    expect((await world.subgraph.ask(world.corporation, read, { id })).data).toMatchObject({
      facilitySheet: { state: 'DRAFT', internal: { willingness: 'WILLING_BUT_LOST' } },
    });
  });

  it('shows everybody what is done and offered, but neither the willingness nor the visits', async () => {
    const { id } = await compiledSheet(world);
    await world.subgraph.ask(
      world.promoter,
      `mutation ($id: ID!) { recordFacilitySupport(input: { sheetId: $id, kind: HEARING, visitedOn: "2024-05-01", note: "聞き取り" }) { id } }`,
      { id },
    );
    for (const actor of [anyone(), world.otherCorporation]) {
      expect((await world.subgraph.ask(actor, read, { id })).data).toMatchObject({
        facilitySheet: {
          state: 'COMPILED',
          internal: null,
          activities: [{ name: 'ふれあいサロン' }],
          supportVisits: [],
        },
      });
    }
    expect((await world.subgraph.ask(world.leadDivision, read, { id })).data).toMatchObject({
      facilitySheet: { internal: { willingness: 'WILLING_BUT_LOST' }, supportVisits: [{ note: '聞き取り' }] },
    });
  });

  it('stays private when the facility does not agree to publish', async () => {
    const { id, published } = await compiledSheet(world, facilitySheet({ agreesToPublish: false }));
    expect(published).toBe(false);
    expect((await world.subgraph.ask(anyone(), read, { id })).data).toMatchObject({ facilitySheet: null });
  });

  it('is changed by its own facility only, and compiled by 社協 only', async () => {
    const begun = await begunSheet(world);
    const forbidden = { code: 'NOT_FOUND_OR_NOT_PERMITTED' };
    expect(code(await sheetStep(world, world.otherCorporation, 'submitFacilitySheet', begun))).toMatchObject(
      forbidden,
    );
    expect(code(await sheetStep(world, world.corporation, 'compileFacilitySheet', begun))).toMatchObject(
      forbidden,
    );
    const compiled = await compiledSheet(world);
    const [neighbour] = await enrol(
      world.subgraph.database,
      staff(['group'], { agencyId: world.otherCorporation.agencyId }),
    );
    expect(code(await sheetStep(world, neighbour!, 'submitFacilitySheet', compiled))).toMatchObject(
      forbidden,
    );
  });
});
