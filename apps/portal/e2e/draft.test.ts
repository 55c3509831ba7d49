import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

const portal = usePortal();

const firstWord = (page: Page) => page.getByLabel(/相談の内容（最初の言葉）/);

test('書きかけの相談は、再読み込みしても、別の画面から開き直しても残り、尋ねてから捨てられる', async () => {
  const { page, complaints } = await portal.open(staff.livelihoodWindow);
  await visit(page, eightyFifty.intake);
  await firstWord(page).fill('母の介護で働けない。');
  await page.getByText(/下書きを保存しました/).waitFor();
  await page.waitForURL(/draft=/);
  expect(await firstWord(page).inputValue()).toBe('母の介護で働けない。');

  await firstWord(page).fill('母の介護で働けない。家賃も心配。');
  await page.waitForTimeout(300);
  await page.reload();
  await settled(page);
  await page.getByText('書きかけの相談を開きました').waitFor();
  expect(await firstWord(page).inputValue()).toBe('母の介護で働けない。家賃も心配。');

  await visit(page, eightyFifty.intake);
  await page.getByText('書きかけの相談を開きました').waitFor();
  expect(await firstWord(page).inputValue()).toBe('母の介護で働けない。家賃も心配。');

  await page.getByRole('button', { name: '新しく始める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '捨てて新しく始める' }).click();
  await page.getByText('書きかけの相談を開きました').waitFor({ state: 'detached' });
  expect(await firstWord(page).inputValue()).toBe('');

  await firstWord(page).fill('はじめの一言');
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText('書きかけの相談を開きました').waitFor();
  expect(await firstWord(page).inputValue()).toBe('はじめの一言');
  await page.getByRole('button', { name: '新しく始める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '捨てて新しく始める' }).click();
  await page.getByText('書きかけの相談を開きました').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('一つのタブでサインアウトすると、ほかのタブからも情報が消える', async () => {
  const tab = await portal.signIn(staff.livelihoodWindow);
  const { page: other } = await portal.another(tab);
  await visit(other, eightyFifty.household);
  await tab.page.getByRole('button', { name: 'サインアウト' }).click();
  await other.getByRole('link', { name: 'サインイン', exact: true }).first().waitFor();
  expect(await other.getByRole('heading', { name: /さんの世帯/ }).count()).toBe(0);
});
