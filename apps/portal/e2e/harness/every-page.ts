import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialogs, eightyFifty, pages, pagesOf, unreadNotice } from './places.ts';
import type { Portal, Tab } from './portal.ts';
import { staff } from './staff.ts';
import { visit } from './steps.ts';

/** The pages of every role and their dialogs are looked at by `npm run test:deep`. */
const deep = Boolean(process.env.TSUNAGU_DEEP);

/** What every page must be at a size: without a violation of axe, without complaints, without anything sticking out. */
export function everyPage(portal: Portal, viewport: { width: number; height: number }): void {
  test('アクセシビリティの違反、コンソールのエラー、横にはみ出すものがどの画面にもない', async () => {
    const tab = await portal.open(staff.livelihoodWindow, viewport);
    const problems: Record<string, string[]> = {};
    for (const path of [...pages, await anActivity(tab.page)]) {
      await visit(tab.page, path);
      const found = await problemsOf(tab, viewport.width);
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
  }, 180_000);

  test.runIf(deep).each(Object.entries(pagesOf))('役割ごとの画面にも違反がない: %s', async (role, paths) => {
    const tab = await portal.open(staff[role as keyof typeof pagesOf], viewport);
    const problems: Record<string, string[]> = {};
    for (const path of paths) {
      await visit(tab.page, path);
      const found = await problemsOf(tab, viewport.width);
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
  });

  test.runIf(deep).each(dialogs)(
    '開いた枠にも、日本語でも英語でも違反がない: $ja（$who）',
    async ({ who, page: path, ja, en }) => {
      const tab = await portal.open(staff[who], viewport);
      const problems: Record<string, string[]> = {};
      for (const name of [ja, en]) {
        if (name === en) await tab.page.getByRole('button', { name: 'English' }).click();
        await visit(tab.page, path);
        await tab.page.getByRole('button', { name, exact: true }).first().click();
        await tab.page.getByRole('dialog').waitFor();
        const found = await problemsOf(tab, viewport.width);
        if (found.length > 0) problems[name] = found;
        await tab.page.keyboard.press('Escape');
      }
      expect(problems).toEqual({});
    },
  );

  test('検査そのものが動いている: 名前のないボタンと、はみ出す幅は見つかる', async () => {
    const tab = await portal.open(null, viewport);
    await visit(tab.page, '/');
    await tab.page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button><p>はみ出す</p>');
      const last = document.querySelector('main')?.lastElementChild as HTMLElement;
      last.style.width = '3000px';
    });
    const found = (await problemsOf(tab, viewport.width)).join('\n');
    expect(found).toMatch(/axe button-name/);
    expect(found).toMatch(/px stick out/);
  });

  test('サインイン前の画面にも違反とエラーがない', async () => {
    const tab = await portal.open(null, viewport);
    await visit(tab.page, '/');
    expect(await problemsOf(tab, viewport.width)).toEqual([]);
  });

  const inEnglish: { who: string; paths: readonly string[] }[] = [
    {
      who: staff.livelihoodWindow,
      paths: ['/', '/agencies', eightyFifty.household, '/plan?part=indicators'],
    },
    { who: staff.employment, paths: ['/conferences', unreadNotice, '/protection/break-glass'] },
    { who: staff.registerKeeper, paths: pagesOf.registerKeeper },
  ];
  test.each(deep ? inEnglish : inEnglish.slice(0, 1))(
    '英語の画面にも違反がない: $who',
    async ({ who, paths }) => {
      const tab = await portal.open(who, viewport);
      await tab.page.getByRole('button', { name: 'English' }).click();
      const problems: Record<string, string[]> = {};
      for (const path of paths) {
        await visit(tab.page, path);
        const found = await problemsOf(tab, viewport.width);
        if (found.length > 0) problems[path] = found;
      }
      expect(problems).toEqual({});
    },
  );
}

async function problemsOf({ page, complaints }: Tab, width: number): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
