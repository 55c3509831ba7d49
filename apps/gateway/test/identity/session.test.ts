import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { type Colleague, type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const portal = '127.0.0.1';
const cookieName = 'tsunagu-session';
const change = (sql: string, staffId: string) => door.admin.query(sql, [staffId]);

describe('a session', () => {
  test('without one the caller is the public of the municipality', async () => {
    expect((await door.who(new Browser())).actor).toMatchObject({
      kind: 'public',
      municipality: '33100',
      roles: [],
    });
  });

  test.each([
    ['an invented one', 'x'.repeat(43)],
    ['an empty-looking one', 'undefined'],
    ['an SQL fragment', "'%20or%201=1--"],
  ])('a forged cookie opens nothing: %s', async (_what, value) => {
    const browser = new Browser();
    browser.cookies.set(portal, new Map([[cookieName, value]]));
    expect((await door.who(browser)).status).toBe(401);
    const me = await browser.get(`${door.origin}/auth/me`);
    expect(me.status).toBe(401);
    expect(browser.cookie(portal, cookieName)).toBeUndefined();
  });

  test('the hash in the database opens nothing', async () => {
    const colleague = await door.enrol();
    await door.signIn(colleague);
    const { rows } = await door.admin.query<{ secret_hash: Buffer }>(
      'select secret_hash from access.session where staff_id = $1',
      [colleague.staffId],
    );
    for (const encoding of ['hex', 'base64url'] as const) {
      const thief = new Browser();
      thief.cookies.set(portal, new Map([[cookieName, rows[0]!.secret_hash.toString(encoding)]]));
      expect((await door.who(thief)).status).toBe(401);
    }
  });

  test.each([
    [
      '15 idle minutes',
      `update access.session set last_used_at = now() - interval '15 minutes 1 second' where staff_id = $1`,
    ],
    ['8 hours of work', `update access.session set ends_at = now() where staff_id = $1`],
    [
      'being revoked',
      `update access.session set revoked_at = now(), revoked_because = 'administrator' where staff_id = $1`,
    ],
    ['the suspension of the account', 'update access.account set suspended_at = now() where staff_id = $1'],
  ])('ends with %s, at once', async (_reason, sql) => {
    const colleague = await door.enrol();
    const browser = await door.signIn(colleague);
    const { actor } = await door.who(browser);
    expect(actor?.kind).toBe('staff');
    await change(sql, colleague.staffId);
    expect((await door.who(browser)).status).toBe(401);
    expect((await browser.get(`${door.origin}/again`)).status).toBe(401);
    expect((await browser.get(`${door.origin}/auth/me`)).status).toBe(401);
  });

  test('a stream that asks again who it is for does not keep it awake', async () => {
    const colleague = await door.enrol();
    const browser = await door.signIn(colleague);
    await change(
      `update access.session set last_used_at = now() - interval '14 minutes' where staff_id = $1`,
      colleague.staffId,
    );
    const lastUsed = async () =>
      (
        await door.admin.query('select last_used_at from access.session where staff_id = $1', [
          colleague.staffId,
        ])
      ).rows[0].last_used_at;
    const before = await lastUsed();
    expect((await browser.get(`${door.origin}/again`)).status).toBe(200);
    expect(await lastUsed()).toEqual(before);
  });

  test('work keeps it awake, asking for the clock does not', async () => {
    const colleague = await door.enrol();
    const browser = await door.signIn(colleague);
    const age = async () => {
      const { rows } = await door.admin.query<{ age: number }>(
        'select extract(epoch from now() - last_used_at)::int as age from access.session where staff_id = $1',
        [colleague.staffId],
      );
      return rows[0]!.age;
    };
    await change(
      `update access.session set last_used_at = now() - interval '14 minutes' where staff_id = $1`,
      colleague.staffId,
    );
    const me = (await (await browser.get(`${door.origin}/auth/me`)).json()) as { sessionExpiresAt: string };
    expect(new Date(me.sessionExpiresAt).getTime() - Date.now()).toBeLessThan(61_000);
    expect(await age()).toBeGreaterThan(800);
    expect((await door.who(browser)).status).toBe(200);
    expect(await age()).toBeLessThan(5);
  });

  test('roles and agency are those of this moment, not of the sign-in', async () => {
    const colleague = await door.enrol(['case-worker', 'coordinator']);
    const browser = await door.signIn(colleague);
    await change(
      `update access.account set roles = '{clerk}', agency_id = '00000000-0000-4000-8000-000000000001' where staff_id = $1`,
      colleague.staffId,
    );
    expect((await door.who(browser)).actor).toMatchObject({
      roles: ['clerk'],
      agencyId: '00000000-0000-4000-8000-000000000001',
    });
  });

  test('a session of another municipality is no session here', async () => {
    const colleague = await door.enrol();
    const browser = await door.signIn(colleague);
    await door.admin.query(
      `insert into access.account select '33202', staff_id, subject, display_name, agency_id, roles, demo
       from access.account where staff_id = $1`,
      [colleague.staffId],
    );
    await change(`update access.session set municipality = '33202' where staff_id = $1`, colleague.staffId);
    expect((await door.who(browser)).status).toBe(401);
  });

  test('a changing request needs the CSRF header and the right origin', async () => {
    const browser = await door.signIn(await door.enrol());
    const status = async (headers: Record<string, string>) =>
      (await browser.post(`${door.origin}/who`, {}, headers)).status;
    expect(await status({})).toBe(401);
    expect(await status({ 'x-tsunagu-csrf': '1', origin: 'https://evil.example' })).toBe(401);
    expect(await status({ 'x-tsunagu-csrf': '1' })).toBe(200);
    expect(await status({ 'x-tsunagu-csrf': '1', origin: door.origin })).toBe(200);
  });

  test.each([
    ['of one member of staff, in all their sessions', 600, (c: Colleague) => `staff:${c.staffId}`],
    ['of one agency', 6_000, (c: Colleague) => `agency:${c.agencyId}`],
  ])('too many requests in a minute %s are refused until it is over', async (_of, limit, callerOf) => {
    const colleague = await door.enrol();
    const [browser, second] = [await door.signIn(colleague), await door.signIn(colleague)];
    await door.who(browser);
    const set = (sql: string) =>
      door.admin.query(`update access.rate_counter set ${sql} where caller = $1`, [callerOf(colleague)]);
    await set(`hits = ${limit - 1}`);
    expect((await door.who(browser)).status).toBe(200);
    expect((await door.who(browser)).status).toBe(429);
    expect((await door.who(second)).status).toBe(429);
    await set(`window_start = window_start - interval '1 minute'`);
    expect((await door.who(second)).status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session at once and leads to the end of the provider session', async () => {
    const browser = await door.signIn(await door.enrol());
    const kept = browser.clone();
    const answer = await browser.post(`${door.origin}/auth/sign-out`, {}, { 'x-tsunagu-csrf': '1' });
    expect(answer.status).toBe(200);
    const { next } = (await answer.json()) as { next: string };
    expect(browser.cookie(portal, cookieName)).toBeUndefined();
    expect((await door.who(kept)).status).toBe(401);

    expect(browser.cookies.get('localhost')!.has('tsunagu-idp')).toBe(true);
    expect(next.startsWith(`${door.issuer}/session/end`)).toBe(true);
    expect(next).not.toContain('id_token_hint');
    const page = await (await browser.get(next)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!;
    const confirm = /action="([^"]+)"/.exec(page)![1]!;
    const done = await browser.post(confirm, { xsrf, logout: 'yes' });
    expect(done.headers.get('location')).toBe(`${door.origin}/`);
    expect(browser.cookies.get('localhost')!.has('tsunagu-idp')).toBe(false);
  });

  test.each([
    ['without the header', {}],
    ['from another origin', { 'x-tsunagu-csrf': '1', origin: 'https://evil.example' }],
  ])('another site cannot do it: %s', async (_how, headers) => {
    const browser = await door.signIn(await door.enrol());
    const answer = await browser.post(`${door.origin}/auth/sign-out`, {}, headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect((await door.who(browser)).actor?.kind).toBe('staff');
    expect((await browser.get(`${door.origin}/auth/sign-out`)).status).toBe(404);
  });
});
