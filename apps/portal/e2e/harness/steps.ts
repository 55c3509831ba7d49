import type { Locator, Page, Request } from 'playwright-core';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

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

const underWay = new WeakMap<Page, Set<Request>>();

/** Follows what a page asks for, so that `settled` knows when all of it has come. */
export function follow(page: Page): Page {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => {
    // the notices of changes stay open as long as the page does
    if (new URL(request.url()).pathname !== '/graphql/stream') requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return page;
}

/** The page stands: a heading is there, all it asked for has come, and nothing says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('load');
  for (let quiet = 0; quiet < 2; ) {
    await page.waitForTimeout(40);
    quiet = underWay.get(page)?.size ? 0 : quiet + 1;
  }
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .animate-pulse'));
}

/** Chooses an agency by its exact name in a field that finds agencies. */
export async function pickAgency(box: Locator, name: string): Promise<void> {
  await box.fill(name);
  const page = box.page();
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  // as long as it is open, the list takes the next press for itself
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** Proves one's identity anew in the window that the dialog opens; the window closes by itself. */
export async function proveIdentity(dialog: Locator, name: string): Promise<void> {
  const [popup] = await Promise.all([
    dialog.page().waitForEvent('popup'),
    dialog.getByRole('button', { name: '本人確認をする' }).click(),
  ]);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name }).click();
  await closed;
}
