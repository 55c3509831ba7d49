import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const portal = '127.0.0.1';
const cookieName = 'tsunagu-session';

describe('signing in', () => {
  test('a chosen colleague comes back to the page they wanted, with a session', async () => {
    const colleague = await door.enrol(['window', 'case-worker']);
    const browser = new Browser();
    expect(await (await browser.get(`${door.origin}/auth/me`)).json()).toEqual({ staff: null });
    const picker = await door.reachPicker(browser, '/households?open=1');
    const callback = await door.choose(browser, picker, colleague.subject);
    const answer = await browser.get(callback);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/households?open=1');
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(cookieName));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);

    const me = await browser.get(`${door.origin}/auth/me`);
    expect(await me.json()).toMatchObject({
      staff: {
        id: colleague.staffId,
        name: '試験 花子',
        agencyId: colleague.agencyId,
        roles: ['window', 'case-worker'],
      },
    });
    const { actor } = await door.who(browser, { 'x-tsunagu-purpose': 'consultation' });
    expect(actor).toMatchObject({
      kind: 'staff',
      municipality: '33100',
      staffId: colleague.staffId,
      agencyId: colleague.agencyId,
      roles: ['window', 'case-worker'],
      purpose: 'consultation',
    });
    expect(actor?.sessionId).not.toBe(browser.cookie(portal, cookieName));
  });

  test('a purpose that is not on the list is no purpose', async () => {
    const browser = await door.signIn(await door.enrol());
    const { actor } = await door.who(browser, { 'x-tsunagu-purpose': 'curiosity' });
    expect(actor?.kind).toBe('staff');
    expect(actor?.purpose).toBeUndefined();
  });

  test('the authorization request asks for PKCE S256, state, nonce and a fresh sign-in', async () => {
    const answer = await new Browser().get(`${door.origin}/auth/sign-in`);
    const url = new URL(answer.headers.get('location')!);
    expect(url.origin).toBe(door.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      redirect_uri: `${door.origin}/auth/callback`,
    });
    expect(url.searchParams.get('state')).toBeTruthy();
    expect(url.searchParams.get('nonce')).toBeTruthy();
  });

  test('two tabs of one browser can sign in at the same time', async () => {
    const colleague = await door.enrol();
    const browser = new Browser();
    const first = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
    const second = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
    expect((await browser.get(first)).status).toBe(303);
    expect((await browser.get(second)).status).toBe(303);
    expect((await door.who(browser)).actor?.staffId).toBe(colleague.staffId);
  });

  test('whoever cancels is told so and is not signed in', async () => {
    const browser = new Browser();
    const picker = await door.reachPicker(browser);
    const answer = await browser.post(`${picker}/cancel`);
    const { response } = await browser.follow(new URL(answer.headers.get('location')!, picker).href);
    expect(await response!.text()).toContain('サインインをやめました');
    expect(browser.cookie(portal, cookieName)).toBeUndefined();
  });

  test('under the name localhost the browser is sent to the address the callback ends at', async () => {
    const port = new URL(door.origin).port;
    const answer = await new Browser()
      .get(`http://localhost:${port}/auth/sign-in?returnTo=/people`)
      .catch(() => null);
    // only where localhost resolves to 127.0.0.1
    if (answer) expect(answer.headers.get('location')).toBe(`${door.origin}/auth/sign-in?returnTo=/people`);
  });
});

describe('attacks on signing in', () => {
  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/auth/sign-out'])(
    'no open redirect to %s',
    async (returnTo) => {
      const colleague = await door.enrol();
      const browser = new Browser();
      const callback = await door.choose(
        browser,
        await door.reachPicker(browser, returnTo),
        colleague.subject,
      );
      expect((await browser.get(callback)).headers.get('location')).toBe('/');
    },
  );

  test('a callback cannot be used twice', async () => {
    const colleague = await door.enrol();
    const browser = new Browser();
    const callback = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
    const thief = browser.clone();
    expect((await browser.get(callback)).status).toBe(303);
    // the same browser again, and a thief who copied the sealed attempt in time
    for (const other of [browser, thief]) {
      const again = await other.get(callback);
      expect(again.status).toBe(400);
      expect(again.headers.getSetCookie().some((line) => line.startsWith(cookieName))).toBe(false);
    }
  });

  test('a code cannot be redeemed in another attempt', async () => {
    const colleague = await door.enrol();
    const victim = new Browser();
    const stolen = new URL(await door.choose(victim, await door.reachPicker(victim), colleague.subject));
    const attacker = new Browser();
    const own = new URL(await door.choose(attacker, await door.reachPicker(attacker), colleague.subject));
    own.searchParams.set('code', stolen.searchParams.get('code')!);
    expect((await attacker.get(own.href)).status).toBe(400);
    expect((await door.who(attacker)).actor?.kind).toBe('public');
  });

  test('a callback opens nothing in a browser that did not start it (login CSRF)', async () => {
    const colleague = await door.enrol();
    const attacker = new Browser();
    const callback = await door.choose(attacker, await door.reachPicker(attacker), colleague.subject);
    const victim = new Browser();
    expect((await victim.get(callback)).status).toBe(400);
    await door.reachPicker(victim);
    expect((await victim.get(callback)).status).toBe(400);
    expect(victim.cookie(portal, cookieName)).toBeUndefined();
  });

  test('a forged or changed state opens nothing', async () => {
    const colleague = await door.enrol();
    const browser = new Browser();
    const callback = new URL(await door.choose(browser, await door.reachPicker(browser), colleague.subject));
    const attempt = [...browser.cookies.get(portal)!.keys()].find((name) =>
      name.startsWith('tsunagu-sign-in.'),
    )!;
    const sealed = browser.cookies.get(portal)!.get(attempt)!;
    browser.cookies.get(portal)!.set('tsunagu-sign-in.other', sealed);
    callback.searchParams.set('state', 'other');
    expect((await browser.get(callback.href)).status).toBe(400);
    browser.cookies.get(portal)!.set(attempt, `${sealed.slice(0, -2)}AA`);
    callback.searchParams.set('state', attempt.slice('tsunagu-sign-in.'.length));
    expect((await browser.get(callback.href)).status).toBe(400);
  });

  test('another issuer cannot slip its answer in', async () => {
    const colleague = await door.enrol();
    const browser = new Browser();
    const callback = new URL(await door.choose(browser, await door.reachPicker(browser), colleague.subject));
    callback.searchParams.set('iss', 'https://evil.example');
    expect((await browser.get(callback.href)).status).toBe(400);
  });

  test('a session id known before signing in is worth nothing after it (fixation)', async () => {
    const [attacker, victim] = [await door.enrol(), await door.enrol()];
    const known = await door.signIn(attacker);
    const before = known.cookie(portal, cookieName)!;
    const browser = new Browser();
    browser.cookies.set(portal, new Map([[cookieName, before]]));
    await door.signIn(victim, browser);
    expect(browser.cookie(portal, cookieName)).not.toBe(before);
    expect((await door.who(browser)).actor?.staffId).toBe(victim.staffId);
    expect((await door.who(known)).status).toBe(401);
  });

  test('nobody but demo staff can be chosen', async () => {
    const real = await door.enrol(['window'], { demo: false });
    const browser = new Browser();
    const picker = await door.reachPicker(browser);
    const answer = await browser.post(`${picker}/sign-in`, { subject: real.subject });
    await browser.follow(new URL(answer.headers.get('location')!, picker).href);
    expect(browser.cookie(portal, cookieName)).toBeUndefined();
  });

  test('a picker opens only in the browser it was made for', async () => {
    const picker = await door.reachPicker(new Browser());
    expect((await new Browser().get(picker)).status).toBe(400);
    const other = new Browser();
    await door.reachPicker(other);
    expect((await other.get(picker)).status).toBe(400);
  });

  test.each([
    [
      'suspended',
      async () => {
        const colleague = await door.enrol();
        await door.admin.query('update access.account set suspended_at = now() where staff_id = $1', [
          colleague.staffId,
        ]);
        return colleague.subject;
      },
    ],
    ['not in the register', async () => 'stranger'],
    [
      'in the register of another municipality only',
      async () => {
        const colleague = await door.enrol();
        await door.admin.query(`update access.account set municipality = '33202' where staff_id = $1`, [
          colleague.staffId,
        ]);
        return colleague.subject;
      },
    ],
  ])('somebody the provider vouches for gets no session when %s', async (_what, arrange) => {
    const subject = await arrange();
    door.vouchFor(subject);
    const browser = new Browser();
    const answer = await browser.get(await door.choose(browser, await door.reachPicker(browser), subject));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('この職員は利用できません');
    expect(browser.cookie(portal, cookieName)).toBeUndefined();
  });
});
