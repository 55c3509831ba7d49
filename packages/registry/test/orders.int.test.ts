import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectActivities } from '../src/index.ts';
import { type Answer, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

/** Walks a list page by page to its end, one row at a time. */
async function walk(list: string, args: string, field: string): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const answer: Answer = await world.give(
      world.window,
      `query ($after: String) { ${list}(first: 1, after: $after, ${args}) { nodes { ${field} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = answer[list];
    seen.push(...nodes.map((node: Answer) => node.name ?? node.title ?? node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return seen;
}

async function refusalOfForeignCursor(list: string, from: string, to: string): Promise<unknown> {
  const first = await world.give(world.window, `{ ${list}(first: 1, ${from}) { pageInfo { endCursor } } }`);
  return world.refusal(
    world.window,
    `query ($after: String) { ${list}(first: 1, after: $after, ${to}) { totalCount } }`,
    { after: first[list].pageInfo.endCursor },
  );
}

describe('the orders of people', () => {
  beforeAll(async () => {
    await world.resident('中田 花', 'ナカタ ハナ', { birthDate: '1960-01-01' });
    await world.resident('田中 花子', 'タナカ ハナコ', { birthDate: '1980-05-05' });
    await world.resident('田中 花', 'タナカ ハナ', { birthDate: '1970-03-03' });
    await world.resident('小田中 花', 'オタナカ ハナ');
    const { id, version } = await world.resident('田中 花', 'タナカ ハナ', { birthDate: '1950-02-02' });
    await world.give(
      world.window,
      `mutation ($id: ID!, $version: Int!) { correctName(id: $id, version: $version, input:
        { familyName: "青木", givenName: "花", familyKana: "アオキ", givenKana: "ハナ" }) { id } }`,
      { id, version },
    );
  });

  it.each([
    ['the whole name', '田中花'],
    ['the whole name in two words', '田中 花'],
    ['its reading', 'たなか はな'],
  ])('put %s first, then what begins so, then the others; former names last', async (_, words) => {
    expect(await walk('people', `search: "${words}"`, 'name')).toEqual([
      '田中 花',
      '田中 花子',
      '小田中 花',
      '青木 花',
    ]);
  });

  it.each([
    ['KANA', ['青木 花', '小田中 花', '田中 花', '田中 花子', '中田 花']],
    ['KANA_DESC', ['中田 花', '田中 花子', '田中 花', '小田中 花', '青木 花']],
    ['BIRTH_DATE', ['青木 花', '中田 花', '田中 花', '田中 花子', '小田中 花']],
    ['BIRTH_DATE_DESC', ['田中 花子', '田中 花', '中田 花', '青木 花', '小田中 花']],
  ])('page by %s without gaps', async (sort, names) => {
    expect(await walk('people', `search: "花", sort: ${sort}`, 'name')).toEqual(names);
  });

  it('go on to the next page when one slip was forgiven', async () => {
    const names = await walk('people', 'search: "ダナカハナ"', 'name');
    expect(names.toSorted()).toEqual(['中田 花', '田中 花', '青木 花']);
  });

  it('refuse a cursor of another order', async () => {
    expect(await refusalOfForeignCursor('people', 'search: "花"', 'search: "花", sort: KANA')).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('the orders of households', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    for (const [name, kana, formedOn] of [
      ['並木 一', 'ナミキ ハジメ', '2001-01-01'],
      ['並木 二', 'ナミキ ツギ', '1999-01-01'],
      ['並木 三', 'ナミキ ミツ', '2010-01-01'],
    ] as const) {
      const { id } = await world.resident(name, kana);
      const { formHousehold } = await world.give(
        world.window,
        'mutation ($input: FormHouseholdInput!) { formHousehold(input: $input) { id } }',
        { input: { formedOn, members: [{ personId: id, relation: 'HEAD' }] } },
      );
      ids[formHousehold.id] = name.slice(-1);
    }
  });

  it.each([
    ['RELEVANCE', '二一三'],
    ['HEAD_KANA', '二一三'],
    ['HEAD_KANA_DESC', '三一二'],
    ['FORMED_ON', '二一三'],
    ['FORMED_ON_DESC', '三一二'],
  ])('page by %s without gaps', async (sort, order) => {
    const seen = await walk('households', `search: "並木", sort: ${sort}`, 'id');
    expect(seen.map((id) => ids[id]).join('')).toBe(order);
  });

  it('refuse a cursor of another order', async () => {
    const of = (sort: string) => `search: "並木", sort: ${sort}`;
    expect(await refusalOfForeignCursor('households', of('HEAD_KANA'), of('FORMED_ON'))).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('the orders of activities', () => {
  beforeAll(() =>
    world.subgraph.runtime.transact(world.window, (ctx) =>
      projectActivities(
        ctx,
        [
          ['う 講座', '2026-11-01T01:00:00.000Z'],
          ['あ サロン', '2026-12-01T01:00:00.000Z'],
          ['い いつでも', null],
          ['え 講座', '2026-11-01T01:00:00.000Z'],
        ].map(([title, startsAt]) => ({
          id: crypto.randomUUID(),
          version: 1,
          sourceDomain: 'test',
          measure: 4,
          kind: '講座',
          title: title!,
          startsAt: startsAt ?? null,
          published: true,
        })) as never,
      ),
    ),
  );

  const undated = 'い いつでも';
  it.each([
    ['TITLE', ['あ サロン', undated, 'う 講座', 'え 講座']],
    ['TITLE_DESC', ['え 講座', 'う 講座', undated, 'あ サロン']],
  ])('page by %s without gaps', async (sort, titles) => {
    expect(await walk('activities', `sort: ${sort}`, 'title')).toEqual(titles);
  });

  it('page by day without gaps, those without a day last', async () => {
    const near = await walk('activities', 'sort: STARTS_AT', 'title');
    const far = await walk('activities', 'sort: STARTS_AT_DESC', 'title');
    expect([near[2], near[3], far[0], far[3]]).toEqual(['あ サロン', undated, 'あ サロン', undated]);
    expect(new Set(near).size).toBe(4);
    expect(new Set(far).size).toBe(4);
  });

  it('refuse a cursor of another order', async () => {
    expect(await refusalOfForeignCursor('activities', 'sort: TITLE', 'sort: TITLE_DESC')).toBe(
      'CURSOR_INVALID',
    );
  });
});
