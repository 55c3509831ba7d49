import type { Role } from '@tsunagu/access';
import { type CityHousehold, type CityPerson, createCityContext, keyedId } from '@tsunagu/subgraph-kit';
import { enrol, okayama, partner, staff, testMasterKeys } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { familyCoordinations } from '../src/city/coordination-families.ts';
import { familyConsultations } from '../src/city/families.ts';
import { domain } from '../src/index.ts';
import { answer, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
const agency = (key: string) => keyedId('agency', key);
const person = (household: string, index: number, birthDate: string): CityPerson => ({
  id: keyedId('test-person', `${household}:${index}`),
  familyName: '試験',
  givenName: `${index}子`,
  birthDate,
  sex: 'female',
  deceased: false,
});
const household = (key: string, births: string[], family?: string): CityHousehold => ({
  id: keyedId('test-household', key),
  areaId: keyedId('area', 'fukushi-naka'),
  members: births.map((birthDate, index) => person(key, index, birthDate)),
  ...(family ? { family } : {}),
});

/** The demo staff who sit in the conferences of the invented city. */
const rolesOf: Record<string, Role> = {
  coordinator: 'coordinator',
  'lead-division': 'lead-division',
  adviser: 'adviser',
  'police-member': 'member',
  'probation-member': 'member',
};
const members = new Map(
  Object.values(familyCoordinations)
    .flatMap((story) => [...(story.conference?.members ?? []), ...(story.pastConference?.members ?? [])])
    .map((member) => [
      member.staff,
      staff([rolesOf[member.staff] ?? 'case-worker'], {
        staffId: keyedId('staff', member.staff),
        agencyId: agency(member.agency),
      }),
    ]),
);

beforeAll(async () => {
  world = await startScenario();
  await enrol(world.subgraph.database, ...members.values());
  const shapes = [
    ['1940-01-01'],
    ['1990-01-01'],
    ['1988-01-01', '2018-01-01'],
    ['1942-01-01', '1970-01-01'],
    ['1970-01-01', '1972-01-01'],
  ];
  const households = [
    ...Object.keys(familyConsultations).map((code) => household(code, ['1942-01-01', '1971-01-01'], code)),
    household('dv-left-behind', ['1984-12-24'], 'dv-left-behind'),
    ...Array.from({ length: 600 }, (_, i) => household(`generated-${i}`, shapes[i % shapes.length]!)),
  ];
  const pool = new pg.Pool({ connectionString: world.subgraph.database.adminUrl, max: 2 });
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const city = createCityContext({
    municipality: okayama,
    households,
    random,
    pool,
    now: new Date(),
    masterKeys: testMasterKeys,
  });
  await city.copy(
    'access.subject',
    ['municipality', 'person_id'],
    households.flatMap((h) => h.members.map((m) => [okayama, m.id])),
  );
  await domain.city!(city);
  const client = await pool.connect();
  await client.query('begin');
  await client.query(
    `select access.begin_call('{"kind":"system","municipality":"${okayama}","roles":[],"requestId":"city"}')`,
  );
  await client.query('select access.cover_case_by_consents(case_id) from access.case_ref');
  await client.query('commit');
  client.release();
  await pool.end();
});
afterAll(() => world.subgraph.stop());

const family = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Household { comprehensiveConsultation {
  consultations { state visibleBecause { basis } narrative { firstWord }
    sheet { assessed members { name relation assessment { worries { item { label } } noWorries } health { condition } } }
    consents { inForce } handovers { state overdue } } timeline { title } } } } }`;
const reps = (...codes: string[]) => ({
  reps: codes.map((code) => ({
    __typename: 'Household',
    id: keyedId('test-household', code),
    memberIds: [],
  })),
});
interface Answer {
  _entities: { comprehensiveConsultation: { consultations: Record<string, unknown>[] } }[];
}

describe('架空の市の相談', () => {
  it('lets 寄り添いサポートセンター see its own families and those who consented, whole', async () => {
    const [worker] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: agency('ag-009') }),
    );
    const { _entities } = await answer<Answer>(
      world,
      worker!,
      family,
      reps('eighty-fifty', 'after-the-parents'),
    );
    expect(_entities[0]!.comprehensiveConsultation.consultations[0]).toMatchObject({
      state: 'IN_SUPPORT',
      visibleBecause: { basis: 'own-case' },
      narrative: { firstWord: expect.stringContaining('息子') },
      sheet: {
        assessed: true,
        members: [{ relation: '世帯主', health: { condition: expect.any(String) } }, { relation: '子' }],
      },
      handovers: [{ state: 'ACCEPTED' }],
    });
    expect(_entities[1]!.comprehensiveConsultation.consultations[0]).toMatchObject({
      visibleBecause: { basis: 'consent' },
      consents: [{ inForce: true }],
    });
  });

  it('gives a partner of the centre the classes of its scopes', async () => {
    const client = partner(['identity', 'summary'], { agencyId: agency('ag-009') });
    const { _entities } = await answer<Answer>(world, client, family, reps('after-the-parents'));
    expect(_entities[0]!.comprehensiveConsultation.consultations[0]).toMatchObject({
      narrative: null,
      sheet: { members: [{ health: null }, {}] },
    });
  });

  it('keeps families without consent and the sealed one to those who handle them', async () => {
    const [kokoro, livelihood, childCentre] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: agency('ag-006') }),
      staff(['case-worker'], { agencyId: agency('ag-009') }),
      staff(['case-worker'], { agencyId: agency('ag-012') }),
    );
    const consultations = async (actor: typeof kokoro, code: string) =>
      (await answer<Answer>(world, actor!, family, reps(code)))._entities[0]!.comprehensiveConsultation
        .consultations;
    expect(await consultations(kokoro, 'garbage-house')).toEqual([]);
    expect(await consultations(livelihood, 'garbage-house')).toHaveLength(1);
    expect(await consultations(livelihood, 'dv-sealed')).toEqual([]);
    expect(await consultations(childCentre, 'dv-sealed')).toHaveLength(1);
    expect(await consultations(livelihood, 'dv-left-behind')).toEqual([]);
  });

  it('has hand-overs that wait for 地域包括支援センター, one of them overdue', async () => {
    const [worker] = await enrol(
      world.subgraph.database,
      staff(['window', 'case-worker'], { agencyId: agency('ag-007') }),
    );
    const work = await answer<{
      myOpenWork: { handoversWaiting: { totalCount: number; nodes: { overdue: boolean }[] } };
    }>(
      world,
      worker!,
      '{ myOpenWork { handoversWaiting { totalCount nodes { overdue } } openConsultations { totalCount } } }',
    );
    expect(work.myOpenWork.handoversWaiting.totalCount).toBeGreaterThanOrEqual(2);
    expect(work.myOpenWork.handoversWaiting.nodes.map((h) => h.overdue)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });
});

describe('架空の市の調整と会議', () => {
  const one = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Household { comprehensiveConsultation {
    consultations { id visibleBecause { basis } narrative { firstWord }
      coordination { state narrative { situation } decision { roles { role } } } monitoring { closedAt }
      conferences { kind members { id } items { id } } } } } } }`;
  const consultationsOf = async (who: string, family: string) =>
    (await answer<Answer>(world, members.get(who)!, one, reps(family)))._entities[0]!
      .comprehensiveConsultation.consultations;

  it('shows the police what the 支援会議 of eighty-fifty tabled, and nothing who has not accepted the notice', async () => {
    expect(await consultationsOf('police-member', 'eighty-fifty')).toMatchObject([
      {
        visibleBecause: { basis: 'conference' },
        narrative: { firstWord: expect.any(String) },
        conferences: [{ kind: 'SUPPORT', items: [{}] }],
      },
    ]);
    expect(await consultationsOf('probation-member', 'eighty-fifty')).toEqual([]);
    expect(await consultationsOf('police-member', 'garbage-house')).toEqual([]);
    const mine = '{ conferences(mine: INVITED) { nodes { kind members { id } items { id } } } }';
    expect(await answer(world, members.get('probation-member')!, mine)).toEqual({
      conferences: { nodes: [{ kind: 'SUPPORT', members: [], items: [] }] },
    });
  });

  it('has a 重層的支援会議 by consent, an アドバイザー会議, a case in monitoring and a request that waits', async () => {
    expect(await consultationsOf('coordinator', 'young-carer')).toMatchObject([
      { coordination: { state: 'COORDINATING' }, conferences: [{ kind: 'MULTI_LAYER' }] },
    ]);
    expect(await consultationsOf('adviser', 'elder-abuse')).toMatchObject([
      { visibleBecause: { basis: 'adviser' }, conferences: [{ kind: 'ADVISER' }] },
    ]);
    expect(await consultationsOf('lead-division', 'hikikomori')).toMatchObject([
      {
        visibleBecause: { basis: 'lead-division' },
        narrative: null,
        coordination: { state: 'DECIDED', narrative: null, decision: { roles: [{}, {}, {}] } },
        monitoring: [{ closedAt: null }, { closedAt: null }, { closedAt: null }, { closedAt: null }],
      },
    ]);
    const inbox = '{ coordinationRequests { nodes { reason requestedBy { id } } } }';
    expect(await answer(world, members.get('coordinator')!, inbox)).toEqual({
      coordinationRequests: {
        nodes: [{ reason: 'PARTNER_NOT_FOUND', requestedBy: { id: agency('ag-009') } }],
      },
    });
    expect(await consultationsOf('coordinator', 'garbage-house')).toEqual([]);
  });
});

describe('架空の市のファンドと困り事', () => {
  it('has one application that went all the way and one emergency that waits for its adviser', async () => {
    const applications = '{ fundApplications { nodes { state nextStep path words { item } } } }';
    const { fundApplications } = await answer<{ fundApplications: { nodes: object[] } }>(
      world,
      members.get('lead-division')!,
      applications,
    );
    expect(fundApplications.nodes).toEqual([
      { state: 'CONSULTED', nextStep: 'ADVISE', path: 'EMERGENCY', words: { item: expect.any(String) } },
      { state: 'RETURNED', nextStep: null, path: 'CONFERENCE', words: { item: expect.any(String) } },
    ]);
    const { fundLedger } = await answer<{ fundLedger: { nodes: object[] } }>(
      world,
      members.get('lead-division')!,
      '{ fundLedger { nodes { kind cashAfterYen } } }',
    );
    expect(fundLedger.nodes).toEqual([
      { kind: 'RETURN', cashAfterYen: 107_488_520 },
      { kind: 'PAYMENT', cashAfterYen: 107_488_000 },
      { kind: 'OPENING', cashAfterYen: 107_500_000 },
    ]);
  });

  it('lacks resources by kind and area, and one kind was passed on to a measure', async () => {
    const { unmetNeedFigures: figures, unmetNeedReports: reports } = await answer<{
      unmetNeedFigures: { kind: string; hasReported: boolean }[];
      unmetNeedReports: { nodes: object[] };
    }>(
      world,
      members.get('lead-division')!,
      '{ unmetNeedFigures { kind hasReported } unmetNeedReports { nodes { kind count measureNo } } }',
    );
    expect(figures).toContainEqual({ kind: 'TRANSPORT', hasReported: false });
    expect(reports.nodes).toEqual([{ kind: 'SHELTER', count: null, measureNo: 2 }]);
  });
});
