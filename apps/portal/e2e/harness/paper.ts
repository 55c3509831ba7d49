import type { Locator, Page } from 'playwright-core';

export interface Paper {
  text: string;
  /** How each page of paper lies. */
  pages: ('portrait' | 'landscape')[];
}

/** What a button of the page prints. */
export async function paperOf(page: Page, button: Locator): Promise<Paper> {
  // The page takes its sheet away when the print dialog was left: a copy stays.
  await page.evaluate(() => {
    window.print = () => {
      const copy = document.querySelector('[data-print="sheet"]')?.cloneNode(true) as HTMLElement;
      copy.dataset['copy'] = '';
      document.body.append(copy);
    };
  });
  await button.click();
  const sheet = page.locator('body > [data-print="sheet"][data-copy]');
  await sheet.waitFor({ state: 'attached' });
  await page.locator('body > [data-print="sheet"]:not([data-copy])').waitFor({ state: 'detached' });
  await page.emulateMedia({ media: 'print' });
  const text = (await sheet.textContent()) ?? '';
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: null });
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return {
    text,
    pages: boxes.map(([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait')),
  };
}
