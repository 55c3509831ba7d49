import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Role } from '@tsunagu/access';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './door.ts';

let door: Door;
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} がありません。CHROMIUM_PATH に Chromium を指定してください。`);
  door = await openDoor();
  const roles: Role[][] = [
    ['window'],
    ['case-worker', 'window'],
    ['coordinator'],
    ['lead-division'],
    ['group'],
  ];
  for (const role of roles) {
    const { agencyId } = await door.enrol(role);
    await door.enrol(role, { agencyId });
  }
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await door?.close();
});

/** Violations of axe-core, which the page's own policy would not let in as a script element. */
async function violations(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addInitScript({ path: axe });
  await page.reload();
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe.each([
  [1440, 900],
  [390, 844],
])('the staff picker at %i × %i', (width, height) => {
  test('has no accessibility violation, in Japanese and in English, and nothing sticks out', async () => {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'ja-JP' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${door.origin}/auth/sign-in?returnTo=/who`);
    expect(await page.title()).toBe('職員を選んでサインイン | つなぐ');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.title()).toBe('Choose who signs in | つなぐ');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('signs somebody in and out by keyboard alone', async () => {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'ja-JP' });
    await page.goto(`${door.origin}/auth/sign-in?returnTo=/who`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('button.person'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${door.origin}/who`);
    expect(await page.textContent('body')).toContain('"kind":"staff"');

    const next = await page.evaluate(async () => {
      const answer = await fetch('/auth/sign-out', { method: 'POST', headers: { 'x-tsunagu-csrf': '1' } });
      return ((await answer.json()) as { next: string }).next;
    });
    await page.goto(next, { waitUntil: 'commit' });
    await page.waitForURL(`${door.origin}/`);
    await page.goto(`${door.origin}/who`);
    expect(await page.textContent('body')).toContain('"kind":"public"');
    await page.close();
  });
});

test('a colleague signs in where somebody else is signed in still; a step-up refuses the colleague and says so', async () => {
  const first = await door.enrol();
  const second = await door.enrol();
  const page = await browser.newPage({ locale: 'ja-JP' });
  const choose = async (address: string, subject: string) => {
    await page.goto(`${door.origin}${address}`);
    await page.locator(`button[value="${subject}"]`).click();
  };
  const signsIn = async ({ subject, staffId }: typeof first) => {
    await choose('/auth/sign-in?returnTo=/who', subject);
    await page.waitForURL(`${door.origin}/who`);
    expect(await page.textContent('body')).toContain(staffId);
  };
  await signsIn(first);
  await signsIn(second);
  await signsIn(first);
  await choose('/auth/step-up?returnTo=/who', second.subject);
  await page.getByRole('heading', { name: '本人の確認ができませんでした' }).waitFor();
  await choose('/auth/step-up?returnTo=/who', first.subject);
  await page.waitForURL(`${door.origin}/who`);
  expect(await page.textContent('body')).toContain('steppedUpAt');
  await page.close();
}, 120_000);

test.each([
  ['a callback without its attempt', () => `${door.origin}/auth/callback?state=x&code=y`],
  ['a picker of another browser', () => `${door.issuer}/interaction/unknown`],
  ['signed out already', () => `${door.issuer}/session/end/success`],
])('the page for %s has no accessibility violation', async (_what, address) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'ja-JP' });
  await page.goto(address());
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('link', { name: /サインイン|つなぐを開く/ }).count()).toBeGreaterThan(0);
  await page.close();
});
