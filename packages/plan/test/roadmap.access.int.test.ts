import { randomUUID } from 'node:crypto';
import { runtimeRole } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import { anyone, partner, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPlan, itemInCharge, type Scenario, sectionInCharge, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

interface Achievement {
  id: string;
  version: number;
  published: boolean;
  achievement: string;
  agency: { id: string };
}

const enter = `mutation ($input: RoadmapAchievementInput!, $key: String) {
  enterRoadmapAchievement(input: $input, idempotencyKey: $key) { id version published achievement agency { id } }
}`;
const publish = `mutation ($id: ID!, $version: Int!) { publishRoadmapAchievement(id: $id, version: $version) { id published version } }`;
const read = `query ($id: ID!) { roadmapItem(id: $id) { achievements { id achievement } } }`;
const input = (more: Record<string, unknown> = {}) => ({
  itemId: itemInCharge,
  fiscalYear: 'R4',
  achievement: '訪問看護の研修を3回実施',
  ...more,
});
const codeOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.['code'];
const seenBy = async (actor = anyone()) => {
  const { data } = await world.subgraph.ask<{ roadmapItem: { achievements: { id: string }[] } | null }>(
    actor,
    read,
    {
      id: itemInCharge,
    },
  );
  return data?.roadmapItem?.achievements.map((entry) => entry.id) ?? [];
};

describe('取組実績', () => {
  it('is entered by the section in charge, hidden from the public, and public once the lead division publishes it', async () => {
    const made = await world.subgraph.ask<{ enterRoadmapAchievement: Achievement }>(world.section, enter, {
      input: input(),
    });
    const achievement = made.data!.enterRoadmapAchievement;
    expect(achievement).toMatchObject({ version: 1, published: false, agency: { id: sectionInCharge } });
    expect(await seenBy()).toEqual([]);
    expect(await seenBy(partner([]))).toEqual([]);
    expect(await seenBy(world.section)).toEqual([achievement.id]);
    expect(await seenBy(world.leadDivision)).toEqual([achievement.id]);

    const variables = { id: achievement.id, version: 1 };
    expect(codeOf(await world.subgraph.ask(world.section, publish, variables))).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    await world.subgraph.ask(world.leadDivision, publish, variables);
    expect(await seenBy()).toEqual([achievement.id]);
    expect(await seenBy(anyone({ municipality: '33202' }))).toEqual([]);
  });

  it('is rewritten only by who saw the newest version, and published anew', async () => {
    const [id] = await seenBy(world.section);
    const rewrite = (version?: number) =>
      world.subgraph.ask<{ enterRoadmapAchievement: Achievement }>(world.section, enter, {
        input: input({ achievement: '訪問看護の研修を4回実施', version }),
      });
    expect(codeOf(await rewrite())).toBe('SAVED_BY_OTHER');
    expect(codeOf(await rewrite(1))).toBe('SAVED_BY_OTHER');
    expect((await rewrite(2)).data?.enterRoadmapAchievement).toMatchObject({
      id,
      version: 3,
      published: false,
    });
    expect(await seenBy()).toEqual([]);
  });

  it('is stored once when the same request comes twice', async () => {
    const variables = { input: input({ fiscalYear: '令和3年度' }), key: randomUUID() };
    const first = await world.subgraph.ask<{ enterRoadmapAchievement: Achievement }>(
      world.section,
      enter,
      variables,
    );
    const second = await world.subgraph.ask<{ enterRoadmapAchievement: Achievement }>(
      world.section,
      enter,
      variables,
    );
    expect(second.data?.enterRoadmapAchievement.id).toBe(first.data?.enterRoadmapAchievement.id);
  });

  it('may be entered by the lead division for a section', async () => {
    const answer = await world.subgraph.ask<{ enterRoadmapAchievement: Achievement }>(
      world.leadDivision,
      enter,
      {
        input: input({ fiscalYear: 'R5', agencyId: sectionInCharge }),
      },
    );
    expect(answer.data?.enterRoadmapAchievement.agency.id).toBe(sectionInCharge);
  });

  it.each([
    ['another section', () => world.otherSection, {}, 'PL-001'],
    [
      'another section in the name of the one in charge',
      () => world.otherSection,
      { agencyId: sectionInCharge },
      'PL-001',
    ],
    ['the section, for a year outside the item', () => world.section, { fiscalYear: 'R2' }, 'PL-002'],
    [
      'the section, at a reprint',
      () => world.section,
      { itemId: keyedId('roadmap-item', 'rm2-4-04') },
      'PL-004',
    ],
    ['the section, without a year', () => world.section, { fiscalYear: 'いつか' }, 'PL-010'],
    ['the section, with an empty text', () => world.section, { achievement: '' }, 'INPUT_INVALID'],
    [
      'the section, at an unknown item',
      () => world.section,
      { itemId: randomUUID() },
      'NOT_FOUND_OR_NOT_PERMITTED',
    ],
    [
      'somebody not enrolled',
      () => staff(['section'], { agencyId: sectionInCharge }),
      {},
      'ACCOUNT_SUSPENDED',
    ],
    ['the public', () => anyone(), {}, 'NOT_FOUND_OR_NOT_PERMITTED'],
    [
      'a partner',
      () => partner(['directory'], { agencyId: sectionInCharge }),
      {},
      'NOT_FOUND_OR_NOT_PERMITTED',
    ],
  ])('is refused from %s', async (_who, actor, more, code) => {
    expect(codeOf(await world.subgraph.ask(actor(), enter, { input: input(more) }))).toBe(code);
  });
});

describe('the plan of a municipality', () => {
  it('is not mixed with that of another', async () => {
    const count = async (municipality: string) => {
      const { data } = await world.subgraph.ask<{ indicators: { totalCount: number } }>(
        anyone({ municipality }),
        '{ indicators { totalCount } }',
      );
      return data?.indicators.totalCount;
    };
    expect(await count('33202')).toBe(0);
    await importPlan(world.subgraph, '33202');
    expect([await count('33202'), await count('33100')]).toEqual([97, 97]);
  });

  it('cannot be changed by the public, and gives nothing to a connection without an actor beyond what is published', async () => {
    const client = new pg.Client({ connectionString: world.subgraph.database.urlFor(runtimeRole('plan')) });
    await client.connect();
    try {
      const drafts = await client.query(
        'select count(*)::int as count from plan.roadmap_achievement where not published',
      );
      expect(drafts.rows[0].count).toBe(0);
      const changed = await client.query(`update plan.indicator set name = 'x'`);
      expect(changed.rowCount).toBe(0);
      await expect(client.query('delete from plan.indicator')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
