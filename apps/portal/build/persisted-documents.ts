import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print } from 'graphql';
import { type Plugin, runnerImport } from 'vite';

/**
 * Writes `persisted-documents.json` (sha256 of the text → text) beside the built portal. The gateway trusts
 * exactly these documents, so the text must be the one that Apollo Client sends: with `__typename`, printed.
 */
export function persistedDocuments(): Plugin {
  let root = process.cwd();
  return {
    name: 'tsunagu:persisted-documents',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const manifest = await collectDocuments(root);
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: `${JSON.stringify(manifest, null, 1)}\n`,
      });
    },
  };
}

/** Every operation of the generated modules under `src`, by the sha256 of what the client sends. */
async function collectDocuments(root: string): Promise<Record<string, string>> {
  const source = join(root, 'src');
  if (!existsSync(source)) return {};
  const cache = new InMemoryCache();
  const entries: [string, string][] = [];
  for (const file of globSync('**/*.generated.ts', { cwd: source }).sort()) {
    const { module } = await runnerImport<Record<string, DocumentNode>>(join(source, file), {
      configFile: false,
      root,
    });
    for (const [name, document] of Object.entries(module)) {
      if (!name.endsWith('Document') || !isOperation(document)) continue;
      const text = print(cache.transformDocument(document));
      entries.push([createHash('sha256').update(text).digest('hex'), text]);
    }
  }
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function isOperation(document: DocumentNode): boolean {
  return document.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}
