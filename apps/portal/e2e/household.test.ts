import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

const portal = usePortal();

const card = (page: Page, measure: string) => page.getByRole('region', { name: measure, exact: true });
const nothing = '見ることのできる記録はありません。';

describe('世帯の画面', () => {
  test('施策1: 退院調整が見え、健康の記録は権限のある人だけに見える', async () => {
    const worker = await portal.open(staff.livelihoodWorker);
    await visit(worker.page, eightyFifty.household);
    const care = await card(worker.page, '在宅医療・介護').textContent();
    expect(care).toContain('渡邉 ハルさんの退院調整');
    expect(care).toContain('地域ケア総合推進センター');
    await openConsultation(worker.page);
    await worker.page.getByText('肺炎で入院。認知症の疑い。').waitFor();

    const leadDivision = await portal.open(staff.leadDivision);
    await visit(leadDivision.page, eightyFifty.household);
    await openConsultation(leadDivision.page);
    await leadDivision.page.getByRole('article', { name: '渡邉 ハル' }).waitFor();
    expect(await leadDivision.page.getByText('肺炎で入院').count()).toBe(0);
  });

  test('施策3: 就労支援の登録と、なぜ見えるかが分かる', async () => {
    const { page } = await portal.open(staff.livelihoodWorker);
    await visit(page, eightyFifty.household);
    const employment = await card(page, '生涯活躍就労').textContent();
    expect(employment).toContain('渡邉 健司さんの就労支援');
    expect(employment).toContain('生涯かつやく支援センター');
    expect(employment).toContain('同意');
  });

  test('施策4・5: 地域の支えと緊急一時支援、五つの施策が一つの経過に並ぶ', async () => {
    const { page } = await portal.open(staff.livelihoodWorker);
    await visit(page, eightyFifty.household);
    for (const measure of ['地域づくり', '多様な主体の参画']) {
      expect(await card(page, measure).textContent(), measure).not.toContain(nothing);
    }
    const section = page.locator('section', { hasText: 'これまでの経過' }).last();
    await section.getByRole('button').click();
    const timeline = await section.textContent();
    for (const event of [
      '退院調整の相談を受けた',
      '引継ぎを受けた',
      '就労支援に登録した',
      '困りごとを受け付けた',
    ]) {
      expect(timeline).toContain(event);
    }
  });

  test('担当のない機関の窓口には、世帯員のほか何も見えない', async () => {
    const { page } = await portal.open(staff.withoutCases);
    await visit(page, eightyFifty.household);
    await page.getByRole('table').getByText('渡邉 ハル').waitFor();
    expect(await page.getByText(nothing).count()).toBe(5);
    expect(await page.getByText('窓口での確認のため').count()).toBeGreaterThan(0);
  });

  test('家族図は図でも一覧でも読める', async () => {
    const { page } = await portal.open(staff.livelihoodWorker);
    await visit(page, eightyFifty.household);
    await page.getByRole('button', { name: '家族図を開く' }).click();
    await page.getByRole('img', { name: /家族図/ }).waitFor();
    await page.getByRole('tab', { name: '一覧' }).click();
    await page
      .getByText(/渡邉 健司さんの/)
      .first()
      .waitFor();
  });

  test('一つの領域が止まっても、ほかの四つの施策は見え、そのことが知らされる', async () => {
    const { page } = await portal.open(staff.livelihoodWorker);
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON()?.operationName !== 'HouseholdPage') return route.continue();
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { household: Record<string, unknown> } };
      answer.data.household.lifelongEmployment = null;
      const errors = [
        {
          message: '生涯活躍就労の情報は、いま取り出せません。',
          path: ['household', 'lifelongEmployment'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'lifelong-employment' },
        },
      ];
      return route.fulfill({ response, json: { ...answer, errors } });
    });
    await visit(page, eightyFifty.household);
    await page.getByText('「生涯活躍就労」の情報は今は表示できません').waitFor();
    expect(await card(page, '生涯活躍就労').textContent()).toContain('今は表示できません');
    expect(await card(page, '在宅医療・介護').textContent()).toContain('退院調整');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '読み直す' }).click();
    await card(page, '生涯活躍就労').getByText('渡邉 健司さんの就労支援').waitFor();
  });
});

async function openConsultation(page: Page): Promise<void> {
  await card(page, '総合相談').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /の相談$/ }).waitFor();
  await settled(page);
}
