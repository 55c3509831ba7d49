import { randomBytes, randomUUID } from 'node:crypto';
import { type Actor, masterKeysOf, searchKeyId } from '@tsunagu/access';
import { domain } from '@tsunagu/home-medical-care';
import { createSubgraphRuntime, migrateAll, type SubgraphRuntime, shreddedText } from '@tsunagu/subgraph-kit';
import {
  agencies,
  auditEvents,
  createTestDatabase,
  enrol,
  okayama,
  residents,
  staff,
  type TestDatabase,
  testSecret,
} from '@tsunagu/test-kit';
import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyCity } from '../src/city/reset-city.ts';
import { readKeyArguments } from '../src/keys/key-arguments.ts';
import { setRetention } from '../src/keys/retention.ts';
import { rotateKeys } from '../src/keys/rotate.ts';
import { countExpired, shredExpired } from '../src/keys/shred.ts';
import { keyStatus, unfinishedColumns } from '../src/keys/status.ts';

const given = `1:${randomBytes(32).toString('base64')}`;
const newer = `2:${randomBytes(32).toString('base64')},${given}`;
const newest = `3:${randomBytes(32).toString('base64')},${newer}`;
const developed = { secret: testSecret, production: false };
const hospitalId = randomUUID();
const condition = '大腿骨骨折の術後、痛みあり';

let database: TestDatabase;
let runtime: SubgraphRuntime;
let admin: pg.Client;
let worker: Actor;
let other: Actor;
let personId: string;

beforeAll(async () => {
  database = await createTestDatabase({ modules: [domain] });
  runtime = await started(newer);
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const enrolled = await enrol(
    database,
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
  );
  [worker, other] = enrolled as [Actor, Actor];
  await agencies(database, hospitalId);
  [personId] = (await residents(database, 1)) as [string];
});
afterAll(async () => {
  await admin.end();
  await runtime.stop();
  await database.drop();
});

const started = (masterKeys: string) =>
  createSubgraphRuntime(domain, {
    databaseUrl: database.adminUrl,
    secret: testSecret,
    masterKeys: masterKeysOf({ ...developed, given: masterKeys }),
  });

const ask = async (actor: Actor, operation: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await runtime.execute({ document: parse(operation), variables }, actor);
  return { data: data as Record<string, never> | null | undefined, errors };
};

async function referred(): Promise<string> {
  const input = {
    personId,
    hospitalId,
    referredOn: '2023-05-10',
    problems: ['NO_RELATIVES'],
    condition,
    careNeeds: '訪問看護',
  };
  const { data, errors } = await ask(
    worker,
    'mutation ($input: ReferDischargeInput!) { referDischarge(input: $input) { id health { condition } } }',
    { input },
  );
  expect(errors).toBeUndefined();
  const made = data?.referDischarge as unknown as { id: string; health: { condition: string } };
  expect(made.health.condition).toBe(condition);
  return made.id;
}

/** What the worker reads of a discharge: its condition, or the code of the error in its place. */
async function conditionOf(id: string): Promise<string | undefined> {
  const { data, errors } = await ask(
    worker,
    `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on HomeCareDischarge { health { condition careNeeds } } } }`,
    { reps: [{ __typename: 'HomeCareDischarge', id }] },
  );
  if (errors) return String(errors[0]?.extensions?.code);
  const entities = (data?._entities ?? []) as unknown as { health: { condition: string } | null }[];
  return entities[0]?.health?.condition;
}

const stored = async (id: string) =>
  (
    await admin.query<{ condition: string; care_needs: string }>(
      'select condition, care_needs from home_medical_care.discharge_health where discharge_id = $1',
      [id],
    )
  ).rows[0]!;

const keyRow = async (id: string) =>
  (await admin.query('select * from keys.case_key where case_id = $1', [id])).rows[0];

describe('texts of a case', () => {
  it('are ciphertext in the database and text for those who may read them', async () => {
    const id = await referred();
    const row = await stored(id);
    expect(row.condition).toMatch(/^enc1:/);
    expect(JSON.stringify(row)).not.toContain('骨折');
    expect(await conditionOf(id)).toBe(condition);
  });

  it('are refused by the database in plain text', async () => {
    const id = await referred();
    await expect(
      admin.query('update home_medical_care.discharge_health set condition = $2 where discharge_id = $1', [
        id,
        'text',
      ]),
    ).rejects.toMatchObject({ code: '23514', constraint: 'discharge_health_condition_encrypted' });
  });

  it('moved to another case or column give an error with a number, never the ciphertext', async () => {
    const [from, to] = [await referred(), await referred()];
    const moved = 'update home_medical_care.discharge_health set condition = $2 where discharge_id = $1';
    await admin.query(moved, [to, (await stored(from)).condition]);
    expect(await conditionOf(to)).toBe('INTERNAL');
    await admin.query(moved, [to, (await stored(to)).care_needs]);
    expect(await conditionOf(to)).toBe('INTERNAL');
    expect(await conditionOf(from)).toBe(condition);
  });

  it('do not open with the wrapped key of another case', async () => {
    const [from, to] = [await referred(), await referred()];
    const own = (await keyRow(to)).wrapped;
    const exchange = 'update keys.case_key set wrapped = $2 where case_id = $1';
    await admin.query(exchange, [to, (await keyRow(from)).wrapped]);
    expect(await conditionOf(to)).toBe('INTERNAL');
    await expect(rotateKeys(admin, masterKeysOf({ ...developed, given: newest }), okayama)).rejects.toThrow(
      to,
    );
    await admin.query(exchange, [to, own]);
    expect(await conditionOf(to)).toBe(condition);
  });

  it('do not open for an installation with other master keys', async () => {
    const id = await referred();
    const stranger = await createSubgraphRuntime(domain, {
      databaseUrl: database.adminUrl,
      secret: testSecret,
      masterKeys: masterKeysOf({ secret: 'of another installation', production: false, given: undefined }),
    });
    const { errors } = await stranger.execute(
      {
        document: parse(
          'query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on HomeCareDischarge { health { condition } } } }',
        ),
        variables: { reps: [{ __typename: 'HomeCareDischarge', id }] },
      },
      worker,
    );
    await stranger.stop();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
  });
});

describe('keys', () => {
  const keysFor = (actor: Actor, ids: string[]) =>
    runtime.transact(actor, (ctx) => ctx.db.query('select * from access.case_keys($1::uuid[])', [ids]));

  it('are given to those who may read or write the case, until they may no longer', async () => {
    const id = await referred();
    expect(await keysFor(worker, [id])).toHaveLength(1);
    expect(await keysFor(other, [id])).toHaveLength(0);
    await admin.query(
      `update access.case_assignment set valid = tstzrange(lower(valid), now()) where case_id = $1`,
      [id],
    );
    expect(await keysFor(worker, [id])).toHaveLength(0);
    expect(await conditionOf(id)).toBeUndefined();
  });

  it('are not made for somebody else’s case, and not by reading the table', async () => {
    const id = await referred();
    const make = (actor: Actor, caseId: string) =>
      runtime.transact(actor, (ctx) =>
        ctx.encrypt(caseId, 'home_medical_care.discharge_health', { condition: 'x' }),
      );
    await expect(make(other, id)).rejects.toMatchObject({ code: '42501' });
    await expect(
      runtime.transact(worker, (ctx) => ctx.db.query('select * from keys.case_key')),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('of what is no case yet belong to whoever typed it, alone', async () => {
    const draft = randomUUID();
    const [colleague] = await enrol(
      database,
      staff(['case-worker'], { agencyId: worker.agencyId as string }),
    );
    await runtime.transact(worker, (ctx) => ctx.encrypt(draft, 'a.draft', { content: 'x' }));
    expect(await keysFor(worker, [draft])).toHaveLength(1);
    expect(await keysFor(colleague, [draft])).toHaveLength(0);
    await runtime.transact(colleague, (ctx) => ctx.db.query('select access.forget_draft_key($1)', [draft]));
    expect(await keyRow(draft)).toBeDefined();
    await runtime.transact(worker, (ctx) => ctx.db.query('select access.forget_draft_key($1)', [draft]));
    expect(await keyRow(draft)).toBeUndefined();
  });

  it('are one for a case, however many write its first text at once', async () => {
    const id = await referred();
    await admin.query('delete from keys.case_key where case_id = $1', [id]);
    const values = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        runtime.transact(worker, (ctx) =>
          ctx.encrypt(id, 'home_medical_care.discharge_health', { condition: `text ${i}`, care_needs: '' }),
        ),
      ),
    );
    for (const [i, { condition: text, care_needs: nothing }] of values.entries()) {
      await admin.query(
        'update home_medical_care.discharge_health set condition = $2, care_needs = $3 where discharge_id = $1',
        [id, text, nothing],
      );
      expect(await conditionOf(id)).toBe(`text ${i}`);
    }
  });
});

describe('npm run keys', () => {
  it('rotates: every key under the newest master key, the old one no longer needed, the texts as before', async () => {
    const id = await referred();
    const before = await stored(id);
    const wrong = masterKeysOf({ ...developed, given });
    await expect(rotateKeys(admin, wrong, okayama)).rejects.toThrow(/version 2 is not configured/);
    const keys = masterKeysOf({ ...developed, given: newest });
    expect(await rotateKeys(admin, keys, okayama)).toBeGreaterThan(0);
    expect(await rotateKeys(admin, keys, okayama)).toBe(0);
    expect((await keyRow(id)).master_version).toBe(3);
    expect(await stored(id)).toEqual(before);
    expect(await conditionOf(id)).toBe('INTERNAL');
    await runtime.stop();
    runtime = await started(`${newest.split(',')[0]}`);
    expect(await conditionOf(id)).toBe(condition);
    expect(await keyStatus(admin, masterKeysOf({ ...developed, given: newer }), okayama)).toMatchObject([
      { versions: [{ version: 3, configured: false }] },
    ]);
  });

  it('shreds what was closed longer ago than its kind is kept, and nothing else', async () => {
    const [old, young, open] = [await referred(), await referred(), await referred()];
    const close = (id: string, years: string) =>
      admin.query(`update access.case_ref set closed_at = now() - $2::interval where case_id = $1`, [
        id,
        years,
      ]);
    await close(old, '5 years 1 day');
    await close(young, '4 years 11 months');
    expect(await countExpired(admin, okayama)).toBe(1);
    await setRetention(admin, okayama, { caseKind: 'discharge', years: 6, source: '試験の規程 第1条' });
    expect(await countExpired(admin, okayama)).toBe(0);
    await setRetention(admin, okayama, { caseKind: 'discharge', years: 5, source: '試験の規程 第2条' });
    expect(await conditionOf(old)).toBe(condition);
    expect(await shredExpired(admin, okayama)).toBe(1);
    expect(await conditionOf(old)).toBe(shreddedText);
    expect(await conditionOf(young)).toBe(condition);
    expect(await conditionOf(open)).toBe(condition);
    expect(await keyRow(old)).toMatchObject({ wrapped: null, shredded_at: expect.any(Date) });
    await expect(
      runtime.transact(worker, (ctx) =>
        ctx.encrypt(old, 'home_medical_care.discharge_health', { condition: 'x' }),
      ),
    ).rejects.toMatchObject({ code: 'CASE_SHREDDED' });
    expect(await countExpired(admin, okayama)).toBe(0);
  });

  it('leaves an event of everything it did, by the system, with the cases whose keys were destroyed', async () => {
    const events = (await auditEvents(database)).filter((event) => event.subgraph === 'keys');
    expect(new Set(events.map((event) => event.action))).toEqual(
      new Set(['keys.rotate', 'keys.shred', 'keys.retain', 'keys.countExpired', 'keys.status']),
    );
    expect(new Set(events.map((event) => event.actor_kind))).toEqual(new Set(['system']));
    const [shredded] = events.filter((event) => event.action === 'keys.shred');
    expect(shredded).toMatchObject({ case_ids: [expect.any(String)], person_ids: [personId] });
  });

  it.each([
    [[], { kind: 'usage' }],
    [['shred', '--dry-run'], { kind: 'shred', dryRun: true }],
    [
      ['retain', '--kind', '*', '--years', '10', '--source', '規程'],
      { kind: 'retain', caseKind: '*', years: 10 },
    ],
    [
      ['retain', '--kind', '*', '--years', '0', '--source', '規程'],
      { problem: expect.stringContaining('--years') },
    ],
    [['retain', '--years', '5'], { problem: expect.stringContaining('--kind') }],
    [['burn'], { problem: expect.stringContaining('burn') }],
    [['rotate', 'now'], { problem: expect.stringContaining('now') }],
    [['shred', '--all'], { problem: expect.any(String) }],
  ])('reads %j', (args, command) => {
    expect(readKeyArguments(args)).toMatchObject(command);
  });
});

describe('what was written before encryption', () => {
  it('is encrypted at the next start, in batches, and nothing is left', async () => {
    const ids = await Promise.all(Array.from({ length: 3 }, referred));
    await admin.query(
      `alter table home_medical_care.discharge_health drop constraint discharge_health_condition_encrypted,
         drop constraint discharge_health_care_needs_encrypted`,
    );
    await admin.query(`delete from keys.case_key where case_id = any ($1::uuid[])`, [ids.slice(0, 1)]);
    await admin.query(
      `update home_medical_care.discharge_health set condition = 'むかしの記録 ' || discharge_id, care_needs = '' where discharge_id = any ($1::uuid[])`,
      [ids],
    );
    await admin.query(`delete from home_medical_care.migration where name like 'Encryption%'`);
    vi.stubEnv('TSUNAGU_MASTER_KEYS', newest);
    await migrateAll(database.adminUrl, [domain], testSecret);
    vi.unstubAllEnvs();
    const { rows } = await admin.query(
      `select from home_medical_care.discharge_health where condition not like 'enc1:%' or care_needs not like 'enc1:%'`,
    );
    expect(rows).toHaveLength(0);
    expect(await unfinishedColumns(admin)).toEqual([]);
    for (const id of ids) expect(await conditionOf(id)).toBe(`むかしの記録 ${id}`);
  });
});

describe('npm run city -- --reset', () => {
  it('destroys the keys of the city’s cases, and no key of what stays', async () => {
    const caseId = await referred();
    const grant = randomUUID();
    const neighbour = randomUUID();
    const key = (id: string, municipality = okayama) =>
      admin.query(
        `insert into keys.case_key (municipality, case_id, master_version, wrapped) values ($1, $2, 3, '\\x00')`,
        [municipality, id],
      );
    await key(grant);
    await key(neighbour, '33202');
    await key(searchKeyId);
    await admin.query(
      `insert into access.break_glass (municipality, grant_id, staff_id, agency_id, person_id, reason, valid)
       values ($1, $2, $3, $4, $5, 'enc1:', tstzrange(now(), now() + interval '1 hour'))`,
      [okayama, grant, worker.staffId, worker.agencyId, personId],
    );
    await emptyCity(database.adminUrl, okayama);
    const { rows } = await admin.query<{ case_id: string }>('select case_id from keys.case_key');
    const kept = rows.map((row) => row.case_id);
    expect(kept).not.toContain(caseId);
    expect(kept.toSorted()).toEqual([grant, neighbour, searchKeyId].toSorted());
  });
});
