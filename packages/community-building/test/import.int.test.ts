import { readFile } from 'node:fs/promises';
import { keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { given, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const load = async (name: string, bytes?: Uint8Array) => {
  const definition = domain.imports!.find((candidate) => candidate.name === name)!;
  return runImport({
    definition,
    fileName: name,
    bytes: bytes ?? (await readFile(definition.file!)),
    transact: (work) => world.runtimeTransact(systemActor(okayama, 'test'), work),
  });
};

beforeAll(async () => {
  world = await startScenario();
  for (const { name } of domain.imports!) {
    const report = await load(name);
    expect(report, JSON.stringify(report.issues)).toMatchObject({ accepted: true });
  }
});
afterAll(() => world.subgraph.stop());

describe('計画書の数値と名', () => {
  it('are the same after a second import', async () => {
    for (const { name } of domain.imports!) {
      expect(await load(name)).toMatchObject({ accepted: true, added: 0, changed: 0 });
    }
  });

  it('tell councils set up and active as printed, beside what the register names', async () => {
    const years = await given<object[]>(
      world,
      anyone(),
      `{ communityCouncilStatistics { fiscalYear setUp active unit base registeredSetUp registeredActive } }`,
    );
    expect(years.slice(-3)).toEqual([
      {
        fiscalYear: 'R2',
        setUp: 57,
        active: 22,
        unit: '地域',
        base: 96,
        registeredSetUp: 4,
        registeredActive: 3,
      },
      {
        fiscalYear: 'R3',
        setUp: 60,
        active: 34,
        unit: '地域',
        base: 96,
        registeredSetUp: 4,
        registeredActive: 3,
      },
      {
        fiscalYear: 'R4',
        setUp: 62,
        active: 41,
        unit: '地域',
        base: 96,
        registeredSetUp: 4,
        registeredActive: 3,
      },
    ]);
    expect(years.slice(0, 5)).toMatchObject(
      [2, 4, 6, 26, 34].map((setUp) => ({ setUp, active: null, unit: 'か所' })),
    );
  });

  it('tell courses of ten themes from R1 to R4, and nothing where the plan prints a dash', async () => {
    const years = await given<{ theme: string; fiscalYear: string; courses: number | null }[]>(
      world,
      anyone(),
      `{ communityCourseStatistics { theme fiscalYear courses } }`,
    );
    expect(years).toHaveLength(40);
    expect(years).toContainEqual({ theme: 'CHILDCARE', fiscalYear: 'R1', courses: 217 });
    expect(years).toContainEqual({ theme: 'YOUTH', fiscalYear: 'R1', courses: null });
    expect(years).toContainEqual({ theme: 'ICT', fiscalYear: 'R4', courses: 124 });
  });

  it('tell finishers, their cumulative number and promoters', async () => {
    expect(
      await given(world, anyone(), `{ communitySupporterStatistics { fiscalYear finishers cumulative } }`),
    ).toEqual([
      { fiscalYear: 'R2', finishers: 103, cumulative: null },
      { fiscalYear: 'R3', finishers: 77, cumulative: 1542 },
      { fiscalYear: 'R4', finishers: 47, cumulative: 1589 },
    ]);
    expect(
      await given(world, anyone(), `{ communityPromoterStatistics { fiscalYear total tier1 } }`),
    ).toEqual([
      { fiscalYear: 'H27', total: null, tier1: 1 },
      { fiscalYear: 'H28', total: null, tier1: 1 },
      { fiscalYear: 'H29', total: null, tier1: 3 },
      { fiscalYear: 'H30', total: null, tier1: 6 },
      { fiscalYear: 'R1', total: 6, tier1: 6 },
      { fiscalYear: 'R2', total: 20, tier1: null },
    ]);
  });

  it('give the public the named councils with what came out of them', async () => {
    const hirai = await given(
      world,
      anyone(),
      `query ($id: ID!) { communityCouncil(id: $id) { state unit foundedOn foundedBy hostAgency { id } themes { theme } services { name kind } } }`,
      { id: keyedId('community-council', 'hirai') },
    );
    expect(hirai).toEqual({
      state: 'ACTIVE',
      unit: 'ELEMENTARY_DISTRICT',
      foundedOn: null,
      foundedBy: '2019-09-30',
      hostAgency: { id: keyedId('agency', 'ag-110') },
      themes: [{ theme: 'DEMENTIA' }, { theme: 'HEALTH' }],
      services: [
        { name: 'オレンジカフェひらい', kind: 'DEMENTIA_CAFE' },
        { name: '健康教室（認知症テーマ）', kind: 'CLASS' },
      ],
    });
  });

  it('offer to the catalogue what people can take part in', async () => {
    const activities = await world.runtimeTransact(systemActor(okayama, 'test'), (ctx) =>
      domain.activitiesToPublish!(ctx),
    );
    const published = activities.filter((activity) => activity.published);
    expect(published.map((activity) => activity.title)).toContain('とみやま助け合い隊');
    expect(published.map((activity) => activity.title)).toContain('生活・介護支援サポーター養成講座');
    expect(published.map((activity) => activity.title)).not.toContain('サロン交流会');
    expect(published.every((activity) => activity.measure === 4)).toBe(true);
  });

  it('refuse figures that contradict each other, and change nothing', async () => {
    const definition = domain.imports!.find((candidate) => candidate.name === 'community-figures')!;
    const text = (await readFile(definition.file!, 'utf8'))
      .replace(',41,地域', ',63,地域')
      .replace(',47,人', ',48,人');
    const report = await load('community-figures', new TextEncoder().encode(text));
    expect(report.accepted).toBe(false);
    expect(report.issues.map((issue) => issue.reason)).toEqual([
      '累計の増え方 47 が、その年度の修了者数 48 と合いません。',
      '活動数 63 が設置数 62 より多くなっています。',
    ]);
  });
});
