import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@tsunagu/access';
import { okayama } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './browser.ts';
import { type Colleague, type Door, openDoor } from './door.ts';

let door: Door;
let keeper: Actor;

beforeAll(async () => {
  door = await openDoor();
  keeper = await actorWith(['register-keeper']);
});
afterAll(() => door.close());

async function actorWith(roles: Role[], colleague?: Colleague): Promise<Actor> {
  const who = colleague ?? (await door.enrol(roles));
  return {
    kind: 'staff',
    municipality: okayama,
    ...{ staffId: who.staffId, agencyId: who.agencyId },
    roles,
    requestId: randomUUID(),
  };
}

/** One call of a function of access, as a domain makes it. */
async function call<T>(actor: Actor, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = await door.admin.connect();
  try {
    await client.query('begin');
    await client.query('select access.begin_call($1::jsonb)', [JSON.stringify(actor)]);
    const { rows } = await client.query(sql, values);
    await client.query('commit');
    return rows as T[];
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const refused = { code: '42501' };

interface Listed {
  session_id: string;
  live: boolean;
  is_current: boolean;
  ended_because: string | null;
}

const list = (actor: Actor, staffId: string) =>
  call<Listed>(actor, 'select * from access.list_sessions($1)', [staffId]);

async function signedIn(): Promise<{ colleague: Colleague; browser: Browser; actor: Actor }> {
  const colleague = await door.enrol();
  const browser = await door.signIn(colleague);
  return { colleague, browser, actor: (await door.who(browser)).actor! };
}

describe('sessions', () => {
  test('everybody sees their own with the one they are in, and ends one without the other', async () => {
    const { colleague, browser, actor } = await signedIn();
    const lost = await door.signIn(colleague);
    const sessions = await list(actor, colleague.staffId);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter((session) => session.is_current).map((s) => s.session_id)).toEqual([
      actor.sessionId,
    ]);
    const other = sessions.find((session) => !session.is_current)!;
    await call(actor, 'select access.revoke_session($1)', [other.session_id]);
    expect((await door.who(lost)).status).toBe(401);
    expect((await door.who(browser)).status).toBe(200);
    expect(await list(actor, colleague.staffId)).toContainEqual(
      expect.objectContaining({ session_id: other.session_id, live: false, ended_because: 'own-list' }),
    );
  });

  test("the register keeper sees and ends anybody's; nobody else does", async () => {
    const { colleague, browser, actor } = await signedIn();
    const stranger = await actorWith(['case-worker', 'auditor']);
    await expect(list(stranger, colleague.staffId)).rejects.toMatchObject(refused);
    await expect(call(stranger, 'select access.revoke_session($1)', [actor.sessionId])).rejects.toMatchObject(
      refused,
    );
    await call(keeper, 'select access.revoke_session($1)', [actor.sessionId]);
    expect((await door.who(browser)).status).toBe(401);
    expect((await list(keeper, colleague.staffId))[0]).toMatchObject({ ended_because: 'administrator' });
    await expect(call(keeper, 'select access.revoke_session($1)', [actor.sessionId])).rejects.toMatchObject(
      refused,
    );
  });

  test.each([
    ['revoked', `revoked_at = now(), revoked_because = 'administrator'`],
    ['idle', `last_used_at = now() - interval '16 minutes'`],
    ['over', `ends_at = now()`],
  ])('a call that is under way when the session is %s has no identity any more', async (_how, change) => {
    const { colleague, actor } = await signedIn();
    expect(await call(actor, 'select access.staff_id() as id')).toEqual([{ id: colleague.staffId }]);
    await door.admin.query(`update access.session set ${change} where session_id = $1`, [actor.sessionId]);
    await expect(call(actor, 'select 1')).rejects.toMatchObject({ code: 'TS004' });
  });

  test("nobody borrows another person's session", async () => {
    const { actor } = await signedIn();
    const thief = await actorWith(['window']);
    await expect(call({ ...thief, sessionId: actor.sessionId! }, 'select 1')).rejects.toMatchObject({
      code: 'TS004',
    });
  });
});

describe('leaving, transfer, suspension', () => {
  /** Facts that rest on a person: an assignment, seats, an emergency grant, an area. */
  async function factsOf({ staffId, agencyId }: Colleague): Promise<string> {
    const [caseId, conferenceId, sealId] = [randomUUID(), randomUUID(), randomUUID()];
    const insert = (table: string, columns: string, values: unknown[]) =>
      door.admin.query(
        `insert into access.${table} (municipality, ${columns})
         values ('33100', ${values.map((_v, i) => `$${i + 1}`).join(', ')})`,
        values,
      );
    await insert('case_ref', 'case_id, measure, kind', [caseId, 2, 'consultation']);
    await insert('case_assignment', 'assignment_id, case_id, agency_id, staff_id, reason', [
      randomUUID(),
      caseId,
      agencyId,
      staffId,
      'opened',
    ]);
    await insert('conference', 'conference_id, kind, case_id, convening_agency_id', [
      conferenceId,
      'support',
      caseId,
      agencyId,
    ]);
    await insert('conference_member', 'membership_id, conference_id, staff_id, agency_id', [
      randomUUID(),
      conferenceId,
      staffId,
      agencyId,
    ]);
    await insert('break_glass', 'grant_id, staff_id, agency_id, person_id, reason, valid', [
      randomUUID(),
      staffId,
      agencyId,
      randomUUID(),
      'enc1:x',
      `[${new Date().toISOString()},${new Date(Date.now() + 3_600_000).toISOString()})`,
    ]);
    await insert('seal', 'seal_id, person_id, handling_agency_id, reason', [
      sealId,
      randomUUID(),
      agencyId,
      '支援措置',
    ]);
    await insert('seal_reviewer', 'seal_id, staff_id', [sealId, staffId]);
    await insert('area_assignment', 'assignment_id, staff_id, area_id', [
      randomUUID(),
      staffId,
      randomUUID(),
    ]);
    return caseId;
  }

  async function stillInForce({ staffId }: Colleague): Promise<string[]> {
    const { rows } = await door.admin.query<{ name: string }>(
      ['conference_member', 'break_glass', 'seal_reviewer', 'area_assignment']
        .map(
          (table) => `select '${table}' as name from access.${table} where staff_id = $1 and valid @> now()`,
        )
        .join(' union all '),
      [staffId],
    );
    return rows.map(({ name }) => name);
  }

  async function anAgency(): Promise<string> {
    const id = randomUUID();
    await door.admin.query(`insert into access.agency values ('33100', $1)`, [id]);
    return id;
  }

  test.each([
    ['leaves', (s: string) => [`select access.end_account($1, 'left') as office`, [s]] as const, 'left'],
    [
      'is suspended',
      (s: string) => [`select access.suspend_account($1, true) as office`, [s]] as const,
      'suspended',
    ],
    [
      'is transferred',
      (s: string, to: string) =>
        [`select access.end_account($1, 'transferred', $2, '{clerk}') as office`, [s, to]] as const,
      'transferred',
    ],
    [
      'is moved by the staff register',
      (s: string, to: string) =>
        [
          `select access.register_account($1::uuid, $1::uuid::text, '試験', $2, '{clerk}', false, null) as office`,
          [s, to],
        ] as const,
      'transferred',
    ],
  ])('whoever %s is out at once; their open work stays with the office', async (_how, act, because) => {
    const { colleague, browser, actor } = await signedIn();
    const caseId = await factsOf(colleague);
    expect(await stillInForce(colleague)).toHaveLength(4);
    const to = await anAgency();
    const [sql, values] = act(colleague.staffId, to);
    expect(await call(keeper, sql, [...values])).toEqual([{ office: colleague.agencyId }]);
    expect((await door.who(browser)).status).toBe(401);
    const code = because === 'transferred' ? 'TS004' : '28000';
    await expect(call(actor, 'select 1')).rejects.toMatchObject({ code });
    expect(await stillInForce(colleague)).toEqual([]);
    const { rows } = await door.admin.query(
      `select agency_id, staff_id, upper_inf(valid) as open from access.case_assignment where case_id = $1`,
      [caseId],
    );
    expect(rows).toEqual([{ agency_id: colleague.agencyId, staff_id: null, open: true }]);
    expect((await list(keeper, colleague.staffId))[0]).toMatchObject({ live: false, ended_because: because });
  });

  test('a transferred colleague works at the new agency; a leaver does not come back in', async () => {
    const [moved, gone] = [await door.enrol(['window']), await door.enrol(['window'])];
    const to = await anAgency();
    await call(keeper, `select access.end_account($1, 'transferred', $2, '{clerk}')`, [moved.staffId, to]);
    expect((await door.who(await door.signIn(moved))).actor).toMatchObject({
      agencyId: to,
      roles: ['clerk'],
    });
    await call(keeper, `select access.end_account($1, 'left')`, [gone.staffId]);
    expect(await (await door.signIn(gone).then((b) => b.get(`${door.origin}/auth/me`))).json()).toEqual({
      staff: null,
    });
    await expect(call(keeper, `select access.end_account($1, 'left')`, [gone.staffId])).rejects.toMatchObject(
      refused,
    );
    expect(await call(keeper, 'select access.suspend_account($1, false) as office', [gone.staffId])).toEqual([
      { office: null },
    ]);
  });

  test('nobody but the register keeper ends an account', async () => {
    const colleague = await door.enrol();
    for (const actor of [
      await actorWith(['lead-division', 'auditor']),
      await actorWith(['window'], colleague),
    ]) {
      await expect(
        call(actor, `select access.end_account($1, 'left')`, [colleague.staffId]),
      ).rejects.toMatchObject(refused);
      await expect(
        call(actor, 'select access.suspend_account($1, true)', [colleague.staffId]),
      ).rejects.toMatchObject(refused);
    }
  });
});

describe('partner clients', () => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: 'eA', kid: 'one' };
  const register = (actor: Actor, changes: Record<string, unknown> = {}) => {
    const form = {
      client: 'hospital-link',
      name: '病院連携',
      agency: keeper.agencyId,
      purpose: 'care-coordination',
      basis: '本人の同意',
      contact: '情報担当 内線 000',
      scopes: ['summary', 'plan'],
      keys: JSON.stringify({ keys: [key] }),
      documents: JSON.stringify([{ name: '世帯の状況', text: '{ me { id } }' }]),
      sandbox: false,
      until: null,
      ...changes,
    };
    return call(
      actor,
      'select access.register_partner_client($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)',
      Object.values(form),
    );
  };
  const clients = (actor: Actor) =>
    call<Record<string, unknown>>(actor, 'select * from access.list_partner_clients()');

  beforeAll(() =>
    door.admin.query(`insert into access.agency values ('33100', $1) on conflict do nothing`, [
      keeper.agencyId,
    ]),
  );

  test('are registered with purpose, legal basis, data classes, documents and contact, and listed without their keys', async () => {
    await register(keeper);
    const listed = (await clients(await actorWith(['lead-division']))).find(
      (c) => c['client_id'] === 'hospital-link',
    );
    expect(listed).toMatchObject({
      purpose: 'care-coordination',
      legal_basis: '本人の同意',
      scopes: ['summary', 'plan'],
      key_ids: ['one'],
      documents: [{ id: expect.stringMatching(/^[0-9a-f]{64}$/), name: '世帯の状況' }],
      state: 'active',
      sandbox: false,
    });
    expect(JSON.stringify(listed)).not.toContain('"x"');
  });

  test.each([
    ['a private key', { keys: JSON.stringify({ keys: [{ ...key, d: 'secret' }] }) }],
    ['a shared secret', { keys: JSON.stringify({ keys: [{ kty: 'oct', k: 'secret' }] }) }],
    ['no key', { keys: JSON.stringify({ keys: [] }) }],
    ['a class that does not exist', { scopes: ['everything'] }],
    ['no class', { scopes: [] }],
    ['no purpose', { purpose: ' ' }],
    ['an end in the past', { until: '2020-01-01' }],
    ['a real client turned into a sandbox one', { sandbox: true }],
  ])('are not registered with %s', async (_what, changes) => {
    await register(keeper);
    await expect(register(keeper, changes)).rejects.toMatchObject({ code: '22023' });
  });

  test('are nobody’s but the register keeper’s', async () => {
    const lead = await actorWith(['lead-division']);
    await expect(register(lead)).rejects.toMatchObject(refused);
    await expect(
      call(lead, `select access.suspend_partner_client('hospital-link', true)`),
    ).rejects.toMatchObject(refused);
    await expect(clients(await actorWith(['window']))).rejects.toMatchObject(refused);
  });

  test('lose their identity with suspension and with the end of their time, also in the middle of a call', async () => {
    await register(keeper);
    const partner: Actor = {
      kind: 'partner',
      municipality: okayama,
      roles: [],
      scopes: ['summary'],
      clientId: 'hospital-link',
      requestId: randomUUID(),
    };
    expect(await call(partner, 'select 1 as one')).toEqual([{ one: 1 }]);
    await call(keeper, `select access.suspend_partner_client('hospital-link', true)`);
    await expect(call(partner, 'select 1')).rejects.toMatchObject({ code: '28000' });
    await call(keeper, `select access.suspend_partner_client('hospital-link', false)`);
    await door.admin.query(
      `update access.partner_client set valid_until = now() where client_id = 'hospital-link'`,
    );
    await expect(call(partner, 'select 1')).rejects.toMatchObject({ code: '28000' });
    expect((await clients(keeper)).find((c) => c['client_id'] === 'hospital-link')).toMatchObject({
      state: 'expired',
    });
  });

  test('can be shown what they asked and how much they were given, never what', async () => {
    await register(keeper);
    const partner: Actor = {
      kind: 'partner',
      municipality: okayama,
      roles: [],
      scopes: ['summary'],
      clientId: 'hospital-link',
      requestId: 'request-1',
      operation: 'FamilyStatus',
    };
    const [person, caseId, evidence] = [randomUUID(), randomUUID(), randomUUID()];
    await call(partner, 'select access.write_audit($1::jsonb)', [
      JSON.stringify({
        subgraph: 'registry',
        outcome: 'given',
        caseIds: [caseId],
        personIds: [person],
        subjects: [caseId, caseId],
        classes: ['summary', 'plan'],
        bases: ['consent', 'consent'],
        evidence: [evidence, evidence],
        missed: [],
      }),
    ]);
    const activity = (actor: Actor) =>
      call<Record<string, unknown>>(
        actor,
        `select * from access.partner_activity('hospital-link', null, 50)`,
      );
    const [newest] = await activity(keeper);
    expect(newest).toMatchObject({
      operation: 'FamilyStatus',
      subgraph: 'registry',
      outcome: 'given',
      person_count: 1,
      case_count: 1,
      given: [
        { dataClass: 'plan', basis: 'consent', count: 1 },
        { dataClass: 'summary', basis: 'consent', count: 1 },
      ],
    });
    expect(JSON.stringify(newest)).not.toContain(person);
    await expect(activity(await actorWith(['case-worker']))).rejects.toMatchObject(refused);
  });
});
