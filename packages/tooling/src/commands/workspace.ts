import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Root of the checkout. */
export const root = path.resolve(import.meta.dirname, '../../../..');

export interface WorkspacePackage {
  /** e.g. packages/registry */
  folder: string;
  /** e.g. registry */
  name: string;
  manifest: {
    name: string;
    scripts?: Record<string, string>;
    dependencies?: Record<string, string>;
  };
}

/** All packages of the workspace, apps first. */
export function workspacePackages(base = root): WorkspacePackage[] {
  return ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(base, group))
      .sort()
      .map((name) => ({ name, folder: `${group}/${name}` }))
      .filter(({ folder }) => existsSync(path.join(base, folder, 'package.json')))
      .map(({ name, folder }) => ({
        name,
        folder,
        manifest: JSON.parse(readFileSync(path.join(base, folder, 'package.json'), 'utf8')),
      })),
  );
}

/** The domain packages: those that define GraphQL types on top of the kit. No list to be kept. */
export function domainPackages(base = root): WorkspacePackage[] {
  return workspacePackages(base).filter(
    ({ folder, manifest }) =>
      folder.startsWith('packages/') &&
      manifest.dependencies?.['type-graphql'] !== undefined &&
      manifest.dependencies['@tsunagu/subgraph-kit'] !== undefined,
  );
}
