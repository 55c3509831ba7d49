import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Texts of files under the package, by path. */
async function texts(wanted: (path: string) => boolean): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of ['src', 'test']) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = `${entry.parentPath}/${entry.name}`;
      if (entry.isFile() && wanted(path)) found.set(path, await readFile(path, 'utf8'));
    }
  }
  return found;
}

/** A refusal is known by its code: support, tests and partners look it up, so one code never means two rules. */
const places = new Map<string, string[]>();
for (const [path, text] of await texts((path) => path.endsWith('.rules.ts'))) {
  for (const code of new Set(text.match(/(?<=')CC-\d{3}(?=')/g))) {
    places.set(code, [...(places.get(code) ?? []), path]);
  }
}

it('gives every code to the rules of one aggregate alone', () => {
  expect(places.size).toBeGreaterThan(120);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

it('has a test that meets the refusal, for every code', async () => {
  const tests = [...(await texts((path) => path.endsWith('.test.ts'))).values()].join('\n');
  expect([...places.keys()].filter((code) => !tests.includes(code))).toEqual([]);
});
