import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { pickAgency, settled, visit } from './harness/steps.ts';

const portal = usePortal();

test('施策2: 窓口が異体字の名前で世帯を見つけ、つなぐシートと同意を記録して引き継ぎ、受けた機関と結果が分かる', async () => {
  const window = await portal.open(staff.livelihoodWindow);
  const { page } = window;

  await visit(page, '/people');
  await page.getByLabel('氏名・フリガナ・生年月日').fill('吉田 圭');
  await page
    .getByRole('row', { name: /𠮷田 圭/ })
    .getByRole('link', { name: /世帯を開く/ })
    .click();
  await page.getByRole('heading', { level: 1, name: '𠮷田 圭 さんの世帯' }).waitFor();
  await page.getByRole('link', { name: 'この世帯の相談を受け付ける' }).click();

  await fillIntake(page, '𠮷田 圭');
  await page.getByRole('button', { name: '受け付ける', exact: true }).click();
  const received = page.getByRole('heading', { level: 1, name: '𠮷田 圭 さんの世帯の相談' });
  const refused = page.getByRole('main').getByRole('alert');
  await received.or(refused).first().waitFor();
  expect(await refused.allTextContents()).toEqual([]);
  await received.waitFor();
  const address = page.url();
  expect(await page.getByRole('article', { name: '𠮷田 圭' }).textContent()).toContain(
    '家賃が三か月払えていない',
  );
  expect(await page.getByText(/と共有：/).textContent()).toContain('地域包括支援センター');

  await page.getByRole('button', { name: '別の機関へ引き継ぐ' }).click();
  const dialog = page.getByRole('dialog');
  await pickAgency(dialog.getByRole('combobox', { name: /引継ぎ先の機関/ }), '地域包括支援センター');
  await dialog.getByLabel('引継ぎ先への一言').fill('体調も気がかりです。訪問をお願いします。');
  await dialog.getByText('相談した人に引継ぎ先を案内した').click();
  await dialog.getByRole('button', { name: '別の機関へ引き継ぐ' }).click();
  await page.getByText('地域包括支援センターの返事を待っています').waitFor();
  expect(window.complaints).toEqual([]);

  const receiver = await portal.open(staff.elderCare);
  await receiver.page
    .getByRole('table', { name: '返事を待っている引継ぎ' })
    .getByRole('link', { name: '𠮷田 圭 さんの世帯' })
    .click();
  await receiver.page.getByText('寄り添いサポートセンターからこの相談が引き継がれました').waitFor();
  await receiver.page.getByText('体調も気がかりです。訪問をお願いします。').first().waitFor();
  await receiver.page.getByRole('button', { name: '受ける', exact: true }).click();
  await receiver.page.getByText('引継ぎを受けました').waitFor();
  expect(receiver.complaints).toEqual([]);

  await page.goto(address);
  await settled(page);
  const handovers = page
    .getByRole('listitem')
    .filter({ hasText: '寄り添いサポートセンター → 地域包括支援センター' });
  expect(await handovers.textContent()).toContain('受けた');
});

/** 受付 and sheet of a household of one, with consent for 地域包括支援センター. */
async function fillIntake(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: '相談を受け付ける' }).waitFor();
  await page
    .getByRole('group', { name: /相談に関わる人/ })
    .getByText(name)
    .click();
  await page.getByLabel(/相談の内容（最初の言葉）/).fill('派遣の仕事がなくなり、家賃が払えない。');
  const member = page.getByRole('group', { name: new RegExp(`^${name}`) });
  await member.getByText('住まい', { exact: true }).click();
  await member.getByLabel('住まい：内容').fill('家賃が三か月払えていない');
  await page.getByLabel('本人・家族の思い').fill('早く働きたい');
  await page.getByText('本人から情報共有の同意を得た').click();
  await page.getByLabel('署名した人').selectOption({ label: name });
  await page
    .getByRole('group', { name: /だれの情報を共有しますか/ })
    .getByText(name)
    .click();
  const classes = page.getByRole('group', { name: /どの情報を共有しますか/ });
  for (const what of ['氏名・生年月日・家族', '相談や支援を受けていること', '相談で話した内容']) {
    const choice = classes.getByText(what, { exact: true });
    if (!(await classes.getByRole('checkbox', { name: what }).isChecked())) await choice.click();
  }
  await pickAgency(page.getByRole('combobox', { name: /どの機関と共有しますか/ }), '地域包括支援センター');
  await page.getByText('尋ねた（他にはない）').click();
  expect(await page.getByRole('radio', { name: '尋ねた（他にはない）' }).isChecked()).toBe(true);
}
