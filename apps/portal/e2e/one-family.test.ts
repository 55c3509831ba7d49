import { addDays, dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paperOf } from './harness/paper.ts';
import { caseOf } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { pickAgency, settled, visit } from './harness/steps.ts';

/*
 * 一つの家族: the couple 三宅 from the counter to the closing, by seven people who sign in in turn. Nobody else's story touches
 * this household, and nothing is recorded of it before but that both help in the neighbourhood. Each test goes on where the one
 * before ended.
 */

const portal = usePortal();

const head = '三宅 豊';
const wife = '三宅 陽子';
const household = `${head} さんの世帯`;
const title = `${household}の相談`;

/** What is written down on the way, by data class: each must stay unseen by those who do not have the class. */
const words = {
  story: [
    '夫が夜に出て行って、帰り道が分からなくなる',
    '二度、交番から電話があった',
    '断れずに屋根の代金を払った',
    '三週間、続けて眠れていない',
    '近所に知られたくない',
    '訪ねてくる業者が来月も来ると言っている',
    '夜の見守りを頼めるところに三か所断られた',
    '玄関の鈴を交番と一緒に試した',
  ],
  health: ['アルツハイマー型認知症の疑い', 'もの忘れ外来を来月に予約'],
  minutes: '交番は夜の巡回の道を変える',
  advice: '昼に体を動かすと夜の外出が減る',
  openQuestion: '夜の見守りをだれが受け持つか',
  direction: '昼の居場所をつくり、夜は家族が眠れるようにする',
};

const today = dateInJapan(new Date());
const year = fiscalYearOf(today);
const typed = (date: string) => date.replaceAll('-', '/');

/** Figures that this family adds to, with the words of their rows. */
const figures = {
  COORDINATED: '推進員の相談受付後、関係機関と支援調整した件数',
  CASE_CONFERENCES: 'ケース会議開催回数',
  ADVISER_CONFERENCES: 'アドバイザー会議開催回数',
  INDIVIDUAL_COORDINATIONS: '推進員の訪問等による関係機関との個別調整回数',
};

let consultation: string;
let supportConference: string;
let adviserConference: string;
let countedBefore: Record<string, number>;

describe('一つの家族を、受付から終結まで七人が順に支える', () => {
  test('窓口が世帯全員の話を聞いて引き継ぎ、受けた機関が本人に連絡し、推進員に調整を頼む', async () => {
    const lead = await portal.open(staff.leadDivision);
    countedBefore = await counted(lead.page);

    const window = await portal.open(staff.livelihoodWindow);
    await receive(window.page);
    consultation = new URL(window.page.url()).pathname;
    await window.page.getByText('地域包括支援センターの返事を待っています').waitFor();
    const sheet = await paperOf(window.page, window.page.getByRole('button', { name: /つなぐシートを印刷/ }));
    expect(sheet.pages, 'つなぐシートは A4 の表と裏').toEqual(['portrait', 'portrait']);
    for (const name of [head, wife, words.story[2]!]) expect(sheet.text).toContain(name);

    for (const stranger of [staff.coordinator, staff.mindCentre]) {
      const { page } = await portal.open(stranger);
      await expectAbsent(page, consultation);
    }
    await expectAbsent(lead.page, consultation);

    const receiver = await portal.open(staff.elderCare);
    await receiver.page
      .getByRole('table', { name: '仕事の一覧' })
      .locator(`a[href="${consultation}"]`)
      .click();
    await receiver.page.getByText('寄り添いサポートセンターからこの相談が引き継がれました').waitFor();
    await receiver.page.getByRole('button', { name: '受ける', exact: true }).click();
    await receiver.page.getByText('引継ぎを受けました').waitFor();
    await step(receiver.page, '本人への初回の連絡を記録', '初回の連絡を記録しました');
    await step(receiver.page, '推進員に調整を頼む', '推進員に調整を頼みました', async (dialog) => {
      await dialog.getByText('連携先が確定しない（協力が得られない）').click();
      await dialog.getByLabel('これまでの経過と、困っていること').fill(words.story[6]!);
    });
    await expectToldAll(receiver.page, [...words.story.slice(0, 7), ...words.health]);

    await visit(window.page, consultation);
    const handover = window.page
      .getByRole('listitem')
      .filter({ hasText: '寄り添いサポートセンター → 地域包括支援センター' });
    expect(await handover.textContent()).toContain('本人に連絡');
    for (const { complaints } of [lead, window, receiver]) expect(complaints).toEqual([]);
  }, 180_000);

  test('推進員は受け付けてから健康のほかを見て調整し、警察は守秘の確認をして、会議の間だけ出された相談を見る', async () => {
    const coordinator = await portal.open(staff.coordinator);
    const { page } = coordinator;
    await visit(page, '/');
    await page.getByRole('link', { name: '調整の依頼を開く' }).first().click();
    const request = page
      .getByRole('table', { name: '受付を待つ依頼' })
      .getByRole('row', { name: /地域包括支援センター/ });
    await request.getByText('連携先が確定しない（協力が得られない）').waitFor();
    await settled(page);
    await expectTold(page, { not: [head, wife, ...words.story, ...words.health] });
    await request.getByRole('button', { name: /受け付ける/ }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await settled(page);
    await expectToldAll(page, words.story.slice(0, 7));
    await expectTold(page, { not: words.health });
    await page.getByText('健康・医療の情報は見えません').first().waitFor();

    await step(page, '調整を記録する', '調整を記録しました', async (dialog) => {
      await pickAgency(dialog.getByRole('combobox', { name: '一緒に調整した機関' }), '警察');
      await dialog.getByLabel('話し合ったこと').fill(words.story[7]!);
    });
    await step(page, '課題を決める', '課題を記録しました', async (dialog) => {
      await dialog.getByLabel('何をするか').fill('要介護認定を申請する。');
      await pickAgency(dialog.getByRole('combobox', { name: '受け持つ機関' }), '地域包括支援センター');
      await dialog.getByLabel('期限').fill(typed(addDays(today, 14)));
    });

    supportConference = await convene(page, async (dialog) => {
      await dialog.getByText(/^支援会議：/).click();
      await dialog.getByText('候補日を挙げる').click();
      await dialog.getByLabel('候補日 1').fill(typed(addDays(today, 1)));
      await dialog.getByRole('button', { name: '候補日を加える' }).click();
      await dialog.getByLabel('候補日 2').fill(typed(addDays(today, 2)));
      await dialog.getByLabel('目的').fill('夜の安全と、家族が眠れる時間をどうつくるか。');
    });
    await invite(page, '警察', staff.police);
    await invite(page, '地域包括支援センター', staff.elderCare);
    await tableTheCase(page);

    const police = await portal.open(staff.police);
    await visit(police.page, '/conferences');
    await police.page
      .getByRole('table', { name: '招かれている会議（守秘の確認がまだ）' })
      .locator(`a[href="${supportConference}"]`)
      .click();
    await police.page.getByRole('heading', { level: 1, name: '守秘の確認' }).waitFor();
    await settled(police.page);
    await expectTold(police.page, { not: [head, wife, '夜の安全', ...words.story, ...words.health] });
    const answers = police.page.getByRole('group', { name: '自分の返事' });
    await answers.getByRole('combobox').nth(0).selectOption({ label: '出られる' });
    await answers.getByRole('combobox').nth(1).selectOption({ label: '出られない' });
    await answers.getByRole('button', { name: '返事を送る' }).click();
    await police.page.getByText('返事を送りました').waitFor();
    await expectAbsent(police.page, consultation);

    await visit(page, supportConference);
    const offered = page.getByRole('table', { name: '候補日と返事' });
    await offered.getByText(staff.police).first().waitFor();
    await fixDate(page, offered.getByRole('button', { name: /^この日に決める/ }).first());
    await fixDate(page, page.getByRole('button', { name: '日時を改める' }), typed(today));

    await visit(police.page, supportConference);
    await acceptNotice(police.page, '支援会議');
    await police.page.getByText('夜の安全').first().waitFor();
    await police.page.getByRole('table', { name: '課題の地図' }).getByText(words.story[1]!).waitFor();
    await police.page.getByRole('table', { name: '会議に出された記録' }).getByRole('link').click();
    await police.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await settled(police.page);
    await expectToldAll(police.page, words.story.slice(0, 6));
    for (const button of ['別の機関へ引き継ぐ', '終結する', '会議を招集する', '役割分担を決める']) {
      expect(await police.page.getByRole('button', { name: button }).count(), button).toBe(0);
    }
    await police.page.getByRole('link', { name: '世帯を開く' }).click();
    await police.page.getByRole('heading', { level: 1, name: household }).waitFor();
    await settled(police.page);
    expect(await card(police.page, '総合相談').textContent()).toContain('支援会議の構成員として');
    for (const measure of ['在宅医療・介護', '生涯活躍就労', '地域づくり', '多様な主体の参画']) {
      const told = await card(police.page, measure).textContent();
      expect(told, measure).toContain('見ることのできる記録はありません。');
    }
    await expectAbsent(police.page, caseOf.closing);

    await visit(page, supportConference);
    await step(page, '結論を記録する', '結論を記録しました', async (dialog) => {
      await dialog.getByText('決まらなかった', { exact: true }).click();
      await dialog.getByLabel('まだ決まらないこと').fill(words.openQuestion);
      await dialog.getByLabel('次の手').selectOption({ label: 'アドバイザー会議を開く' });
    });
    await step(page, '議事録を書く', '議事録を保存しました', async (dialog) => {
      await dialog.getByLabel('議事録').fill(words.minutes);
    });
    await visit(police.page, supportConference);
    await police.page.getByText(words.minutes).waitFor();
    await step(page, '会議を終える', '会議を終えました');
    await expectAbsent(police.page, consultation);
    await visit(police.page, supportConference);
    await expectTold(police.page, {
      not: [head, wife, words.minutes, words.openQuestion, ...words.story, ...words.health],
    });
    for (const { complaints } of [coordinator, police]) expect(complaints).toEqual([]);
  }, 180_000);

  test('アドバイザーは頼まれている間だけ見て助言し、役割は推進員ではなく主管課が、相談の言葉を見ずに決める', async () => {
    const coordinator = await portal.open(staff.coordinator);
    const { page } = coordinator;
    const adviser = await portal.open(staff.adviser);
    await expectAbsent(adviser.page, consultation);

    await visit(page, consultation);
    await page.getByText(words.story[0]!).first().waitFor();
    adviserConference = await convene(page, async (dialog) => {
      await dialog.getByText(/^アドバイザー会議：/).click();
      await dialog.getByLabel('開催の日').fill(typed(today));
      await dialog.getByLabel('目的').fill('夜の見守りについて、助言を受ける。');
    });
    await step(page, '構成員を招く', '構成員を招きました', async (dialog) => {
      await dialog.getByLabel('アドバイザーの分野と職').selectOption({ label: '医療：岡山市保健所 所長' });
      await dialog.getByText(new RegExp(`^${staff.adviser}`)).click();
    });
    await tableTheCase(page);

    await visit(adviser.page, '/conferences');
    await adviser.page
      .getByRole('table', { name: '招かれている会議（守秘の確認がまだ）' })
      .locator(`a[href="${adviserConference}"]`)
      .click();
    await adviser.page.getByRole('heading', { level: 1, name: '守秘の確認' }).waitFor();
    await expectTold(adviser.page, { not: [head, wife, '夜の見守り', ...words.story] });
    await expectAbsent(adviser.page, consultation);
    await visit(adviser.page, adviserConference);
    await acceptNotice(adviser.page, 'アドバイザー会議');
    await visit(adviser.page, consultation);
    await expectToldAll(adviser.page, [...words.story.slice(0, 6), ...words.health]);
    await adviser.page.getByText('アドバイザーとして助言を頼まれたため').first().waitFor();

    await step(page, '結論を記録する', '結論を記録しました', async (dialog) => {
      await dialog.getByLabel('支援の方向性').fill(words.direction);
      await pickAgency(dialog.getByRole('combobox', { name: '役割 1 の機関' }), '地域包括支援センター');
      await dialog.getByLabel('役割 1', { exact: true }).fill('昼の居場所を一緒に選び、サービスを組む。');
      await dialog.getByRole('button', { name: '役割を加える' }).click();
      await pickAgency(dialog.getByRole('combobox', { name: '役割 2 の機関' }), 'こころの健康センター');
      await dialog.getByLabel('役割 2', { exact: true }).fill('妻が眠れるように支える。');
    });
    await step(page, '議事録を書く', '議事録を保存しました', async (dialog) => {
      await dialog.getByLabel('議事録').fill(words.advice);
    });
    await visit(adviser.page, adviserConference);
    await adviser.page.getByText(words.advice).waitFor();
    await step(page, '会議を終える', '会議を終えました');
    await expectAbsent(adviser.page, consultation);

    await visit(page, consultation);
    expect(await page.getByRole('button', { name: '役割分担を決める' }).count()).toBe(0);
    expect(await decideAsIfAllowed(page)).toMatchObject({ extensions: { code: 'CC-062' } });

    const lead = await portal.open(staff.leadDivision);
    await visit(lead.page, '/');
    await lead.page.locator(`a[href="${consultation}"]`).first().click();
    await lead.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await settled(lead.page);
    await lead.page.getByText('相談の内容は見えません').first().waitFor();
    await lead.page.getByText('要介護認定を申請する。').first().waitFor();
    await expectTold(lead.page, { not: [...words.story, ...words.health] });
    for (const conference of [supportConference, adviserConference]) {
      await visit(lead.page, conference);
      const secret = [words.minutes, words.advice, ...words.story, ...words.health];
      await expectTold(lead.page, { not: secret });
    }
    await lead.page.getByText(words.direction).first().waitFor();
    await visit(lead.page, consultation);
    await step(lead.page, '役割分担を決める', '役割分担を決めました', async (dialog) => {
      await dialog.getByText('会議の結論にある役割分担の案を入れてあります。').waitFor();
      await dialog.getByLabel('決めた理由').fill('本人と妻のそれぞれに、もう会えている機関のため。');
      await pickAgency(dialog.getByRole('combobox', { name: '見守る機関' }), 'こころの健康センター');
    });
    await expectAbsent(page, consultation);
    for (const { complaints } of [coordinator, adviser, lead]) expect(complaints).toEqual([]);
  }, 180_000);

  test('計画を紙で渡し、見守る機関は計画と進み具合だけを見て見守りを終え、担当機関が終結し、統計にちょうど一件ずつ加わる', async () => {
    const handling = await portal.open(staff.elderCare);
    const { page } = handling;
    await visit(page, consultation);
    await placesOf(page).getByRole('link', { name: 'トータルケアプラン' }).click();
    await page.getByRole('heading', { level: 1, name: 'トータルケアプラン' }).waitFor();
    await plan(page, 'デイサービス', { who: head, day: '火' });
    await plan(page, '眠りの相談', { who: wife, day: '木' });
    const paper = await paperOf(page, page.getByRole('button', { name: '印刷する', exact: true }).first());
    expect(paper.pages, '二つの予定は A4 横の一枚').toEqual(['landscape']);
    for (const text of [household, 'デイサービス', '眠りの相談']) expect(paper.text).toContain(text);
    for (const text of [...words.story, ...words.health]) expect(paper.text).not.toContain(text);

    const monitor = await portal.open(staff.mindCentre);
    await visit(monitor.page, '/notices');
    await monitor.page.locator(`a[href="${consultation}"]`).first().click();
    await monitor.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await settled(monitor.page);
    await monitor.page.getByText('相談の内容は見えません').first().waitFor();
    await monitor.page.getByText('役割またはモニタリングを受け持っているため').first().waitFor();
    const secret = [words.minutes, words.advice, ...words.story, ...words.health];
    await expectTold(monitor.page, { not: secret });
    await monitor.page.getByRole('link', { name: 'アドバイザー会議' }).click();
    await monitor.page.getByText(words.direction).first().waitFor();
    await settled(monitor.page);
    await expectTold(monitor.page, { not: secret });
    await visit(monitor.page, consultation);
    await placesOf(monitor.page).getByRole('link', { name: 'トータルケアプラン' }).click();
    await monitor.page
      .getByRole('button', { name: /デイサービス/ })
      .first()
      .waitFor();
    await placesOf(monitor.page).getByRole('link', { name: '進み具合' }).click();
    await step(monitor.page, '進み具合を記録する', '進み具合を記録しました', async (dialog) => {
      await dialog.getByLabel('したこと、変わったこと').fill('妻が週に四晩眠れるようになった。');
    });
    await step(monitor.page, '見直しをする', '見直しを記録しました', async (dialog) => {
      await dialog.getByLabel('確かめたことと、これからの方針').fill('夜の外出が減った。');
      await dialog.getByLabel('次の見直し日').fill(typed(addDays(today, 30)));
    });
    await expectTold(monitor.page, { not: secret });

    await visit(page, consultation);
    await placesOf(page).getByRole('link', { name: '進み具合' }).click();
    await page.getByText('妻が週に四晩眠れるようになった。').waitFor();
    await endDuty(page, '支援が終わった', 'デイサービスに続けて通えている。');
    await endDuty(monitor.page, '適切な支援が始まった', '家族で夜を過ごせている。');
    await expectAbsent(monitor.page, consultation);

    await visit(page, consultation);
    await step(page, '終結する', '終結しました', async (dialog) => {
      await dialog.getByText('支援につながった').click();
      await dialog.getByLabel('終結時の記録').fill('昼の居場所と夜の眠りが落ち着いた。');
    });
    expect(await page.getByRole('button', { name: '終結する' }).count()).toBe(0);
    const window = await portal.open(staff.livelihoodWindow);
    await visit(window.page, consultation);
    await window.page.getByText('支援につながった').first().waitFor();

    const lead = await portal.open(staff.leadDivision);
    const after = await counted(lead.page);
    for (const figure of Object.keys(figures)) {
      expect(after[figure], figure).toBeGreaterThan(countedBefore[figure]!);
      await visit(lead.page, `/statistics?figure=${figure}&year=${year}`);
      const records = lead.page.getByRole('dialog');
      await records.getByRole('table', { name: 'もとの記録' }).waitFor();
      expect(await records.locator(`a[href="${consultation}"]`).count(), figure).toBe(1);
    }
    for (const { complaints } of [handling, monitor, window, lead]) expect(complaints).toEqual([]);
  }, 180_000);
});

const card = (page: Page, measure: string) => page.getByRole('region', { name: measure, exact: true });
const placesOf = (page: Page) => page.getByRole('navigation', { name: 'この相談のページ' });

/** Opens the dialog of a button, fills it in and sends it with the button of the same name. */
async function step(
  page: Page,
  button: string,
  done: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await settled(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await page.getByText(done).first().waitFor();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

async function expectAbsent(page: Page, path: string): Promise<void> {
  await visit(page, path);
  await page.getByRole('heading', { level: 1, name: '見つかりません' }).waitFor();
}

async function expectToldAll(page: Page, texts: readonly string[]): Promise<void> {
  const told = await page.getByRole('main').textContent();
  for (const text of texts) expect(told).toContain(text);
}

async function expectTold(page: Page, { not }: { not: readonly string[] }): Promise<void> {
  const told = await page.getByRole('main').textContent();
  for (const text of not) expect(told).not.toContain(text);
}

/** 受付 with the sheet for both members, what else troubles them, and the hand-over at once. */
async function receive(page: Page): Promise<void> {
  await visit(page, '/');
  await page.getByRole('link', { name: '相談を受け付ける' }).first().click();
  await page.getByLabel(/世帯のどなたかの氏名/).fill(`${head} S32`);
  await page.getByRole('button', { name: '探す' }).click();
  await page.getByRole('button', { name: new RegExp(`この世帯で受け付ける.*${head}`) }).click();
  const persons = page.getByRole('group', { name: /相談に関わる人/ });
  for (const name of [head, wife]) await persons.getByText(name, { exact: true }).click();
  await page.getByLabel(/相談の内容（最初の言葉）/).fill(words.story[0]!);
  const husband = page.getByRole('group', { name: new RegExp(`^${head}`) });
  await husband.getByText('介護', { exact: true }).click();
  await husband.getByLabel('介護：内容').fill(words.story[1]!);
  await husband.getByText('支出・滞納・借金', { exact: true }).click();
  await husband.getByLabel('支出・滞納・借金：内容').fill(words.story[2]!);
  await husband.getByLabel('病気・障害の状態').fill(words.health[0]!);
  await husband.getByLabel('通院・服薬・手帳など').fill(words.health[1]!);
  const spouse = page.getByRole('group', { name: new RegExp(`^${wife}`) });
  await spouse.getByText('こころ', { exact: true }).click();
  await spouse.getByLabel('こころ：内容').fill(words.story[3]!);
  await page.getByLabel('本人・家族の思い').fill(words.story[4]!);
  await page.getByText('尋ねた（他にもある）').click();
  await page.getByLabel('他の困り事', { exact: true }).fill(words.story[5]!);
  await pickAgency(page.getByRole('combobox', { name: '引継ぎ先の機関' }), '地域包括支援センター');
  await page.getByText('相談した人に引継ぎ先を案内した').click();
  await page.getByRole('button', { name: '受け付けて引き継ぐ' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(page);
}

/** Convenes a conference from the page of the case and accepts the notice, as whoever convenes does first. @returns its path */
async function convene(page: Page, fill: (dialog: Locator) => Promise<void>): Promise<string> {
  await settled(page);
  await page.getByRole('button', { name: '会議を招集する' }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: '会議を招集する' }).click();
  await acceptNotice(page, /会議$/);
  return new URL(page.url()).pathname;
}

async function acceptNotice(page: Page, kind: string | RegExp): Promise<void> {
  await page.getByText('読みました。会議で知ったことを漏らしません').click();
  await page.getByRole('button', { name: '承諾して会議を開く' }).click();
  await page.getByRole('heading', { level: 1, name: kind }).waitFor();
  await settled(page);
}

async function invite(page: Page, agency: string, name: string): Promise<void> {
  await step(page, '構成員を招く', '構成員を招きました', async (dialog) => {
    await pickAgency(dialog.getByRole('combobox', { name: '機関' }), agency);
    await dialog.getByText(new RegExp(`^${name}`)).click();
  });
}

async function tableTheCase(page: Page): Promise<void> {
  await step(page, '記録を会議に出す', '記録を会議に出しました', async (dialog) => {
    await dialog.getByText('この会議の相談').click();
  });
}

/** Fixes the date that is proposed, or another day. */
async function fixDate(page: Page, button: Locator, day?: string): Promise<void> {
  await button.click();
  const dialog = page.getByRole('dialog');
  if (day) await dialog.getByLabel('開催の日').fill(day);
  await dialog.getByRole('button', { name: '日時を決める' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** 役割分担を決める by somebody whose page has no button for it. @returns the refusal */
async function decideAsIfAllowed(page: Page): Promise<unknown> {
  const send = async (query: string, variables: object) => {
    const answer = await page.request.post('/graphql', {
      headers: { 'x-tsunagu-csrf': '1' },
      data: { query, variables },
    });
    return (await answer.json()) as {
      data: { consultationCase: { coordinations: { id: string; version: number }[] } };
      errors?: unknown[];
    };
  };
  const { data } = await send(
    'query StoryCoordination($id: ID!) { consultationCase(id: $id) { coordinations { id version } } }',
    { id: consultation.split('/').at(-1) },
  );
  const { errors } = await send(
    'mutation StoryDecide($input: DecideRolesInput!) { decideRoles(input: $input) { id } }',
    { input: { ...data.consultationCase.coordinations[0], roles: [], reason: '急ぐため。' } },
  );
  return errors?.[0];
}

/** An hour of a day in the plan for one person. */
async function plan(page: Page, service: string, { who, day }: { who: string; day: string }): Promise<void> {
  await settled(page);
  await page.getByRole('button', { name: '予定を加える' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(who, { exact: true }).click();
  await dialog.getByLabel(/^サービス/).fill(service);
  await dialog.getByText(day, { exact: true }).click();
  await dialog.getByRole('button', { name: '保存する' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: new RegExp(service) })
    .first()
    .waitFor();
  await settled(page);
}

/** Ends the reader's own part, with its result. */
async function endDuty(page: Page, how: string, result: string): Promise<void> {
  await page.getByRole('button', { name: '受け持ちを終える' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(how, { exact: true }).click();
  await dialog.getByLabel('見守りの結果').fill(result);
  await dialog.getByRole('button', { name: '見守りを終える' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** The numbers of this 年度 as they stand now. */
async function counted(page: Page): Promise<Record<string, number>> {
  await visit(page, `/statistics?from=${year}&to=${year}`);
  const numbers: Record<string, number> = {};
  for (const [figure, label] of Object.entries(figures)) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}`) }) })
      .first();
    numbers[figure] = Number.parseInt((await row.getByRole('cell').first().textContent()) ?? '', 10);
  }
  return numbers;
}
