import { describe, expect, test } from 'vitest';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

const portal = usePortal();

describe('相談機関', () => {
  test('「ごみ」で、受けてくれる機関が見つかる', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/agencies');
    await page.getByLabel('どんな相談ですか？').fill('ごみ');
    await page.getByRole('row', { name: /ふれあい収集.*ゴミ捨てに課題がある方への相談/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'ふれあい収集' }).click();
    await page.getByRole('heading', { level: 1, name: 'ふれあい収集' }).waitFor();
  });

  test('★の窓口と、今開いているかが分かる', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/agencies?star=true');
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    expect(await rows.count()).toBeGreaterThan(3);
    for (const row of await rows.all()) expect(await row.textContent()).toContain('★');
    await page.getByText('今開いている').click();
    await settled(page);
    const open = page.getByRole('row').filter({ has: page.getByRole('link') });
    for (const row of await open.all()) expect(await row.textContent()).toContain('開設中');
    expect(await open.count()).toBeLessThanOrEqual(await rows.count());
  });
});

describe('施策4と五つの施策の活動', () => {
  test('地域と月で絞った一覧と、カレンダーで見られる', async () => {
    const { page } = await portal.open(staff.promoter);
    await visit(page, '/activities');
    const all = Number(
      (
        await page
          .getByText(/^\d+件/)
          .first()
          .textContent()
      )?.match(/\d+/)?.[0],
    );
    expect(all).toBeGreaterThan(5);
    await page.getByLabel('施策', { exact: true }).selectOption('4');
    await page.getByLabel('地域', { exact: true }).selectOption({ label: '中区' });
    await settled(page);
    for (const row of await page
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
      .all()) {
      expect(await row.textContent()).toContain('地域づくり');
    }
    await visit(page, '/activities?view=calendar');
    const month = page.getByRole('tabpanel');
    const before = await month.textContent();
    await page.getByRole('button', { name: '次の月' }).click();
    await expect.poll(() => month.textContent()).not.toBe(before);
    expect(page.url()).toMatch(/month=\d{4}-\d{2}/);
  });
});

describe('計画と指標', () => {
  test('指標4は、グラフと表で R3 の240とR4の277を示す', async () => {
    const { page } = await portal.open(staff.leadDivision);
    await visit(page, '/plan?part=indicators');
    const four = page.getByRole('article', { name: /^4 / });
    await four.locator('svg').first().waitFor();
    const rows = await four.getByRole('row').allTextContents();
    expect(
      rows.some((row) => /令和3年度/.test(row) && /240/.test(row)),
      rows.join('|'),
    ).toBe(true);
    expect(
      rows.some((row) => /令和4年度/.test(row) && /277/.test(row)),
      rows.join('|'),
    ).toBe(true);
  });

  test('施策から事業、工程表へたどれ、原資料の注記が出る', async () => {
    const { page } = await portal.open(staff.leadDivision);
    await visit(page, '/plan');
    await page.getByRole('combobox', { name: '施策' }).selectOption('2');
    for (const part of ['事業', '工程表', '指標']) {
      await page.getByRole('tab', { name: part, exact: true }).click();
      await settled(page);
      expect((await page.getByRole('tabpanel').textContent())?.length).toBeGreaterThan(200);
    }
    await visit(page, '/plan?part=indicators');
    await page.getByRole('list', { name: '原資料の注記' }).first().waitFor();
  });
});
