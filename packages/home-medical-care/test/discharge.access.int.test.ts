import { anyone, enrol, partner, residents, seal, staff, suspend } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referDischarge, referral, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let id: string;
const read = `query ($id: ID!) { homeCareDischarge(id: $id) { id state health { condition } } homeCareDischarges { totalCount } }`;

beforeAll(async () => {
  world = await startScenario();
  const answer = await world.subgraph.ask<{ referDischarge: { id: string } }>(world.worker, referDischarge, {
    input: referral(world.personId),
  });
  id = answer.data!.referDischarge.id;
});
afterAll(() => world.subgraph.stop());

describe('退院調整 and who may see it', () => {
  it('exists for the handling agency', async () => {
    const { data } = await world.subgraph.ask(world.worker, read, { id });
    expect(data).toMatchObject({ homeCareDischarge: { id }, homeCareDischarges: { totalCount: 1 } });
  });

  it.each([
    ['another agency', () => world.otherAgencyWorker],
    ['the public', () => anyone()],
    ['a partner without scope', () => partner([], { agencyId: world.worker.agencyId })],
    ['another municipality', () => anyone({ municipality: '33202' })],
  ])('does not exist for %s, not even in counts', async (_name, actor) => {
    const { data } = await world.subgraph.ask(actor(), read, { id });
    expect(data).toMatchObject({ homeCareDischarge: null, homeCareDischarges: { totalCount: 0 } });
  });

  it('shows a partner only the classes of its scopes', async () => {
    const client = partner(['summary'], { agencyId: world.worker.agencyId });
    const { data } = await world.subgraph.ask(client, read, { id });
    expect(data).toMatchObject({ homeCareDischarge: { id, health: null } });
  });

  it('refuses a step by another agency like an unknown number', async () => {
    const step = `mutation ($id: ID!) { beginDischargeAssessment(id: $id, version: 1) { id } }`;
    const forbidden = await world.subgraph.ask(world.otherAgencyWorker, step, { id });
    const absent = await world.subgraph.ask(world.otherAgencyWorker, step, { id: crypto.randomUUID() });
    expect(forbidden.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    expect(forbidden.errors?.[0]?.extensions).toEqual(absent.errors?.[0]?.extensions);
  });

  it('is hidden from everybody but the sealing agency once the person is sealed', async () => {
    const [sealed] = await residents(world.subgraph.database, 1);
    const made = await world.subgraph.ask<{ referDischarge: { id: string } }>(world.worker, referDischarge, {
      input: referral(sealed!),
    });
    await seal(world.subgraph.database, sealed!, world.otherAgencyWorker.agencyId!);
    const { data } = await world.subgraph.ask(world.worker, read, { id: made.data!.referDischarge.id });
    expect(data).toMatchObject({ homeCareDischarge: null, homeCareDischarges: { totalCount: 1 } });
  });

  it('ends with the account', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    expect((await world.subgraph.ask(leaver!, read, { id })).data).toMatchObject({
      homeCareDischarge: { id },
    });
    await suspend(world.subgraph.database, leaver!);
    const { data, errors } = await world.subgraph.ask(leaver!, read, { id });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
  });
});

describe('a discharge that should not be', () => {
  const refused = async (actor: Parameters<typeof world.subgraph.ask>[0], input: object) => {
    const { errors } = await world.subgraph.ask(actor, referDischarge, { input });
    return errors?.[0]?.extensions?.['code'];
  };

  it('is not opened by somebody who neither receives people nor supports the person already', async () => {
    expect(await refused(world.otherAgencyWorker, referral(world.personId))).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('is not opened for a person who is absent, with the same answer', async () => {
    expect(await refused(world.worker, referral(crypto.randomUUID()))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('is not opened for a hospital nobody knows', async () => {
    expect(
      await refused(world.worker, { ...referral(world.personId), hospitalId: crypto.randomUUID() }),
    ).toBe('AGENCY_UNKNOWN');
  });

  it('is not opened without a purpose', async () => {
    expect(await refused({ ...world.worker, purpose: undefined }, referral(world.personId))).toBe(
      'PURPOSE_REQUIRED',
    );
  });

  it('is refused with a sentence when a date does not exist', async () => {
    expect(await refused(world.worker, { ...referral(world.personId), plannedOn: '2023-13-45' })).toBe(
      'INPUT_INVALID',
    );
  });
});

describe('the persons one reader sees within an hour', () => {
  it('are limited; whom the reader has seen already stays visible', async () => {
    const admin = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
    await admin.connect();
    await admin.query(
      `create or replace function access.persons_per_hour() returns int language sql stable as 'select 3'`,
    );
    await admin.end();
    const people = await residents(world.subgraph.database, 4);
    const referOf = (personId: string) =>
      world.subgraph.ask(world.worker, referDischarge, { input: referral(personId) });
    const answers = [];
    for (const personId of people) answers.push(await referOf(personId));
    const codes = answers.map((answer) => answer.errors?.[0]?.extensions?.['code']);
    expect(codes.at(-1)).toBe('TOO_MANY_PERSONS');
    const again = await world.subgraph.ask(
      world.worker,
      `query ($id: ID!) { homeCareDischarge(id: $id) { id } }`,
      { id },
    );
    expect(again.data).toMatchObject({ homeCareDischarge: { id } });
  });
});
