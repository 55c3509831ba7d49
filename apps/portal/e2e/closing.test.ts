import { expect, test } from 'vitest';
import { caseOf } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { visit } from './harness/steps.ts';

const portal = usePortal();

test('施策2: 引き継がれた相談も、他の困り事を尋ねてから終結できる', async () => {
  const { page, complaints } = await portal.open(staff.livelihoodWindow);
  await visit(page, caseOf.closing);
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: '他に困り事はありませんか？' }).click();
  await dialog.getByText('尋ねた（他にもある）').click();
  await dialog.getByLabel('他の困り事', { exact: true }).fill('歯が痛いが、医者に行けていない。');
  await dialog.getByRole('button', { name: '答えを記録する' }).click();
  await page.getByText('他の困り事：歯が痛いが、医者に行けていない。').waitFor();

  await page.getByRole('button', { name: '終結する' }).click();
  await dialog.getByText('支援につながった').click();
  await dialog.getByLabel('終結時の記録').fill('歯科につながった。');
  await dialog.getByRole('button', { name: '終結する' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('支援につながった').waitFor();
  expect(await page.getByRole('button', { name: '終結する' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
