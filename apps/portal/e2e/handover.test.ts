import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paperOf } from './harness/paper.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

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

  const keys = await writeByKeyboard(page, '𠮷田 圭');
  const received = page.getByRole('heading', { level: 1, name: '𠮷田 圭 さんの世帯の相談' });
  const refused = page.getByRole('main').getByRole('alert');
  await received.or(refused).first().waitFor();
  expect(await refused.allTextContents()).toEqual([]);
  await received.waitFor();
  await settled(page);
  expect(keys, '文字のほかに押したキーの数').toBeLessThanOrEqual(40);
  const address = page.url();
  expect(await page.getByRole('article', { name: '𠮷田 圭' }).textContent()).toContain(
    '家賃が三か月払えていない',
  );
  expect(await page.getByText(/と共有：/).textContent()).toContain('地域包括支援センター');
  await page.getByText('地域包括支援センターの返事を待っています').waitFor();
  expect(window.complaints).toEqual([]);

  const receiver = await portal.open(staff.elderCare);
  await receiver.page.getByRole('link', { name: /お知らせ、読んでいないもの/ }).waitFor();
  await receiver.page
    .getByRole('table', { name: '仕事の一覧' })
    .getByRole('link', { name: '𠮷田 圭 さんの世帯' })
    .click();
  await receiver.page.getByText('寄り添いサポートセンターからこの相談が引き継がれました').waitFor();
  await receiver.page.getByText('体調も気がかりです。訪問をお願いします。').first().waitFor();
  await receiver.page.getByRole('button', { name: '受ける', exact: true }).click();
  await receiver.page.getByText('引継ぎを受けました').waitFor();
  await receiver.page.getByRole('button', { name: '本人への初回の連絡を記録' }).click();
  await receiver.page.getByRole('dialog').getByRole('button', { name: '本人への初回の連絡を記録' }).click();
  await receiver.page.getByText(/本人に連絡 .*（引継ぎから 0 時間）/).waitFor();
  expect(receiver.complaints).toEqual([]);

  await page.goto(address);
  await settled(page);
  const handovers = page
    .getByRole('listitem')
    .filter({ hasText: '寄り添いサポートセンター → 地域包括支援センター' });
  expect(await handovers.textContent()).toContain('受けた');
  expect(await handovers.textContent()).toContain('本人に連絡');
  const paper = await paperOf(page, page.getByRole('button', { name: /つなぐシートを印刷/ }));
  expect(paper.text).toContain('家賃が三か月払えていない');
  expect(paper.pages, 'つなぐシートは A4 の表と裏').toEqual(['portrait', 'portrait']);
});

/** The keyboard of a worker who never touches the mouse: letters are free, every other key is counted. */
class Keys {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.pressed++;
    }
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.insertText(text);
  }

  /** Tab until the field has the focus. */
  async goTo(field: Locator): Promise<void> {
    for (let presses = 0; presses < 15; presses++) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`not reached by Tab: ${await field.evaluate((element) => element.outerHTML)}`);
  }
}

/** 受付, sheet, hand-over and consent of a household of one, sent from the last field. @returns keys besides the text */
async function writeByKeyboard(page: Page, name: string): Promise<number> {
  await page.getByRole('heading', { level: 1, name: '相談を受け付ける' }).waitFor();
  await page.getByRole('group', { name: new RegExp(`^${name}`) }).waitFor();
  await page.getByRole('heading', { level: 1 }).focus();
  const keys = new Keys(page);
  await keys.goTo(page.getByLabel(/相談の内容（最初の言葉）/));
  await keys.type('派遣の仕事がなくなり、家賃が払えない。');
  await keys.press('Tab', '8');
  await keys.goTo(page.getByLabel('住まい：内容'));
  await keys.type('家賃が三か月払えていない');
  await keys.goTo(page.getByLabel('本人・家族の思い'));
  await keys.type('早く働きたい');
  await keys.goTo(page.getByRole('radio', { name: '尋ねた（他にもある）' }));
  await keys.press('ArrowDown');
  await keys.goTo(page.getByRole('combobox', { name: '引継ぎ先の機関' }));
  await keys.type('地域包括支援センター');
  // the list has what was typed first
  await page.getByRole('option').first().getByText('地域包括支援センター', { exact: true }).waitFor();
  await keys.press('ArrowDown', 'Enter');
  await keys.goTo(page.getByLabel('引継ぎ先への一言'));
  await keys.type('体調も気がかりです。訪問をお願いします。');
  await keys.goTo(page.getByRole('checkbox', { name: '相談した人に引継ぎ先を案内した' }));
  await keys.press('Space');
  await keys.goTo(page.getByRole('checkbox', { name: '本人から情報共有の同意を得た' }));
  await keys.press('Space');
  const classes = page.getByRole('group', { name: /どの情報を共有しますか/ });
  await keys.goTo(classes.getByRole('checkbox').first());
  await keys.press('1', '3', '6');
  for (const what of ['氏名・生年月日・家族', '相談や支援を受けていること', '相談で話した内容']) {
    expect(await classes.getByRole('checkbox', { name: what }).isChecked()).toBe(true);
  }
  await keys.press('Control+Enter');
  return keys.pressed;
}
