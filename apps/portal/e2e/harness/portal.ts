import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A tab with what the page complained about. */
export interface Tab {
  page: Page;
  /** Errors on the console and uncaught exceptions so far. */
  complaints: string[];
}

export interface Portal {
  origin: string;
  /** A fresh browser profile with one tab, signed in as that demo member of staff (by name), or not at all. */
  open(name: string | null, viewport?: { width: number; height: number }): Promise<Tab>;
  /** Another tab of the same sign-in. */
  another(tab: Tab): Promise<Tab>;
}

/** Connects a test file to the running product and browser; closes what its tests opened and left. */
export function usePortal(): Portal {
  const origin = inject('origin');
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
  return {
    origin,
    async open(name, viewport = desktop) {
      const context = await browser.newContext({
        viewport,
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        baseURL: origin,
        acceptDownloads: true,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const tab = watch(await context.newPage());
      if (name) await signIn(tab.page, name);
      return tab;
    },
    another: async ({ page }) => watch(await page.context().newPage()),
  };
}

/** Signs in as a user does: through the portal's button and the staff picker. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'サインイン', exact: true }).first().click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '仕事' }).waitFor();
}

/** Opens a page of the portal and waits until its answers have come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The page stands: a heading is there and nothing says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 10_000 }).toBe(0);
}

/** Chooses an agency by its exact name in a field that finds agencies. */
export async function pickAgency(box: Locator, name: string): Promise<void> {
  await box.fill(name);
  const page = box.page();
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
}

function watch(page: Page): Tab {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { page, complaints };
}
