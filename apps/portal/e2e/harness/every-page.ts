import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eightyFifty, type Place, pages, pagesOf, unreadNotice } from './places.ts';
import type { Portal, Tab } from './portal.ts';
import { staff } from './staff.ts';
import { desktop, phone, settled, visit } from './steps.ts';

/** Dialogs are looked at in English, too, by `npm run test:deep`. */
const deep = Boolean(process.env.TSUNAGU_DEEP);

/** What every page must be at both sizes: without a violation of axe, without complaints, without anything sticking out. */
export function everyPage(portal: Portal): void {
  test('アクセシビリティの違反、コンソールのエラー、横にはみ出すものがどの画面にもない', async () => {
    const tab = await portal.open(staff.livelihoodWindow);
    const paths = [...pages, await anActivity(tab.page)];
    expect(
      await problemsAt(
        tab,
        paths.map((path) => ({ path })),
      ),
    ).toEqual({});
  }, 180_000);

  test('検査そのものが動いている: 名前のないボタンと、はみ出す幅は見つかる', async () => {
    const tab = await portal.open(null);
    await visit(tab.page, '/');
    await tab.page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button><p>はみ出す</p>');
      const last = document.querySelector('main')?.lastElementChild as HTMLElement;
      last.style.width = '3000px';
    });
    const found = (await problemsOf(tab)).join('\n');
    expect(found).toMatch(/axe button-name/);
    expect(found).toMatch(/px stick out/);
  });

  test('サインイン前の画面にも違反とエラーがない', async () => {
    const tab = await portal.open(null);
    await visit(tab.page, '/');
    expect(await problemsOf(tab)).toEqual([]);
  });
}

/** The same for the pages of a role, and for some in English. */
export function everyPageOfRoles(portal: Portal): void {
  test.each(Object.entries(pagesOf))(
    '役割ごとの画面とそこで開く枠にも違反がない: %s',
    async (role, places) => {
      const tab = await portal.open(staff[role as keyof typeof pagesOf]);
      expect(await problemsAt(tab, places)).toEqual({});
    },
  );

  const inEnglish: [who: keyof typeof staff, places: readonly Place[]][] = [
    [
      'livelihoodWindow',
      [
        { path: '/' },
        { path: '/agencies' },
        { path: eightyFifty.household },
        { path: '/plan?part=indicators' },
      ],
    ],
    ['employment', [{ path: '/conferences' }, { path: unreadNotice }, { path: '/protection/break-glass' }]],
    ['registerKeeper', pagesOf.registerKeeper],
    ...(deep ? (['coordinator', 'livelihoodWorker', 'withoutCases'] as const) : []).map(
      (who): [typeof who, readonly Place[]] => [who, pagesOf[who]],
    ),
  ];
  test.each(inEnglish)('英語の画面にも違反がない: %s', async (who, places) => {
    const tab = await portal.open(staff[who]);
    await visit(tab.page, '/');
    await tab.page.getByRole('button', { name: 'English' }).click();
    expect(await problemsAt(tab, places, 'en')).toEqual({});
  });
}

/** What is wrong at each place and in each dialog that opens there, by address and name; nothing where all is well. */
async function problemsAt(
  tab: Tab,
  places: readonly Place[],
  language: 'ja' | 'en' = 'ja',
): Promise<Record<string, string[]>> {
  const problems: Record<string, string[]> = {};
  const look = async (where: string) => {
    const found = await problemsOf(tab);
    if (found.length > 0) problems[where] = found;
  };
  for (const { path, dialogs } of places) {
    await visit(tab.page, path);
    await look(path);
    for (const { [language]: name } of dialogs ?? []) {
      await tab.page.getByRole('button', { name, exact: true }).first().click();
      const dialog = tab.page.getByRole('dialog');
      await dialog.waitFor();
      await settled(tab.page);
      await look(`${path} ${name}`);
      await tab.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  }
  return problems;
}

/** At the size of a desk and of a phone; the page stays the same, only its window changes. */
async function problemsOf(tab: Tab): Promise<string[]> {
  const problems: string[] = [];
  for (const size of [desktop, phone]) {
    await tab.page.setViewportSize(size);
    problems.push(...(await problemsAtSize(tab)).map((problem) => `${size.width} px: ${problem}`));
  }
  await tab.page.setViewportSize(desktop);
  return problems;
}

async function problemsAtSize({ page, complaints }: Tab): Promise<string[]> {
  // the portal has no frames of other origins, for which alone the newer mode opens a page of its own
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const width = page.viewportSize()!.width;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
    ),
    ...complaints.splice(0),
    ...(wide > width ? [`${wide - width} px stick out`] : []),
    ...((await page.locator('h1').count()) === 1 ? [] : ['not exactly one h1']),
  ];
}

async function anActivity(page: Page): Promise<string> {
  await visit(page, '/activities');
  const link = page.getByRole('table').getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}
