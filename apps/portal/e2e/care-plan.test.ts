import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paperOf } from './harness/paper.ts';
import { eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

const portal = usePortal();
const planPage = `${eightyFifty.consultation}/plan`;

const bar = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

test('二人が一つのプランを同時に変え、閉じても切れても何も失わず、家族に渡す紙に刷れる', async () => {
  const mine = await portal.open(staff.livelihoodWorker);
  const other = await portal.open(staff.livelihoodWindow);
  await visit(mine.page, planPage);
  await visit(other.page, planPage);

  // two entries: neither is in the way of the other, and each sees what the other did
  await bar(mine.page, /木曜 14:00～15:00 訪問看護/).focus();
  for (const key of ['Enter', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown', 'Enter']) {
    await mine.page.keyboard.press(key);
  }
  await bar(mine.page, /金曜 14:30～16:00 訪問看護/).waitFor();
  const helper = await opened(other.page, '月曜のヘルパーを変更する');
  await helper.getByLabel('内容').fill('昼食づくり、薬の確認、洗濯。');
  await saved(other.page, helper, '保存する');
  await bar(other.page, /金曜 14:30～16:00 訪問看護/).waitFor();

  // one entry: the second is shown both and chooses
  const theirs = await opened(mine.page, '火曜のデイサービスを変更する');
  const own = await opened(other.page, '火曜のデイサービスを変更する');
  await theirs.getByLabel('内容').fill('入浴と体操、昼食。');
  await saved(mine.page, theirs, '保存する');
  await own.getByLabel(/^サービス/).fill('デイサービス（送迎あり）');
  await own.getByLabel('内容').fill('送迎は玄関先まで。');
  await own.getByRole('button', { name: '保存する' }).click();
  await own.getByText('森脇 亮介さんが先に保存しました').waitFor();
  await own.getByText('自分の入力：送迎は玄関先まで。').waitFor();
  await own.getByText('相手の入力：入浴と体操、昼食。').click();
  await saved(other.page, own, '選んだ内容で保存する');
  const merged = await opened(mine.page, '火曜のデイサービス（送迎あり）を変更する');
  expect(await merged.getByLabel('内容').inputValue()).toBe('入浴と体操、昼食。');
  await merged.getByRole('button', { name: 'やめる' }).click();

  // a tab that is closed in mid-typing
  await other.page.getByRole('button', { name: '予定を加える' }).click();
  await other.page
    .getByRole('dialog')
    .getByLabel(/^サービス/)
    .fill('ごみ出しの手伝い');
  await other.page.waitForTimeout(300);
  const { page: later } = await portal.another(other);
  await other.page.close({ runBeforeUnload: true });
  await visit(later, planPage);
  await later.getByText('書きかけの予定があります').waitFor();
  await later.getByRole('button', { name: '続きを書く' }).click();
  const resumed = later.getByRole('dialog');
  expect(await resumed.getByLabel(/^サービス/).inputValue()).toBe('ごみ出しの手伝い');
  await resumed.getByText('世帯全体').click();
  await resumed.getByText('水', { exact: true }).click();
  await saved(later, resumed, '保存する');
  await bar(later, /水曜 10:00～11:00 ごみ出しの手伝い/).waitFor();
  expect(await later.getByText('書きかけの予定があります').count()).toBe(0);

  // a line that drops: what was moved is marked, and saved when the line is back
  const { page } = mine;
  await bar(page, /水曜 10:00～11:00 ごみ出しの手伝い/).waitFor();
  await page.context().setOffline(true);
  await drag(page, bar(page, /水曜 10:00～11:00 ごみ出しの手伝い/), 6);
  await page.getByText('まだ保存していません').first().waitFor();
  await bar(page, /土曜 .* ごみ出しの手伝い/).waitFor();
  await page.context().setOffline(false);
  await page.getByText('まだ保存していません').first().waitFor({ state: 'detached' });
  await visit(page, planPage);
  await bar(page, /土曜 .* ごみ出しの手伝い/).waitFor();

  const paper = await paperOf(page, page.getByRole('button', { name: '印刷する', exact: true }).first());
  expect(paper.text).toContain('渡邉 ハル さんの世帯');
  expect(paper.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  // the week on one page across, contents and remarks on the second
  expect(paper.pages).toEqual(['landscape', 'landscape']);

  expect(other.complaints).toEqual([]);
  expect(mine.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(one))).toEqual([]);
});

/** Opens the form of an entry by its pencil. */
async function opened(page: Page, name: string): Promise<Locator> {
  await settled(page);
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function saved(page: Page, dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** Drags a bar to another day of the week, 1 = Monday. */
async function drag(page: Page, handle: Locator, day: number): Promise<void> {
  const from = (await handle.boundingBox())!;
  const to = (await page.locator(`[data-plan-day="${day}"]`).boundingBox())!;
  const y = from.y + 10;
  await page.mouse.move(from.x + 10, y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, y, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, y, { steps: 8 });
  await page.mouse.up();
}
