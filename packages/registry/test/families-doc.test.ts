import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { families } from '../src/index.ts';

it('docs/families.md tells of every hand-made family', async () => {
  const text = await readFile(new URL('../../../docs/families.md', import.meta.url), 'utf8');
  for (const family of families) expect(text).toContain(`| \`${family.code}\` | ${family.title} |`);
});
