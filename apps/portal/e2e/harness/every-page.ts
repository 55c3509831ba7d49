import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages, pagesOf } from './places.ts';
import type { Portal, Tab } from './portal.ts';
import { staff } from './staff.ts';
import { visit } from './steps.ts';

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

  test.each(Object.entries(pagesOf))('役割ごとの画面にも違反がない: %s', async (role, paths) => {
    const tab = await portal.open(staff[role as keyof typeof pagesOf], viewport);
    const problems: Record<string, string[]> = {};
    for (const path of paths) {
      await visit(tab.page, path);
      const found = await problemsOf(tab, viewport.width);
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
  });

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

  test('英語の画面にも違反がない', async () => {
    const tab = await portal.open(staff.livelihoodWindow, viewport);
    await tab.page.getByRole('button', { name: 'English' }).click();
    const problems: Record<string, string[]> = {};
    for (const path of ['/', '/agencies', pages[5] ?? '', '/plan?part=indicators']) {
      await visit(tab.page, path);
      const found = await problemsOf(tab, viewport.width);
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
  });
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
    ...((await page.getByRole('heading', { level: 1 }).count()) === 1 ? [] : ['not exactly one h1']),
  ];
}

async function anActivity(page: Page): Promise<string> {
  await visit(page, '/activities');
  const link = page.getByRole('table').getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}
