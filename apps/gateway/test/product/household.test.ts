import { familyHouseholdId } from '@tsunagu/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FiveMeasures, fiveMeasures } from './five-measures.ts';
import { type Asker, startWholeProduct, type WholeProduct } from './product.ts';

let product: WholeProduct;

beforeAll(async () => {
  product = await startWholeProduct();
});
afterAll(() => product.stop());

async function household(asker: Asker, family = 'eighty-fifty'): Promise<FiveMeasures['household']> {
  const { data, errors } = await product.ask(asker, fiveMeasures, { id: familyHouseholdId(family) });
  expect(errors).toBeUndefined();
  return (data as unknown as FiveMeasures).household;
}

/** Every record of every measure that the answer holds. */
function recordsOf(found: NonNullable<FiveMeasures['household']>): Record<string, unknown[]> {
  return {
    1: found.homeMedicalCare?.discharges ?? [],
    2: found.comprehensiveConsultation?.consultations ?? [],
    3: found.lifelongEmployment?.registrations ?? [],
    4: found.communityBuilding?.needs ?? [],
    5: found.multiActorParticipation?.emergencySupports ?? [],
  };
}

const family = ['渡邉 ハル', '渡邉 健司'];

describe('the family of 8050の母と息子, asked for with all five measures', () => {
  test.each<[string, Asker]>([
    ['a worker of 寄り添いサポートセンター', { staff: 'yorisoi-worker' }],
    ['the counter of 寄り添いサポートセンター', { staff: 'yorisoi-window' }],
    ['the demo partner with a token', 'partner'],
  ])('%s sees members, agencies and the records of every measure', async (_who, asker) => {
    product.counter.reset();
    const found = await household(asker);
    expect(found?.members.map(({ person }) => person.name)).toEqual(family);
    for (const [measure, records] of Object.entries(recordsOf(found!))) {
      expect(records, `施策${measure}`).not.toHaveLength(0);
    }
    expect(found?.homeMedicalCare?.discharges[0]?.agency.name).toBe('地域ケア総合推進センター');
    expect(found?.lifelongEmployment?.registrations[0]?.agency.name).toBe('生涯かつやく支援センター');
    expect(Math.max(...Object.values(product.counter.perSubgraphAndLevel()))).toBe(1);
  });

  test('the counter of an agency without a case sees who lives there, and not one record', async () => {
    const found = await household({ staff: 'other-agency' });
    expect(found?.members.map(({ person }) => person.name)).toEqual(family);
    expect(Object.values(recordsOf(found!)).flat()).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('timeline":[{');
  });

  test.each<[string, Asker]>([
    ['that agency without a purpose', { staff: 'other-agency', purpose: '' }],
    ['the section', { staff: 'section' }],
    ['the auditor', { staff: 'auditor' }],
    ['a member of a group', { staff: 'group-member' }],
    ['the public', 'public'],
  ])('for %s there is no such family', async (_who, asker) => {
    expect(await household(asker)).toBeNull();
  });

  test('a suspended account gets nothing at all', async () => {
    const { data, errors } = await product.ask({ staff: 'suspended' }, fiveMeasures, {
      id: familyHouseholdId('eighty-fifty'),
    });
    expect(data?.household ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  });
});

describe('the family under 支援措置', () => {
  test.each<[string, Asker]>([
    ['the counter that knows their number', { staff: 'yorisoi-window' }],
    ['the demo partner', 'partner'],
    ['the public', 'public'],
  ])('does not exist for %s', async (_who, asker) => {
    expect(await household(asker, 'dv-sealed')).toBeNull();
  });

  test('is seen by the agency that handles it', async () => {
    const found = await household({ staff: 'soudansho-worker' }, 'dv-sealed');
    expect(found?.members.map(({ person }) => person.name)).toEqual(['真鍋 彩', '真鍋 陽菜']);
  });
});

describe('imported data', () => {
  test('「ごみ」 finds who handles it', async () => {
    const { data } = await product.ask(
      'public',
      '{ agencies(consultation: "ごみ") { totalCount nodes { name consultations { starred consultation } } } }',
    );
    expect(data?.agencies).toMatchObject({
      totalCount: 1,
      nodes: [{ name: 'ふれあい収集', consultations: [{ consultation: 'ゴミ捨てに課題がある方への相談' }] }],
    });
  });

  test('all measures publish activities, found by area and month', async () => {
    const everything = await activities({});
    expect(new Set(everything.map(({ measure }) => measure))).toEqual(new Set([1, 3, 4, 5]));
    const dated = everything.find(({ startsAt, area }) => startsAt && area)!;
    const month = monthInJapan(dated.startsAt!);
    const found = await activities({
      areaId: dated.area!.id,
      from: `${month}-01`,
      to: lastDayOf(month),
    });
    expect(found.map(({ id }) => id)).toContain(dated.id);
    for (const { startsAt, area } of found) {
      expect(monthInJapan(startsAt!)).toBe(month);
      expect(area?.id).toBe(dated.area!.id);
    }
    expect(found.length).toBeLessThan(everything.length);
  });

  test('indicator 4 answers 240 (R3) and 277 (R4)', async () => {
    const { data } = await product.ask(
      'public',
      '{ indicators(officialNo: 4) { nodes { name values { reportedFiscalYear value } } } }',
    );
    const [indicator] = (data!.indicators as unknown as { nodes: { values: object[] }[] }).nodes;
    expect(indicator?.values).toEqual(
      expect.arrayContaining([
        { reportedFiscalYear: 'R3', value: 240 },
        { reportedFiscalYear: 'R4', value: 277 },
      ]),
    );
  });
});

function monthInJapan(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }).slice(0, 7);
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

interface Activity {
  id: string;
  measure: number;
  startsAt: string | null;
  area: { id: string } | null;
}

async function activities(filter: Record<string, string>): Promise<Activity[]> {
  const { data, errors } = await product.ask(
    'public',
    `query ($areaId: ID, $from: String, $to: String) {
       activities(areaId: $areaId, from: $from, to: $to, first: 100) { nodes { id measure startsAt area { id } } }
     }`,
    filter,
  );
  expect(errors).toBeUndefined();
  return (data!.activities as unknown as { nodes: Activity[] }).nodes;
}
