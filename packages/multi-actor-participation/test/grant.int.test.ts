import { randomUUID } from 'node:crypto';
import { anyone } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const menuId = randomUUID();
const themeId = randomUUID();
const cityMenuId = randomUUID();

beforeAll(async () => {
  world = await startScenario();
  const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await client.connect();
  await client.query(
    `insert into multi_actor_participation.grant_menu (municipality, id, name, provider, conditions, cap_yen, max_years,
       sites_per_theme, takes_applications)
     values ('33100', $1, 'モデル事業', 'prefecture-centre', '{}', 400000, 2, 3, true),
       ('33100', $2, '市の補助金', 'city', '{}', null, null, null, false)`,
    [menuId, cityMenuId],
  );
  await client.query(
    `insert into multi_actor_participation.grant_theme (municipality, id, menu_id, title, from_fiscal_year, to_fiscal_year, tentative)
     values ('33100', $1, $2, '子どもの居場所', 'R6', 'R7', false)`,
    [themeId, menuId],
  );
  await client.end();
});
afterAll(() => world.subgraph.stop());

interface Application {
  id: string;
  version: number;
  state: string;
}

const apply = (more: object = {}, actor = world.corporation) =>
  world.subgraph.ask<{ applyForGrant: Application }>(
    actor,
    `mutation ($input: ApplyForGrantInput!) { applyForGrant(input: $input) { id version state fromFiscalYear menu { name } } }`,
    {
      input: {
        menuId,
        themeId,
        title: '学びの場',
        purpose: '放課後の居場所をつくる',
        fromFiscalYear: '令和6年度',
        years: 2,
        amountYen: 400_000,
        ...more,
      },
    },
  );

const step = (actor: Scenario['section'], name: string, { id, version }: Application, more = '') =>
  world.subgraph.ask<Record<string, Application>>(
    actor,
    `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${more}) { id version state } }`,
    { id, version },
  );

describe('助成の申請', () => {
  it('stays within cap, years and theme', async () => {
    expect((await apply()).data).toMatchObject({
      applyForGrant: { state: 'SUBMITTED', fromFiscalYear: 'R6', menu: { name: 'モデル事業' } },
    });
    expect(code(await apply({ amountYen: 400_001 }))).toMatchObject({ code: 'MA-042' });
    expect(code(await apply({ years: 3 }))).toMatchObject({ code: 'MA-041' });
    expect(code(await apply({ fromFiscalYear: 'R7' }))).toMatchObject({ code: 'MA-043' });
    expect(code(await apply({ themeId: null }))).toMatchObject({ code: 'MA-043' });
    expect(code(await apply({ menuId: cityMenuId, themeId: null }))).toMatchObject({ code: 'MA-045' });
  });

  it('is granted to three sites of a theme, not to a fourth', async () => {
    for (let site = 1; site <= 4; site += 1) {
      const application = (await apply()).data!.applyForGrant;
      const decided = await step(world.section, 'approveGrant', application);
      if (site <= 3) expect(decided.data).toMatchObject({ approveGrant: { state: 'APPROVED' } });
      else expect(code(decided)).toMatchObject({ code: 'MA-044' });
    }
  });

  it('is refused with a reason, withdrawn by its applicant, seen by nobody else', async () => {
    const application = (await apply()).data!.applyForGrant;
    const forbidden = { code: 'NOT_FOUND_OR_NOT_PERMITTED' };
    expect(code(await step(world.corporation, 'approveGrant', application))).toMatchObject(forbidden);
    expect(code(await step(world.otherCorporation, 'withdrawGrantApplication', application))).toMatchObject(
      forbidden,
    );
    expect(code(await step(world.section, 'refuseGrant', application, ', reason: "×"'))).toMatchObject({
      code: 'MA-046',
    });
    expect((await step(world.corporation, 'withdrawGrantApplication', application)).data).toMatchObject({
      withdrawGrantApplication: { state: 'WITHDRAWN' },
    });
    const list = '{ grantApplications { totalCount } }';
    for (const actor of [anyone(), world.otherCorporation, world.promoter]) {
      expect((await world.subgraph.ask(actor, list)).data).toMatchObject({
        grantApplications: { totalCount: 0 },
      });
    }
  });
});
