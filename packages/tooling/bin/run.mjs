#!/usr/bin/env node
// Runs a TypeScript entry: node packages/tooling/bin/run.mjs FILE.ts [arguments]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const [file, ...args] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error(
    `使い方: node packages/tooling/bin/run.mjs FILE.ts [引数]${file ? `（${file} がありません）` : ''}`,
  );
  process.exit(2);
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = path.join(root, 'node_modules/.bin/node');
  const child = spawn(node, [fileURLToPath(import.meta.url), file, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  const { bundle, endAfterBuildFailure, packageOf } = await import('./bundle.mjs');
  const folder = path.join(packageOf(file), '.cache', 'run');
  const name = path
    .relative(packageOf(file), path.resolve(file))
    .replaceAll(path.sep, '-')
    .replace(/\.tsx?$/, '');
  const outfile = path.join(folder, `${name}.mjs`);
  const { outputFiles } = await bundle({ entry: file, outfile, write: false }).catch(endAfterBuildFailure);
  mkdirSync(folder, { recursive: true });
  for (const output of outputFiles) {
    const partial = `${output.path}.${process.pid}`;
    writeFileSync(partial, output.contents);
    renameSync(partial, output.path);
    rmSync(partial, { force: true });
  }
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, path.resolve(file), ...args];
  await import(pathToFileURL(outfile).href);
}
