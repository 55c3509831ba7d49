import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { settled, visit } from './harness/steps.ts';

const portal = usePortal();

interface Stop {
  name: string;
  visible: boolean;
  marked: boolean;
}

describe('キーボードだけで', () => {
  test('本文へ移動し、どの画面でも焦点が見える', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    const problems: Record<string, Stop[]> = {};
    const lost = (stops: readonly Stop[]) => stops.filter(({ visible, marked }) => !visible || !marked);
    for (const path of pages) {
      await visit(page, path);
      await beginAtTheTop(page);
      const [first] = await tabThrough(page, 1);
      expect(first, path).toEqual({ name: '本文へ移動', visible: true, marked: true });
      await page.keyboard.press('Enter');
      const found = lost(await tabThrough(page, 12));
      if (found.length > 0) problems[path] = found;
    }
    await beginAtTheTop(page);
    const navigation = await tabThrough(page, 24);
    expect(navigation.map(({ name }) => name)).toContain('自分のセッション');
    expect(lost(navigation)).toEqual([]);
    expect(problems).toEqual({});
  }, 120_000);

  test('読み飛ばしのリンクは本文に移る', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/agencies');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('人を探して世帯を開ける', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/people');
    await page.getByLabel('氏名・フリガナ・生年月日').focus();
    await page.keyboard.insertText('わたなべ はる');
    await page.keyboard.press('Enter');
    const household = page.getByRole('row', { name: /渡邉 ハル/ }).getByRole('link', { name: /世帯を開く/ });
    await household.waitFor();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await household.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '渡邉 ハル さんの世帯' }).waitFor();
    await settled(page);
  });

  test('変換を確定する Enter は送信しない', async () => {
    const { page } = await portal.open(staff.livelihoodWindow);
    await visit(page, '/consultations/new');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON()?.operationName);
    });
    await page.getByLabel(/世帯のどなたかの氏名/).focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'わたなべ', selectionStart: 4, selectionEnd: 4 });
    const confirm = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...confirm });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...confirm });
    await keyboard.send('Input.insertText', { text: '渡辺' });
    await page.waitForTimeout(600);
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: '渡邉 ハル' }).waitFor();
    expect(asked).toEqual(['IntakePeople']);
  });
});

async function beginAtTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.setPosition(document.body, 0);
  });
}

/** Where Tab stops from here on, and whether one can see it. */
async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const marks = (element: Element | null, levels: number): boolean => {
        if (!element || levels === 0) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        return outlined || boxShadow !== 'none' || marks(element.parentElement, levels - 1);
      };
      const box = (focused.closest('label') ?? focused).getBoundingClientRect();
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return {
        name: (focused.getAttribute('aria-label') ?? focused.textContent ?? focused.tagName)
          .trim()
          .slice(0, 40),
        visible: box.width > 1 && box.height > 1 && inside,
        // the calendar inside of a month field has a ring of its own, which belongs to the browser
        marked: focused.matches('input[type=month]') || marks(focused, 4),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
