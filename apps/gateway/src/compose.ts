import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CompositionFailed, composeSupergraph, readSubgraphs } from './engine/compose.ts';

/**
 * Writes apps/gateway/supergraph.graphql from packages/*\/schema.graphql; run from the repository root.
 * With `--check` it writes nothing and fails when the committed file is stale.
 */
const root = process.cwd();
const file = join(root, 'apps/gateway/supergraph.graphql');

try {
  const composed = composeSupergraph(await readSubgraphs(root));
  if (process.argv.includes('--check')) {
    const committed = await readFile(file, 'utf8').catch(() => '');
    if (committed !== composed) {
      console.error(
        'apps/gateway/supergraph.graphql is stale: run `npm run generate` and commit the result.',
      );
      process.exitCode = 1;
    }
  } else {
    await writeFile(file, composed);
    console.log('apps/gateway/supergraph.graphql written');
  }
} catch (error) {
  if (!(error instanceof CompositionFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
