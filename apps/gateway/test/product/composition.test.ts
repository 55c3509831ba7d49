import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogue } from '@tsunagu/subgraphs';
import { expect, test } from 'vitest';
import { composeSupergraph } from '../../src/engine/compose.ts';
import { domainSchemas } from './product.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

test('all domains of the catalogue compose into the supergraph that is committed', async () => {
  const committed = await readFile(path.join(root, 'apps/gateway/supergraph.graphql'), 'utf8');
  const composed = composeSupergraph(domainSchemas());
  for (const { name } of catalogue) expect(composed).toContain(`"tsunagu://${name}"`);
  expect(composed === committed, 'stale: run `npm run generate` and commit the result').toBe(true);
});
