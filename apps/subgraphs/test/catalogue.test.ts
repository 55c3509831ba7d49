import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '@tsunagu/tooling';
import { expect, test } from 'vitest';
import { catalogue } from '../src/catalogue.ts';

test('every domain package of the repository is in the catalogue, under the name of its folder', () => {
  const packages = globSync('packages/*/src/subgraph.ts', { cwd: repositoryRoot() })
    .map((file) => path.dirname(path.dirname(file)))
    .filter((folder) => dependsOnKit(path.join(repositoryRoot(), folder, 'package.json')))
    .map((folder) => path.basename(folder));
  expect(catalogue.map(({ name }) => name).sort()).toEqual(packages.sort());
});

test('no two domains share a Postgres schema', () => {
  expect(new Set(catalogue.map(({ schema }) => schema)).size).toBe(catalogue.length);
});

function dependsOnKit(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return 'type-graphql' in dependencies;
}
