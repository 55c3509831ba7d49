import { readFile } from 'node:fs/promises';
import { keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectActivities, withdrawActivity } from '../src/activity/activity.repository.ts';
import { demoStaffFile, domain } from '../src/index.ts';

let subgraph: TestSubgraph;
const system = systemActor(okayama, 'test');

beforeAll(async () => {
  subgraph = await startTestSubgraph(domain);
  for (const definition of domain.imports ?? []) {
    const report = await runImport({
      definition,
      fileName: definition.name,
      bytes: await readFile(definition.file ?? demoStaffFile),
      transact: (work) => subgraph.runtime.transact(system, work),
    });
    expect(report.issues.filter((issue) => issue.severity === 'refusal')).toEqual([]);
  }
});
afterAll(() => subgraph.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the fields that its operation asked for
type Answer = any;

const names = (nodes: { name: string }[]) => nodes.map((node) => node.name);

async function data(
  operation: string,
  variables?: Record<string, unknown>,
  actor = anyone(),
): Promise<Answer> {
  const answer = await subgraph.ask<Answer>(actor, operation, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as Answer;
}

describe('the directory of agencies', () => {
  it('knows who handles ごみ, typed in kana of any kind', async () => {
    for (const typed of ['ごみ', 'ゴミ', 'ｺﾞﾐ']) {
      const { agencies } = await data(
        'query ($c: String) { agencies(consultation: $c) { totalCount nodes { name consultations { consultation starred } } } }',
        { c: typed },
      );
      expect(names(agencies.nodes)).toEqual(['ふれあい収集']);
    }
  });

  it('names one ★ window per category', async () => {
    const { consultationDirectory } = await data(
      '{ consultationDirectory(fallbackOnly: true) { current { version } entries { category starred agency { id name } } } }',
    );
    expect(consultationDirectory.entries).toHaveLength(4);
    expect(new Set(consultationDirectory.entries.map((e: Answer) => e.category)).size).toBe(4);
    expect(consultationDirectory.entries.every((e: Answer) => e.agency !== null)).toBe(true);
  });

  it('shows the older version without what was added later', async () => {
    const { old, now } = await data(
      '{ old: consultationDirectory(version: "2018-11-01") { entries { no } } now: consultationDirectory { entries { no } } }',
    );
    expect(old.entries).toHaveLength(19);
    expect(now.entries).toHaveLength(21);
  });

  it('pages by cursor without gaps', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { agencies } = await data(
        'query ($after: String) { agencies(first: 60, after: $after, sort: NAME) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...names(agencies.nodes));
      after = agencies.pageInfo.hasNextPage ? agencies.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(165);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('filters by area and by worry, and tells roles and sites', async () => {
    const { agencies } = await data(
      'query ($area: ID) { agencies(areaId: $area, worry: "care") { nodes { name parent { name } sites { name area { name } } roles { role commission } } } }',
      { area: keyedId('area', 'fukushi-naka') },
    );
    expect(names(agencies.nodes)).toContain('地域包括支援センター');
    expect(agencies.nodes[0].sites.map((s: Answer) => s.area.name)).toContain('中区');
  });

  it('answers every kind of filter together', async () => {
    const { agencies } = await data(
      '{ agencies(search: "保健", category: "障害について", type: "相談機関", field: "保健・健康全般", openNow: true, fallbackOnly: false) { totalCount } }',
    );
    expect(agencies.totalCount).toBeLessThanOrEqual(2);
  });
});

describe('contacts of an agency', () => {
  const keep =
    'mutation ($input: AgencyContactInput!) { updateAgencyContact(input: $input) { contacts { id name phone version } } }';
  const input = {
    agencyId: keyedId('agency', 'ag-009'),
    rank: 'MAIN',
    name: '試験 担当',
    phone: '0868031000',
  };

  it('are written by the agency itself and read by agencies only', async () => {
    const [own, other] = await enrol(
      subgraph.database,
      staff(['case-worker'], { agencyId: input.agencyId }),
      staff(['case-worker'], { agencyId: keyedId('agency', 'ag-007') }),
    );
    expect((await subgraph.ask(other, keep, { input })).errors?.[0]?.extensions?.code).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    const written = await data(keep, { input }, own);
    expect(written.updateAgencyContact.contacts).toMatchObject([
      { name: '試験 担当', phone: '086-803-1000', version: 1 },
    ]);
    const read = 'query ($id: ID!) { agency(id: $id) { contacts { name } } }';
    expect((await data(read, { id: input.agencyId }, other)).agency.contacts).toHaveLength(1);
    expect((await data(read, { id: input.agencyId })).agency.contacts).toEqual([]);
  });

  it('must have a number that can be called', async () => {
    const [own] = await enrol(subgraph.database, staff(['case-worker'], { agencyId: input.agencyId }));
    const { errors } = await subgraph.ask(own, keep, { input: { ...input, phone: '12' } });
    expect(errors?.[0]?.extensions?.code).toBe('RG-010');
  });
});

describe('the register of areas', () => {
  it('goes from city to ward to welfare district', async () => {
    const { area } = await data(
      'query ($id: ID!) { area(id: $id) { name population children { name kind children { name } } } }',
      { id: keyedId('area', 'city-okayama') },
    );
    expect(area.population).toBe(709346);
    const kita = area.children.find((c: Answer) => c.name === '北区' && c.kind === 'WARD');
    expect(names(kita.children).sort()).toEqual(['北区中央', '北区北']);
    const { areas } = await data('{ areas(kind: WELFARE_DISTRICT) { totalCount nodes { name } } }');
    expect(areas.totalCount).toBe(6);
  });
});

describe('the catalogue of activities', () => {
  const news = {
    id: keyedId('activity', 'test'),
    version: 2,
    measure: 4,
    kind: '講座',
    title: 'ふれあいサロン',
    published: true,
    areaId: keyedId('area', 'fukushi-naka'),
    startsAt: '2026-12-01T10:00:00+09:00',
    sourceDomain: 'community-building',
  };
  const list =
    'query ($area: ID, $from: String, $to: String) { activities(measure: 4, areaId: $area, from: $from, to: $to) { totalCount nodes { title area { name } } } }';
  const december = { area: keyedId('area', 'gyosei-naka'), from: '2026-12-01', to: '2026-12-31' };

  it('takes over what a domain publishes, and finds it in the area above and in its month', async () => {
    await subgraph.runtime.transact(system, (ctx) => projectActivities(ctx, [news]));
    expect((await data(list, december)).activities.nodes).toEqual([
      { title: 'ふれあいサロン', area: { name: '中区' } },
    ]);
    expect((await data(list, { ...december, from: '2026-12-02' })).activities.totalCount).toBe(0);
  });

  it('ignores news older than what it knows, and forgets what was withdrawn', async () => {
    await subgraph.runtime.transact(system, (ctx) =>
      projectActivities(ctx, [{ ...news, version: 1, title: '古い名' }]),
    );
    expect((await data(list, december)).activities.nodes[0].title).toBe('ふれあいサロン');
    await subgraph.runtime.transact(system, (ctx) => withdrawActivity(ctx, news.id, 3));
    expect((await data(list, december)).activities.totalCount).toBe(0);
  });
});

describe('staff', () => {
  it('learn who they are; the public learns nothing', async () => {
    const me = {
      ...staff(['case-worker'], { agencyId: keyedId('agency', 'ag-009') }),
      staffId: keyedId('staff', 'yorisoi-window'),
    };
    expect((await data('{ me { name roles agency { name } } }', {}, me)).me).toEqual({
      name: '岸本 里奈',
      roles: ['WINDOW', 'CASE_WORKER'],
      agency: { name: '寄り添いサポートセンター' },
    });
    expect((await data('{ me { name } staff { totalCount } }')).me).toBeNull();
    expect((await data('{ staff { totalCount } }')).staff.totalCount).toBe(0);
  });

  it('who are suspended see nothing', async () => {
    const actor = { ...staff(['case-worker'], {}), staffId: keyedId('staff', 'suspended') };
    const { errors } = await subgraph.ask(actor, '{ me { name } }');
    expect(errors?.[0]?.extensions?.code).toBe('ACCOUNT_SUSPENDED');
  });
});

describe('機関の名', () => {
  it('is told to a domain that asks, with who stands in the directory, and what it asked for', async () => {
    const asked = { surveyId: keyedId('survey', 'R8') };
    await subgraph.runtime.transact(systemActor(okayama, 'test'), (ctx) =>
      domain.subscriptions!['directory.asked']!(ctx, asked as never),
    );
    const { event, payload } = subgraph.published.at(-1)!;
    expect(event).toBe('directory.told');
    expect(payload).toMatchObject(asked);
    const agencies = payload['agencies'] as { agencyId: string; name: string; listed: boolean }[];
    expect(agencies.find(({ agencyId }) => agencyId === keyedId('agency', 'ag-006'))).toMatchObject({
      name: 'こころの健康センター',
      field: '精神保健福祉',
      listed: true,
    });
    expect(agencies.find(({ agencyId }) => agencyId === keyedId('agency', 'ag-057'))).toMatchObject({
      name: '警察',
      listed: false,
    });
  });
});
