import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { type Colleague, type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const picker = (url: string) => new URL(url).pathname.startsWith('/interaction/');

/** Leads a signed-in browser to the provider's picker for a step-up. */
async function reachPicker(browser: Browser, query = ''): Promise<string> {
  return (await browser.follow(`${door.origin}/auth/step-up${query}`, picker)).url;
}

async function steppedUpAt(browser: Browser): Promise<string | null> {
  const me = (await (await browser.get(`${door.origin}/auth/me`)).json()) as { steppedUpAt: string | null };
  return me.steppedUpAt;
}

async function signedIn(): Promise<{ colleague: Colleague; browser: Browser }> {
  const colleague = await door.enrol();
  return { colleague, browser: await door.signIn(colleague) };
}

describe('proving again who one is', () => {
  test('a sign-in alone is none; the provider asks anew although it still knows the person', async () => {
    const { browser } = await signedIn();
    expect(await steppedUpAt(browser)).toBeNull();
    expect((await door.who(browser)).actor?.steppedUpAt).toBeUndefined();
    const answer = await browser.get(`${door.origin}/auth/step-up`);
    const asked = new URL(answer.headers.get('location')!);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ prompt: 'login', max_age: '0' });
    expect(picker(await reachPicker(browser))).toBe(true);
  });

  test('in a window of its own it tells who waits and closes; the session is the same', async () => {
    const { colleague, browser } = await signedIn();
    const before = (await door.who(browser)).actor!;
    const callback = await door.choose(browser, await reachPicker(browser), colleague.subject);
    const page = await browser.get(callback);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain(`new BroadcastChannel('tsunagu-step-up')`);
    expect(html).toContain('"type":"stepped-up"');
    expect(html).toContain('window.close()');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-/);
    const { actor } = await door.who(browser);
    expect(actor).toMatchObject({ sessionId: before.sessionId, staffId: colleague.staffId });
    expect(Date.now() - Date.parse(actor!.steppedUpAt!)).toBeLessThan(60_000);
    expect(await steppedUpAt(browser)).toBe(actor!.steppedUpAt);
  });

  test('without a window it comes back to the page', async () => {
    const { colleague, browser } = await signedIn();
    const callback = await door.choose(
      browser,
      await reachPicker(browser, '?returnTo=/people/1?tab=2'),
      colleague.subject,
    );
    const answer = await browser.get(callback);
    expect(answer.headers.get('location')).toBe('/people/1?tab=2');
    expect(await steppedUpAt(browser)).not.toBeNull();
  });

  test.each(['https://evil.example/', '//evil.example'])(
    'it leads to no other site: %s',
    async (returnTo) => {
      const { colleague, browser } = await signedIn();
      const callback = await door.choose(
        browser,
        await reachPicker(browser, `?returnTo=${encodeURIComponent(returnTo)}`),
        colleague.subject,
      );
      expect((await browser.get(callback)).headers.get('location')).toBe('/');
    },
  );
});

describe('refused', () => {
  test('another person than the one signed in', async () => {
    const { browser } = await signedIn();
    const other = await door.enrol();
    // the provider's own sign-on of the first person is over
    browser.cookies.get('localhost')!.clear();
    const callback = await door.choose(browser, await reachPicker(browser), other.subject);
    const page = await browser.get(callback);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('"problem":"another-person"');
    expect(await steppedUpAt(browser)).toBeNull();
    expect((await door.who(browser)).actor?.staffId).not.toBe(other.staffId);
  });

  test('nobody who is not signed in', async () => {
    expect((await new Browser().get(`${door.origin}/auth/step-up`)).status).toBe(401);
  });

  test('a step-up begun in a session that has ended, also when the same person signed in again', async () => {
    const { colleague, browser } = await signedIn();
    const callback = await door.choose(browser, await reachPicker(browser), colleague.subject);
    await door.signIn(colleague, browser);
    expect((await browser.get(callback)).status).toBe(401);
    expect(await steppedUpAt(browser)).toBeNull();
  });

  test('an ordinary sign-in callback as a step-up: the attempt is sealed with what it is for', async () => {
    const { colleague, browser } = await signedIn();
    const callback = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
    expect((await browser.get(callback)).status).toBe(303);
    expect(await steppedUpAt(browser)).toBeNull();
  });

  test('a callback that is used twice', async () => {
    const { colleague, browser } = await signedIn();
    const callback = await door.choose(browser, await reachPicker(browser), colleague.subject);
    expect((await browser.get(callback)).status).toBe(200);
    expect((await browser.get(callback)).status).toBe(400);
  });

  test('who cancels stays signed in, not stepped up, and who waits learns it', async () => {
    const { browser } = await signedIn();
    const url = await reachPicker(browser);
    const answer = await browser.post(`${url}/cancel`);
    const { response } = await browser.follow(new URL(answer.headers.get('location')!, url).href);
    expect(await response!.text()).toContain('"problem":"cancelled"');
    expect(await steppedUpAt(browser)).toBeNull();
    expect((await door.who(browser)).status).toBe(200);
  });
});
