import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** A refusal is known by its code: support, tests and partners look it up, so one code never means two rules. */
it('gives every code to the rules of one aggregate alone', async () => {
  const places = new Map<string, Set<string>>();
  for (const entry of await readdir('src', { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.rules.ts')) continue;
    const text = await readFile(`${entry.parentPath}/${entry.name}`, 'utf8');
    for (const [, code] of text.matchAll(/'(CC-\d{3})'/g)) {
      places.set(code!, (places.get(code!) ?? new Set()).add(entry.name));
    }
  }
  expect(places.size).toBeGreaterThan(40);
  expect([...places].filter(([, files]) => files.size > 1)).toEqual([]);
});
