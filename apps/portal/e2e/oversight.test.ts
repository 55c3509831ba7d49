import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { proveIdentity, settled, visit } from './harness/steps.ts';

const portal = usePortal();

/** People of docs/families.md whom no other story is about. */
const homeless = '黒田 修';
const afterDischarge = '山﨑 キヨ';

const reason = '駅で倒れているのを駅員が見つけ、救急隊が持病と服薬、家族の連絡先を尋ねている';

test('緊急閲覧: 理由と本人確認のあとで一人の記録だけが開き、終えると閉じ、主管課が確かめ、監査に根拠が残る', async () => {
  const { page } = await portal.signIn(staff.withoutCases);
  await openPerson(page, homeless);
  const number = page.url().split('/').at(-1)!;
  await page.getByText('住所・連絡先は見えません').waitFor();

  await page.getByRole('button', { name: '緊急に記録を開く' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill(reason);
  await dialog.getByRole('button', { name: '記録を開く', exact: true }).click();
  await dialog.getByText('本人確認が必要です').waitFor();
  expect(await dialog.getByLabel('理由').inputValue()).toBe(reason);
  await proveIdentity(dialog, staff.withoutCases);
  await page.getByText(/緊急閲覧中：残り/).waitFor();
  await settled(page);
  expect(await page.getByText('住所・連絡先は見えません').count()).toBe(0);

  await page.getByRole('button', { name: '緊急閲覧を終える' }).click();
  await page.getByText('住所・連絡先は見えません').waitFor();
  expect(await page.getByText(/緊急閲覧中：残り/).count()).toBe(0);

  const lead = await portal.open(staff.leadDivision);
  await visit(lead.page, '/protection/reviews');
  await lead.page.getByRole('row', { name: staff.withoutCases }).getByRole('link').first().click();
  await lead.page.getByRole('heading', { level: 1, name: `${staff.withoutCases}さんの緊急閲覧` }).waitFor();
  await settled(lead.page);
  expect(await lead.page.getByRole('main').textContent()).toContain(reason);
  expect(await lead.page.getByRole('table', { name: '緊急閲覧で読んだもの' }).textContent()).toMatch(
    /支援の有無・状態ケース1結果渡した/,
  );
  expect(await lead.page.getByRole('main').textContent()).not.toContain(homeless);
  await lead.page.getByText('必要だった', { exact: true }).click();
  await lead.page.getByLabel('所見').fill('救急隊の照会の記録と時刻が合う。');
  await lead.page.getByRole('button', { name: '確認を終える' }).click();
  await lead.page.getByText('救急隊の照会の記録と時刻が合う。').waitFor();
  expect(lead.complaints).toEqual([]);

  const auditor = await portal.open(staff.auditor);
  await visit(auditor.page, `/protection/log?person=${number}&basis=break-glass`);
  const read = auditor.page.getByRole('row', { name: new RegExp(staff.withoutCases) });
  expect(await read.first().textContent()).toContain('緊急閲覧のため');
  expect(await auditor.page.getByRole('main').textContent()).not.toContain(homeless);
  await auditor.page.getByRole('link', { name: 'この人の開示請求の台帳を開く' }).click();
  await settled(auditor.page);
  expect(await auditor.page.getByRole('table', { name: '開示請求の台帳' }).textContent()).toContain(
    staff.withoutCases,
  );
  expect(auditor.complaints).toEqual([]);
}, 180_000);

test('緊急閲覧: どの場合にも当てはまる理由では開かず、書いたものは残る', async () => {
  const { page } = await portal.signIn(staff.withoutCases);
  await openPerson(page, afterDischarge);
  await page.getByRole('button', { name: '緊急に記録を開く' }).click();
  const dialog = page.getByRole('dialog');
  const stock = '緊急の対応のため、業務上必要なので、本人の記録の内容を確認します。';
  await dialog.getByLabel('理由').fill(stock);
  await dialog.getByRole('button', { name: '記録を開く', exact: true }).click();
  await proveIdentity(dialog, staff.withoutCases);
  await dialog
    .getByText(/どの場合にも当てはまる言葉だけです/)
    .first()
    .waitFor();
  expect(await dialog.getByLabel('理由').inputValue()).toBe(stock);
});

test('支援措置: かけた人はほかの機関から跡形もなく消え、解くと戻る', async () => {
  const handler = await portal.open(staff.homeCare);
  const other = await portal.open(staff.withoutCases);
  await openPerson(handler.page, afterDischarge);
  await openPerson(other.page, afterDischarge);
  const address = other.page.url();

  await handler.page.getByRole('button', { name: '支援措置をかける' }).click();
  const dialog = handler.page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('支援措置の申出（試験第1号）');
  await dialog.getByRole('button', { name: '支援措置をかける' }).click();
  await proveIdentity(dialog, staff.homeCare);
  await handler.page.getByText('支援措置あり（自分の機関だけが知っています）').waitFor();

  await visit(other.page, address);
  expect(await other.page.getByRole('heading', { level: 1 }).textContent()).toBe('見つかりません');
  await searchPeople(other.page, afterDischarge);
  expect(await other.page.getByRole('link', { name: afterDischarge }).count()).toBe(0);
  await visit(other.page, '/protection/seals');
  expect(await other.page.getByRole('main').textContent()).toContain('支援措置はありません');
  expect(other.complaints).toEqual([]);

  await visit(handler.page, '/protection/seals');
  await handler.page.getByRole('button', { name: '支援措置を解く' }).click();
  await handler.page.getByRole('dialog').getByRole('button', { name: '支援措置を解く' }).click();
  await handler.page.getByRole('table', { name: '解いた支援措置' }).waitFor();
  expect(handler.complaints).toEqual([]);
  await visit(other.page, address);
  expect(await other.page.getByRole('heading', { level: 1 }).textContent()).toBe(afterDischarge);
});

test('セッション: 自分の一覧から終わらせた端末は、すぐに使えなくなる', async () => {
  const desk = await portal.signIn(staff.welfareWorker);
  const lost = await portal.signIn(staff.welfareWorker);
  await visit(desk.page, '/protection/sessions');
  const others = desk.page.getByRole('button', { name: '終わらせる', exact: true });
  while ((await others.count()) > 0) {
    const before = await others.count();
    await others.first().click();
    await expect.poll(() => others.count()).toBe(before - 1);
  }
  await lost.page.goto('/consultations');
  await lost.page.getByRole('link', { name: 'サインイン', exact: true }).first().waitFor();
  await visit(desk.page, '/consultations');
  expect(await desk.page.getByRole('heading', { level: 1 }).textContent()).toBe('相談');
});

/** Finds somebody as the counter does, and opens their page. */
async function openPerson(page: Page, name: string): Promise<void> {
  await searchPeople(page, name);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
}

async function searchPeople(page: Page, name: string): Promise<void> {
  await visit(page, `/people?q=${encodeURIComponent(name)}`);
}
