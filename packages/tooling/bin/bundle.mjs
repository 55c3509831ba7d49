#!/usr/bin/env node
// Bundles one TypeScript entry for Node: workspace packages (@tsunagu/*) are inlined as source, all other packages stay
// imports. As a command: node bundle.mjs src/server.ts dist/server.js [more pairs]
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `import.meta.url` of a source file must keep pointing at that file, or data files beside it would not be found. */
function keepSourceLocation(outfile) {
  return {
    name: 'keep-source-location',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const contents = await readFile(file, 'utf8');
        if (!contents.includes('import.meta.')) return undefined;
        const relative = path.relative(path.dirname(outfile), file).split(path.sep).join('/');
        const url = `(new URL(${JSON.stringify(relative)}, import.meta.url).href)`;
        const filename = `process.getBuiltinModule('node:url').fileURLToPath${url}`;
        return {
          loader: 'ts',
          contents: contents
            .replaceAll('import.meta.dirname', `process.getBuiltinModule('node:path').dirname(${filename})`)
            .replaceAll('import.meta.filename', filename)
            .replaceAll(/\bimport\.meta\.url\b(?!\)\.href\))/g, url),
        };
      });
    },
  };
}

const onlyOurPackagesInside = {
  name: 'only-our-packages-inside',
  setup(setup) {
    setup.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('@tsunagu/') || path.isAbsolute(name)
        ? undefined
        : { path: name, external: true },
    );
  },
};

/** @param {{entry: string, outfile: string, write?: boolean}} options */
export function bundle({ entry, outfile, write = true }) {
  return build({
    entryPoints: [path.resolve(entry)],
    outfile: path.resolve(outfile),
    write,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: 'linked',
    keepNames: true,
    logLevel: 'warning',
    plugins: [keepSourceLocation(path.resolve(outfile)), onlyOurPackagesInside],
  });
}

/** Directory of the package a file belongs to. */
export function packageOf(file) {
  for (let directory = path.dirname(path.resolve(file)); ; directory = path.dirname(directory)) {
    try {
      readFileSync(path.join(directory, 'package.json'));
      return directory;
    } catch {
      if (directory === path.dirname(directory)) throw new Error(`${file} はパッケージの中にありません。`);
    }
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const pairs = process.argv.slice(2);
  try {
    for (let index = 0; index < pairs.length; index += 2) {
      await bundle({ entry: pairs[index], outfile: pairs[index + 1] });
    }
  } catch (error) {
    endAfterBuildFailure(error);
  }
}

/** esbuild has already said what is wrong, and where; its stack helps nobody. */
export function endAfterBuildFailure(error) {
  if (!Array.isArray(error?.errors)) throw error;
  process.exit(1);
}
