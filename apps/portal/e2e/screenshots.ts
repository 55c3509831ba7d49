import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot, startTestServer } from '@tsunagu/tooling';
import { chromium } from 'playwright-core';
import { eightyFifty } from './harness/places.ts';
import { startBrowser, startProduct } from './harness/product.setup.ts';
import { staff } from './harness/staff.ts';
import { desktop, follow, settled, signIn } from './harness/steps.ts';

/**
 * Takes the pictures of the README: `node packages/tooling/bin/run.mjs apps/portal/e2e/screenshots.ts [folder]`. Run it
 * when the look of a page has changed, look at the pictures, commit them.
 */
const pictures: Record<string, string> = {
  home: '/',
  household: eightyFifty.household,
  consultation: eightyFifty.consultation,
  directory: '/agencies?star=true',
  activities: '/activities?view=calendar',
  plan: '/plan?part=indicators&measure=2',
};

const mostBytes = 200 * 1024;

const folder = path.resolve(process.argv[2] ?? path.join(repositoryRoot(), 'docs/images'));
const ends: (() => Promise<unknown>)[] = [];
try {
  await mkdir(folder, { recursive: true });
  const server = await startTestServer();
  ends.push(() => server.stop());
  process.env.TSUNAGU_TEST_DATABASE_URL = server.url;
  const { origin } = await startProduct(ends);
  const browserServer = await startBrowser();
  ends.push(() => browserServer.close());
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const page = follow(
    await browser.newPage({
      viewport: desktop,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      baseURL: origin,
      reducedMotion: 'reduce',
    }),
  );
  await signIn(page, staff.livelihoodWorker);
  for (const [name, address] of Object.entries(pictures)) {
    const file = path.join(folder, `${name}.png`);
    await page.goto(address);
    await settled(page);
    await page.screenshot({ path: file });
    const { size } = await stat(file);
    console.log(`${file} ${Math.round(size / 1024)} KB`);
    if (size > mostBytes) process.exitCode = 1;
  }
} finally {
  for (const end of ends.reverse()) await end();
}
