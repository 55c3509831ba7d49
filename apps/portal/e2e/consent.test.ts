import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { caseOf, eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { pickAgency, visit } from './harness/steps.ts';

const portal = usePortal();

const title = '藤井 美穂 さんの世帯の相談';
const family = ['藤井 美穂', '藤井 咲良'];

describe('情報共有の同意', () => {
  test('画面で署名すると、名を挙げた機関に選んだ情報だけが見え、撤回すると見えなくなる', async () => {
    const worker = await portal.open(staff.livelihoodWorker);
    const other = await portal.open(staff.withoutCases);
    await visit(other.page, caseOf.consentOnScreen);
    await other.page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();

    const { page } = worker;
    await visit(page, caseOf.consentOnScreen);
    await page.getByRole('button', { name: '同意を記録する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '同意を記録する' }).click();
    await dialog.getByText('4か所を確かめてください').waitFor();
    await fill(dialog, family);
    expect(await dialog.getByText('さんの同意がまだありません').count()).toBe(0);
    await dialog.getByText('画面に署名').click();
    await dialog.getByRole('button', { name: '同意を記録する' }).click();
    await dialog.getByText('署名欄に署名してください').first().waitFor();
    await sign(page, dialog, family[0]!);
    await dialog.getByText('署名欄に署名してください').first().waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: '同意を記録する' }).click();
    await page.getByText('名前を挙げた機関との共有が始まります').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: '介護保険課' }).filter({ hasText: '有効' });
    expect(await entry.textContent()).toContain('画面に署名');
    await entry.getByRole('link', { name: '画面の署名を開く' }).waitFor();
    expect(worker.complaints).toEqual([]);

    await visit(other.page, caseOf.consentOnScreen);
    await other.page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await other.page.getByText('治療を続けながら働きたい').count()).toBe(0);
    await other.page.getByText('本人の同意がこの情報に及んでいません').first().waitFor();
    await other.page
      .getByRole('button', { name: /なぜ見えるか：\s*本人の同意/ })
      .first()
      .click();
    const why = other.page.getByRole('dialog', { name: 'なぜ見えるか' });
    await why.getByText(/介護保険課/).waitFor();
    const told = await why.textContent();
    expect(told).toContain('氏名・生年月日・世帯');
    expect(told).not.toContain('健康・医療');
    expect(other.complaints).toEqual([]);

    await entry.getByRole('button', { name: '同意を撤回する' }).click();
    await page.getByRole('dialog').getByText('押した時から、この同意による共有が止まります').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '同意を撤回する' }).click();
    await page.getByText('今から共有は止まります').waitFor();
    await visit(other.page, caseOf.consentOnScreen);
    await other.page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();

    await page.getByRole('button', { name: '同意を記録する' }).click();
    await fill(dialog, family.slice(0, 1));
    await dialog.getByText(`${family[1]}さんの同意がまだありません`).waitFor();
    await dialog.getByRole('button', { name: '同意を記録する' }).click();
    await page.getByText('この同意では相談はまだ共有されません').waitFor();
    await page.getByText(`まだ共有されていません（${family[1]}さんの同意が要ります）`).waitFor();
    await visit(other.page, caseOf.consentOnScreen);
    await other.page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();
  }, 120_000);

  test('紙の同意書は A4 一枚で、選んだ内容と撤回のしかたが読みがな付きで書いてある', async () => {
    const { page } = await portal.open(staff.livelihoodWorker);
    await page.addInitScript(() => {
      // The browser's print dialog would take the sheet away again: a copy stays.
      window.print = () => {
        const sheet = document.querySelector('[data-print="sheet"]');
        if (sheet) document.body.append(sheet.cloneNode(true));
      };
    });
    await visit(page, caseOf.consentOnScreen);
    await page.getByRole('button', { name: '同意を記録する' }).click();
    const dialog = page.getByRole('dialog');
    await fill(dialog, family);
    await dialog.getByRole('button', { name: '署名する紙を印刷する' }).click();
    const paper = page.locator('body > [data-print="sheet"]').last();
    await paper.waitFor({ state: 'attached' });
    const text = await paper.textContent();
    for (const part of [
      '藤井 美穂、藤井 咲良',
      '介護保険課',
      '☑ 相談や支援を受けていること',
      '☐ 病気・障害',
    ]) {
      expect(text).toContain(part);
    }
    const heading = paper.locator('ruby', { hasText: '同意書' }).first();
    expect(await heading.locator('rt').textContent()).toBe('どういしょ');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  test('署名した紙を取り込むと、担当の職員だけが開ける', async () => {
    const { page, complaints } = await portal.open(staff.livelihoodWorker);
    await visit(page, caseOf.consentOnPaper);
    await page.getByRole('button', { name: '同意を記録する' }).click();
    const dialog = page.getByRole('dialog');
    await fill(dialog, ['大野 亮']);
    const paper = dialog.getByLabel('署名した紙を取り込む');
    await paper.setInputFiles({ name: '同意書.txt', mimeType: 'text/plain', buffer: Buffer.from('文') });
    await dialog.locator('.text-red-900', { hasText: '＊' }).waitFor();
    complaints.splice(0);
    await paper.setInputFiles({ name: '同意書.png', mimeType: 'image/png', buffer: pixel });
    await dialog.getByText('取り込みました：同意書.png').waitFor();
    await dialog.getByRole('button', { name: '同意を記録する' }).click();
    await page.getByText('同意を記録しました').waitFor();
    const link = page.getByRole('link', { name: '取り込んだ紙を開く' }).first();
    const address = (await link.getAttribute('href'))!;
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toContain('.png');
    expect(complaints).toEqual([]);

    const other = await portal.open(staff.withoutCases);
    expect((await other.page.request.get(address)).status()).toBe(404);
  });

  test('何が見えないか、どうすれば見えるかが、人の画面と世帯の画面で分かる', async () => {
    const { page } = await portal.open(staff.withoutCases);
    await visit(page, eightyFifty.mother);
    await page.getByText('住所・連絡先は見えません').waitFor();
    await page.getByRole('link', { name: 'この世帯の相談を受け付ける' }).waitFor();
    await visit(page, eightyFifty.household);
    await page.getByText('他の機関が関わっています。推進員に相談してください').waitFor();
    const main = await page.getByRole('main').textContent();
    for (const hidden of ['地域包括支援センター', '寄り添いサポートセンター', '肺炎']) {
      expect(main).not.toContain(hidden);
    }
  });
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Everybody of the case shares with 介護保険課 that they exist and that they get support; the first signs. */
async function fill(dialog: Locator, family: readonly string[]): Promise<void> {
  const persons = dialog.getByRole('group', { name: /だれの情報を共有しますか/ });
  for (const name of family) await persons.getByText(name).click();
  await pickAgency(dialog.getByRole('combobox', { name: /どの機関と共有しますか/ }), '介護保険課');
  const classes = dialog.getByRole('group', { name: /どの情報を共有しますか/ });
  for (const what of ['氏名・生年月日・家族', '相談や支援を受けていること'])
    await classes.getByText(what, { exact: true }).click();
  await dialog.getByRole('button', { name: '1年後まで' }).click();
  await dialog.getByLabel('署名した人').selectOption({ label: family[0]! });
}

async function sign(page: Page, dialog: Locator, name: string): Promise<void> {
  const area = dialog.getByRole('img', { name: new RegExp(`${name}さんの署名欄`) });
  await area.scrollIntoViewIfNeeded();
  const box = (await area.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++)
    await page.mouse.move(box.x + 30 + step * 15, box.y + 30 + (step % 3) * 20);
  await page.mouse.up();
}
