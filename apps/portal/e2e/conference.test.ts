import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { pickAgency, settled, visit } from './harness/steps.ts';

const portal = usePortal();

const card = (page: Page, measure: string) => page.getByRole('region', { name: measure, exact: true });
const nothing = '見ることのできる記録はありません。';

describe('支援会議', () => {
  test('守秘の確認を承諾するまで何も見えず、承諾すると会議に出された相談だけが見える', async () => {
    const { page, complaints } = await portal.open(staff.probation);
    await visit(page, '/conferences');
    await page
      .getByRole('table', { name: '招かれている会議（守秘の確認がまだ）' })
      .getByRole('link', { name: '支援会議' })
      .click();
    await page.getByRole('heading', { level: 1, name: '守秘の確認' }).waitFor();
    await settled(page);
    const before = await page.getByRole('main').textContent();
    expect(before).toContain('1年以下の拘禁刑または100万円以下の罰金');
    expect(before).toContain('生活困窮者自立支援法');
    for (const hidden of ['渡邉', '第2会議室', '退院後の住まい', '水川'])
      expect(before).not.toContain(hidden);
    await visit(page, eightyFifty.consultation);
    await page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();

    await page.goBack();
    await page.getByRole('button', { name: '承諾して会議を開く' }).click();
    await page.getByText('読んだことを確かめて、印を付けてください').waitFor();
    await page.getByText('読みました。会議で知ったことを漏らしません').click();
    await page.getByRole('button', { name: '承諾して会議を開く' }).click();
    await page.getByRole('heading', { level: 1, name: '支援会議' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('支援会議');
    await page.getByRole('table', { name: '構成員' }).getByText('水川 剛').waitFor();
    await page.getByText('法律にもとづく会議です').waitFor();

    await page.getByRole('table', { name: '会議に出された記録' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: '渡邉 ハル さんの世帯の相談' }).waitFor();
    await settled(page);
    await page.getByText('退院しても家に帰れるだろうか').waitFor();
    await page
      .getByRole('button', { name: /なぜ見えるか：\s*支援会議の構成員として/ })
      .first()
      .click();
    const why = page.getByRole('dialog', { name: 'なぜ見えるか' });
    await why.getByText('会議が終わるまで').waitFor();
    await why.getByRole('link', { name: '会議を開く' }).waitFor();
    await page.keyboard.press('Escape');
    for (const step of ['別の機関へ引き継ぐ', '終結する', '同意を撤回する', '推進員に調整を頼む']) {
      expect(await page.getByRole('button', { name: step }).count(), step).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  test('会議に出されなかった施策の記録は、構成員にも見えない', async () => {
    const { page } = await portal.open(staff.police);
    await visit(page, eightyFifty.household);
    expect(await card(page, '総合相談').textContent()).toContain('支援会議の構成員として');
    for (const measure of ['在宅医療・介護', '生涯活躍就労', '地域づくり', '多様な主体の参画']) {
      expect(await card(page, measure).textContent(), measure).toContain(nothing);
    }
  });

  test('推進員は、受け付けてから世帯を見て、会議を招集し、記録を出し、回収し、終える', async () => {
    const { page, complaints } = await portal.open(staff.coordinator);
    await visit(page, '/coordination');
    const inbox = page.getByRole('table', { name: '受付を待つ依頼' });
    await inbox.getByText('連携先が確定しない（協力が得られない）').first().waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('広瀬');
    await inbox
      .getByRole('button', { name: /受け付ける/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '広瀬 勇 さんの世帯の相談' }).waitFor();
    await settled(page);
    const address = page.url();
    await page.getByText('片づけを一緒に進める機関が見つからない').waitFor();
    await page.getByText('健康・医療の情報は見えません').first().waitFor();

    await page.getByRole('button', { name: '会議を招集する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '会議を招集する' }).click();
    await dialog.getByText('3か所を確かめてください').waitFor();
    await dialog.getByText(/^支援会議：/).click();
    await dialog.getByLabel('開催の日').fill('R81.3.31');
    await dialog.getByLabel('目的').fill('片づけの順番と役割を決める。');
    await dialog.getByRole('button', { name: '会議を招集する' }).click();
    await page.getByRole('heading', { level: 1, name: '守秘の確認' }).waitFor();
    await page.getByText('読みました。会議で知ったことを漏らしません').click();
    await page.getByRole('button', { name: '承諾して会議を開く' }).click();
    await page.getByRole('heading', { level: 1, name: '支援会議' }).waitFor();
    const conference = page.url();

    await invite(page, '警察', '水川 剛');
    await table(page);
    const police = await portal.open(staff.police);
    await police.page.goto(conference);
    await police.page.getByText('読みました。会議で知ったことを漏らしません').click();
    await police.page.getByRole('button', { name: '承諾して会議を開く' }).click();
    await police.page.getByRole('heading', { level: 1, name: '支援会議' }).waitFor();
    await visit(police.page, address);
    await police.page.getByRole('heading', { level: 1, name: '広瀬 勇 さんの世帯の相談' }).waitFor();

    await recordOutcome(page);
    await writeMinutes(page);
    await visit(police.page, new URL(conference).pathname);
    await police.page.getByText('片づけは玄関から始める。').waitFor();

    await page.getByRole('button', { name: '回収する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '回収する' }).click();
    await page.getByText('記録を回収しました').waitFor();
    await visit(police.page, address);
    await police.page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();

    await page.getByRole('button', { name: '会議を終える' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '会議を終える' }).click();
    await page.getByText('この会議は終わりました').waitFor();
    await page.getByText('片づけは玄関から始める。').waitFor();
    expect(complaints).toEqual([]);

    const lead = await portal.open(staff.leadDivision);
    await visit(lead.page, address);
    await lead.page.getByText('相談の内容は見えません').first().waitFor();
    await visit(lead.page, new URL(conference).pathname);
    await lead.page.getByText('本人のそばで、少しずつ片づける。').waitFor();
    expect(await lead.page.getByText('片づけは玄関から始める。').count()).toBe(0);
    await visit(lead.page, address);
    await lead.page.getByRole('button', { name: '役割分担を決める' }).click();
    const decision = lead.page.getByRole('dialog');
    await decision.getByText('会議の結論にある役割分担の案を入れてあります。').waitFor();
    expect(await decision.getByLabel('すること').inputValue()).toBe('訪問して片づけを一緒に始める。');
    await decision.getByLabel('決めた理由').fill('本人との関係ができているため。');
    await decision.getByRole('button', { name: '役割分担を決める' }).click();
    await lead.page.getByText('役割分担を決めました').waitFor();
    expect(lead.complaints).toEqual([]);

    await visit(page, address);
    await page.getByText('相談の内容は見えません').first().waitFor();
    await page
      .getByRole('button', { name: /なぜ見えるか：\s*役割またはモニタリングを受け持っているため/ })
      .first()
      .waitFor();
    expect(await page.getByText('片づけを一緒に進める機関が見つからない').count()).toBe(0);
  }, 180_000);
});

async function invite(page: Page, agency: string, name: string): Promise<void> {
  await page.getByRole('button', { name: '構成員を招く' }).click();
  const dialog = page.getByRole('dialog');
  await pickAgency(dialog.getByRole('combobox', { name: '機関' }), agency);
  await dialog.getByText(new RegExp(`^${name}`)).click();
  await dialog.getByRole('button', { name: '構成員を招く' }).click();
  await page.getByText('構成員を招きました').waitFor();
}

/** 会議の結論: direction and the proposal of roles, which fills the lead division's form. */
async function recordOutcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: '結論を記録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '結論を記録する' }).click();
  await dialog.getByText('2か所を確かめてください').waitFor();
  await dialog.getByLabel('支援の方向性').fill('本人のそばで、少しずつ片づける。');
  await pickAgency(dialog.getByRole('combobox', { name: '役割 1 の機関' }), '地域包括支援センター');
  await dialog.getByLabel('役割 1', { exact: true }).fill('訪問して片づけを一緒に始める。');
  await dialog.getByRole('button', { name: '結論を記録する' }).click();
  await page.getByText('結論を記録しました').waitFor();
}

async function writeMinutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: '議事録を書く' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('議事録').fill('片づけは玄関から始める。');
  await dialog.getByRole('button', { name: '議事録を書く' }).click();
  await page.getByText('議事録を保存しました').waitFor();
}

async function table(page: Page): Promise<void> {
  await page.getByRole('button', { name: '記録を会議に出す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('この会議の相談').click();
  await dialog.getByRole('button', { name: '記録を会議に出す' }).click();
  await page.getByText('記録を会議に出しました').waitFor();
}
