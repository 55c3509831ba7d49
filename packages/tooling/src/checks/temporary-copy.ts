import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, workspacePackages } from '../commands/workspace.ts';

const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  '.cache',
  '.data',
  '.turbo',
  '.git',
  '.vite',
  'test-results',
]);

/**
 * Runs `work` in a copy of the working tree that may be changed at will. Installed packages are linked; the workspace's
 * own packages are the copies, so a change in the copy is what the copy's importers see.
 */
export async function inTemporaryCopy<T>(work: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'tsunagu-copy-'));
  try {
    for (const name of readdirSync(root)) {
      if (LEFT_OUT.has(name)) continue;
      cpSync(path.join(root, name), path.join(copy, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !LEFT_OUT.has(path.basename(source)),
      });
    }
    linkModules(copy);
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function linkModules(copy: string): void {
  const installed = path.join(root, 'node_modules');
  const modules = path.join(copy, 'node_modules');
  mkdirSync(path.join(modules, '@tsunagu'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== '@tsunagu') symlinkSync(path.join(installed, name), path.join(modules, name));
  }
  for (const { folder, manifest } of workspacePackages(copy)) {
    symlinkSync(path.join(copy, folder), path.join(modules, manifest.name));
    const own = path.join(root, folder, 'node_modules');
    if (existsSync(own)) symlinkSync(own, path.join(copy, folder, 'node_modules'));
  }
}
