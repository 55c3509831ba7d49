import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { AuditProof, gapsOf } from './audit-proof.ts';
import { desktop, follow, signIn } from './steps.ts';

/** A tab with what the page complained about. */
export interface Tab {
  page: Page;
  /** Errors on the console and uncaught exceptions so far. */
  complaints: string[];
}

type Viewport = { width: number; height: number };

export interface Portal {
  origin: string;
  /**
   * A fresh browser profile with one tab, signed in as that demo member of staff (by name), or not at all. Who signed in
   * before in this file comes with the same session.
   */
  open(name: string | null, viewport?: Viewport): Promise<Tab>;
  /** The same with a session of its own, for stories that end it or prove the identity in it. */
  signIn(name: string): Promise<Tab>;
  /** Another tab of the same sign-in. */
  another(tab: Tab): Promise<Tab>;
}

/**
 * Connects a test file to the running product and browser; closes what its tests opened and left. Whatever a test read has
 * its event in the log, or the test fails.
 */
export function usePortal(): Portal {
  const origin = inject('origin');
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const proof = new AuditProof(inject('database'), inject('classes'));
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    const { answers, events, known } = await proof.take();
    for (const context of contexts.splice(0)) await context.close();
    expect(gapsOf(answers, events, known), '読んだのに閲覧記録のないもの').toEqual([]);
  });
  afterAll(() => browser?.close());
  const sessions = new Map<string, Session>();
  const openTab = async (viewport: Viewport, session?: Session): Promise<Tab> => {
    const context = await browser.newContext({
      viewport,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      baseURL: origin,
      acceptDownloads: true,
      reducedMotion: 'reduce',
      storageState: session,
    });
    contexts.push(context);
    proof.listen(context);
    context.setDefaultTimeout(30_000);
    return watch(await context.newPage());
  };
  return {
    origin,
    async open(name, viewport = desktop) {
      const session = name ? sessions.get(name) : undefined;
      const tab = await openTab(viewport, session);
      if (name && !session) {
        await signIn(tab.page, name);
        sessions.set(name, await tab.page.context().storageState());
      }
      return tab;
    },
    async signIn(name) {
      const tab = await openTab(desktop);
      await signIn(tab.page, name);
      return tab;
    },
    another: async ({ page }) => watch(await page.context().newPage()),
  };
}

/** Cookies of a browser profile that is signed in. */
type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

function watch(page: Page): Tab {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { page: follow(page), complaints };
}
