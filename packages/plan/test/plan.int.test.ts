import { formatReport, keyedId, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { importPlan, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const ask = async <T>(operation: string, variables?: Record<string, unknown>): Promise<T> => {
  const { data, errors } = await world.subgraph.ask<T>(anyone(), operation, variables);
  expect(errors).toBeUndefined();
  return data as T;
};

describe('the files of the plan', () => {
  it('are all accepted, and a second time nothing changes', async () => {
    expect(world.reports.filter((report) => !report.accepted).map(formatReport)).toEqual([]);
    const again = await importPlan(world.subgraph);
    expect(again.map(({ name, added, changed }) => ({ name, added, changed }))).toEqual(
      world.reports.map(({ name }) => ({ name, added: 0, changed: 0 })),
    );
    expect(Object.fromEntries(again.map(({ name, unchanged }) => [name, unchanged]))).toMatchObject({
      'plan-indicators': 97,
      'plan-indicator-values': 295,
      'plan-programmes': 217,
      'plan-issues': 181,
      'plan-roadmap-entries': 208,
      'plan-glossary': 167,
      'plan-source-notes': 18,
    });
  });

  it('note the sums that do not fit in the source and repair nothing', async () => {
    const values = world.reports.find((report) => report.name === 'plan-indicator-values');
    expect(values?.issues.map((issue) => issue.reason)).toEqual([
      'st-10 H30: 印字 47 と内訳の和 44 が合いません。原資料のとおりに残します。',
      'st-10 R1: 印字 11 と内訳の和 14 が合いません。原資料のとおりに残します。',
    ]);
  });
});

interface Indicators {
  indicators: {
    totalCount: number;
    nodes: {
      code: string;
      cumulative: boolean;
      values: { fiscalYear: string; value: number; lagYears: number }[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('indicators', () => {
  it('answer 240 for R3 and 277 for R4 as number 4', async () => {
    const { indicators } = await ask<Indicators>(
      '{ indicators(officialNo: 4) { totalCount nodes { code cumulative values { fiscalYear value } } } }',
    );
    expect(indicators).toEqual({
      totalCount: 1,
      nodes: [
        {
          code: 'ind-04',
          cumulative: true,
          values: [
            { fiscalYear: 'R3', value: 240 },
            { fiscalYear: 'R4', value: 277 },
          ],
        },
      ],
    });
  });

  it('tell the year of a figure from the year of its report', async () => {
    const { indicators } = await ask<Indicators>(
      '{ indicators(officialNo: 2) { nodes { values { fiscalYear reportedFiscalYear lagYears value } } } }',
    );
    expect(indicators.nodes[0]?.values).toEqual([
      { fiscalYear: 'R2', reportedFiscalYear: 'R3', lagYears: 1, value: 17.1 },
      { fiscalYear: 'R2', reportedFiscalYear: 'R4', lagYears: 2, value: 17.1 },
    ]);
  });

  it('are found by measure, section and year, in any way of writing the year', async () => {
    const count = async (filter: string) =>
      (await ask<Indicators>(`{ indicators(${filter}) { totalCount } }`)).indicators.totalCount;
    expect(await count('outcomeOnly: true')).toBe(12);
    expect(await count('outcomeOnly: true, measure: 3')).toBe(4);
    expect(await count('outcomeOnly: true, section: "生活保護・自立支援課"')).toBe(2);
    expect(await count('fiscalYear: "令和4年度"')).toBe(await count('fiscalYear: "R4"'));
    expect(await count('fiscalYear: "H27"')).toBe(2);
    expect(await count('first: 1')).toBe(97);
  });

  it('page through all series, outcome indicators first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Indicators = await ask(
        'query ($after: String) { indicators(first: 40, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...page.indicators.nodes.map((node) => node.code));
      after = page.indicators.pageInfo.hasNextPage ? page.indicators.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(97);
    expect(seen.slice(0, 3)).toEqual(['ind-01', 'ind-02', 'ind-03']);
  });

  it('keep printed totals apart and are split by area', async () => {
    const id = keyedId('indicator', 'st-73');
    const read = (totals: boolean) =>
      ask<{
        indicator: {
          values: { value: number; dimensionValue: string | null; area: { id: string } | null }[];
        };
      }>(
        `{ indicator(id: "${id}") { values(printedTotals: ${totals}) { value dimensionValue area { id } } } }`,
      );
    expect((await read(true)).indicator.values).toHaveLength(4);
    const parts = (await read(false)).indicator.values;
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(316);
    expect(parts.find((part) => part.dimensionValue === '東区')?.area).toEqual({
      id: keyedId('area', 'fukushi-higashi'),
    });
  });

  it('carry the notes of their source', async () => {
    const { indicators } = await ask<{
      indicators: { nodes: { sourceNotes: { kind: string; title: string }[] }[] };
    }>('{ indicators(officialNo: 4) { nodes { sourceNotes { kind title } } } }');
    expect(indicators.nodes[0]?.sourceNotes).toEqual([
      { kind: 'TO_BE_SETTLED', title: '指標4が数えるもの' },
      { kind: 'TO_BE_SETTLED', title: '「累計」の起点' },
    ]);
  });

  it('refuse what is no fiscal year', async () => {
    const { errors } = await world.subgraph.ask(
      anyone(),
      '{ indicators(fiscalYear: "ことし") { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PL-010' });
  });
});

describe('measures, programmes and the rest', () => {
  it('has the five measures of each generation with their statements and outcome indicators', async () => {
    const { measures } = await ask<{ measures: { nodes: Record<string, unknown>[] } }>(
      `{ measures(plan: "r3-r5") { nodes { no shortName generation { code periodLabel } statements(kind: POLICY) { text } outcomeIndicators { officialNo } } } }`,
    );
    expect(measures.nodes.map((measure) => measure['no'])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(measures.nodes[3]).toMatchObject({
      generation: { code: 'r3-r5', periodLabel: '令和3年度～令和5年度' },
      outcomeIndicators: [{ officialNo: 7 }, { officialNo: 7 }, { officialNo: 8 }, { officialNo: 8 }],
    });
    const byYear = await ask<{ measures: { totalCount: number } }>(
      '{ measures(plan: "H31") { totalCount } }',
    );
    expect(byYear.measures.totalCount).toBe(6);
  });

  it('finds programmes by words, in any kana', async () => {
    const { programmes } = await ask<{
      programmes: { nodes: { name: string; agencies: { agency: { id: string } }[] }[] };
    }>('{ programmes(search: "ﾂﾅｸﾞシート") { nodes { name agencies { agency { id } } } } }');
    expect(programmes.nodes.map((node) => node.name)).toContain('つなぐシート');
  });

  it('has the 工程表 of each generation by measure and section', async () => {
    const { roadmap } = await ask<{
      roadmap: { totalCount: number; nodes: { entries: { text: string }[] }[] };
    }>(
      `{ roadmap(plan: "R3-R5", measure: 2, section: "保健福祉企画総務課") { totalCount nodes { itemNo entries(kind: ACHIEVED) { text } } } }`,
    );
    expect(roadmap.totalCount).toBe(3);
    expect(roadmap.nodes.every((item) => item.entries.length > 0)).toBe(true);
    const all = await ask<{ roadmap: { totalCount: number } }>(
      '{ roadmap(plan: "r3-r5", form: ROADMAP) { totalCount } }',
    );
    expect(all.roadmap.totalCount).toBe(25);
  });

  it('has glossary, documents, events, issues and notes', async () => {
    const answer = await ask<Record<string, { totalCount: number }>>(
      `{ glossary { totalCount } planDocuments { totalCount } planEvents { totalCount nodes { dateLabel } }
         planIssues(measure: 2) { totalCount } sourceNotes(kind: MISMATCH) { totalCount } planGenerations { totalCount } }`,
    );
    expect(answer).toMatchObject({
      glossary: { totalCount: 167 },
      planDocuments: { totalCount: 31 },
      planEvents: { totalCount: 54 },
      planIssues: { totalCount: 78 },
      sourceNotes: { totalCount: 8 },
      planGenerations: { totalCount: 2 },
    });
    const found = await ask<{ glossary: { nodes: { term: string }[] } }>(
      '{ glossary(search: "ﾂﾅｸﾞ") { nodes { term } } }',
    );
    expect(found.glossary.nodes.length).toBeGreaterThan(0);
  });

  it('adds its field to agencies and areas, one query each', async () => {
    const { _entities } = await ask<{ _entities: Record<string, unknown>[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Agency { plan { programmes { role programme { name } } } }
         ... on Area { plan { values { value indicator { name } } } } } }`,
      {
        representations: [
          { __typename: 'Agency', id: keyedId('agency', 'ag-001') },
          { __typename: 'Area', id: keyedId('area', 'city-okayama') },
        ],
      },
    );
    expect(_entities[0]).toMatchObject({
      plan: { programmes: [{ role: '断らない相談（生活保護・生活困窮者）' }, {}] },
    });
    expect(_entities[1]).toMatchObject({
      plan: { values: [{ value: 709_346, indicator: { name: '住民基本台帳人口' } }, {}, {}, {}, {}] },
    });
  });
});

describe('the lists of the plan', () => {
  interface Page {
    nodes: { id: string; key: string | number | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }

  it.each([
    ['programmes', 'NUMBER', 'measureNo', 1],
    ['programmes', 'NAME', 'name', 1],
    ['programmes', 'NAME_DESC', 'name', -1],
    ['programmes', 'KIND', 'kind', 1],
    ['programmes', 'KIND_DESC', 'kind', -1],
    ['programmes', 'MEASURE', 'measureNo', 1],
    ['programmes', 'MEASURE_DESC', 'measureNo', -1],
    ['programmes', 'SECTION', 'section', 1],
    ['programmes', 'SECTION_DESC', 'section', -1],
    ['roadmap', 'NUMBER', '', 1],
    ['roadmap', 'PERIOD', 'fromFiscalYear', 1],
    ['roadmap', 'PERIOD_DESC', 'fromFiscalYear', -1],
    ['roadmap', 'MEASURE', 'measureNo', 1],
    ['roadmap', 'MEASURE_DESC', 'measureNo', -1],
    ['indicators', 'NUMBER', '', 1],
    ['indicators', 'NAME', 'name', 1],
    ['indicators', 'NAME_DESC', 'name', -1],
    ['indicators', 'MEASURE', 'measureNo', 1],
    ['indicators', 'MEASURE_DESC', 'measureNo', -1],
  ])('%s page by %s without gaps', async (list, sort, field, direction) => {
    const key = field && sort !== 'NUMBER' ? `key: ${field}` : '';
    const nodes: Page['nodes'] = [];
    let after: string | null = null;
    do {
      const answer: Record<string, Page & { totalCount: number }> = await ask(
        `query ($after: String) { ${list}(sort: ${sort}, first: 40, after: $after) {
          totalCount nodes { id ${key} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const page = answer[list]!;
      nodes.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (!after) expect(new Set(nodes.map((node) => node.id)).size).toBe(page.totalCount);
    } while (after);
    const keys = nodes.map((node) => node.key ?? '');
    const compare = (a: string | number, b: string | number) => (a < b ? -direction : a > b ? direction : 0);
    if (key) expect(keys).toEqual(keys.toSorted(compare));
  });

  it('refuse a cursor of another order', async () => {
    const { programmes } = await ask<{ programmes: Page }>(
      '{ programmes(first: 1, sort: NAME) { pageInfo { endCursor } } }',
    );
    const { errors } = await world.subgraph.ask(
      anyone(),
      'query ($after: String) { programmes(first: 1, sort: KIND, after: $after) { totalCount } }',
      { after: programmes.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('CURSOR_INVALID');
  });
});

describe('the share of a survey of the agencies', () => {
  it('stands beside the printed values of indicator 5, once, with its base', async () => {
    const told = { fiscalYear: 'R8', share: 38.6, answered: 44, asked: 52 };
    for (const share of [37.5, told.share]) {
      await world.subgraph.runtime.transact(systemActor(okayama, 'test'), (ctx) =>
        domain.subscriptions!['agency-survey.closed']!(ctx, { ...told, share } as never),
      );
    }
    const { indicators } = await ask<Indicators>(
      '{ indicators(officialNo: 5) { nodes { values { fiscalYear value note } } } }',
    );
    expect(indicators.nodes[0]!.values).toMatchObject([
      { fiscalYear: 'R3', value: 42.6 },
      { fiscalYear: 'R4', value: 30.6 },
      { fiscalYear: 'R8', value: 38.6, note: '送付 52 機関、回答 44 機関' },
    ]);
  });
});
