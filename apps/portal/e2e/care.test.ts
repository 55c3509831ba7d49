import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { caseOf, eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { pickAgency, proveIdentity, settled, visit } from './harness/steps.ts';

const portal = usePortal();

describe('入力を失わない', () => {
  test('書きかけの相談は、タブを閉じても続きから書ける', async () => {
    const tab = await portal.open(staff.livelihoodWorker);
    await visit(tab.page, eightyFifty.intake);
    await tab.page.getByLabel(/相談の内容（最初の言葉）/).fill('息子が部屋から出てこない。');
    await tab.page.getByText('下書きを保存しました').waitFor();
    await tab.page.close();

    const { page } = await portal.another(tab);
    await visit(page, '/');
    await page.getByRole('link', { name: '渡邉 ハル さんの世帯' }).last().click();
    await page.getByRole('heading', { level: 1, name: '相談を受け付ける' }).waitFor();
    expect(await page.getByLabel(/相談の内容（最初の言葉）/).inputValue()).toBe('息子が部屋から出てこない。');
  });

  test('二人が同時に引き継ぐと、あとの人は先に保存した人がいると知り、書いたものは残る', async () => {
    const [first, second] = await Promise.all([
      portal.open(staff.livelihoodWindow),
      portal.open(staff.livelihoodWorker),
    ]);
    for (const [{ page }, agency] of [
      [first, '福祉事務所'],
      [second, 'こころの健康センター'],
    ] as const) {
      await visit(page, caseOf.twoAtOnce);
      await page.getByRole('button', { name: '別の機関へ引き継ぐ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('引継ぎ先への一言').fill('住まいの相談をお願いします。');
      await pickAgency(dialog.getByRole('combobox', { name: /引継ぎ先の機関/ }), agency);
      await dialog.getByText('相談した人に引継ぎ先を案内した').click();
    }
    await first.page.getByRole('dialog').getByRole('button', { name: '別の機関へ引き継ぐ' }).click();
    await first.page.getByText('福祉事務所の返事を待っています').waitFor();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '別の機関へ引き継ぐ' }).click();
    await dialog.getByText(/ほかの人が先に保存しました/).waitFor();
    expect(await dialog.getByLabel('引継ぎ先への一言').inputValue()).toBe('住まいの相談をお願いします。');
  });
});

describe('一覧', () => {
  test('絞り込みはアドレスに残り、読み直しても同じ', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/agencies');
    await page.getByLabel('どんな相談ですか？').fill('介護');
    await expect.poll(() => decodeURIComponent(page.url())).toContain('consultation=介護');
    await page.getByText('★だけ').click();
    await settled(page);
    const shown = await page.getByRole('row').allTextContents();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('どんな相談ですか？').inputValue()).toBe('介護');
    expect(await page.getByRole('checkbox', { name: '★だけ' }).isChecked()).toBe(true);
    expect(await page.getByRole('row').allTextContents()).toEqual(shown);
  });

  test('CSV は本人確認のあとで出て、BOM つきで、式として動くセルがない', async () => {
    const { page } = await portal.signIn(staff.livelihoodWindow);
    await visit(page, '/agencies');
    await page.getByRole('button', { name: '書き出し', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '書き出す', exact: true }).click();
    await dialog.getByText('本人確認が必要です').waitFor();
    const download = page.waitForEvent('download');
    await proveIdentity(dialog, staff.livelihoodWindow);
    const bytes = await buffer(await (await download).createReadStream());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toContain('機関');
    expect(lines.length).toBeGreaterThan(100);
    for (const cell of lines.join(',').split(',')) expect(cell).not.toMatch(/^"?[=+\-@＝＋－＠\t]/);
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });
});
