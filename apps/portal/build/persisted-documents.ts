import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, OperationTypeNode, print } from 'graphql';
import { EMPTY } from 'rxjs';
import { type Plugin, runnerImport } from 'vite';

/**
 * Writes `persisted-documents.json` (sha256 of the text → text) beside the built portal. The gateway trusts
 * exactly these documents, so each text is taken from the client itself at the moment of sending.
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
  const sent: string[] = [];
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    dataMasking: true,
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'none' },
    },
    link: new ApolloLink((operation) => {
      sent.push(print(operation.query));
      return EMPTY;
    }),
  });
  for (const file of globSync('**/*.generated.ts', { cwd: source }).sort()) {
    const { module } = await runnerImport<Record<string, DocumentNode>>(join(source, file), {
      configFile: false,
      root,
    });
    for (const [name, document] of Object.entries(module)) {
      if (name.endsWith('Document')) await send(client, document);
    }
  }
  const entries = sent.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

/** The link answers nothing, which the client reports as an error; what was sent is known by then. */
async function send(client: ApolloClient, document: DocumentNode): Promise<void> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  switch (operation?.operation) {
    case OperationTypeNode.SUBSCRIPTION:
      client.subscribe({ query: document, fetchPolicy: 'no-cache' }).subscribe({ error: () => undefined });
      break;
    case OperationTypeNode.MUTATION:
      await client.mutate({ mutation: document, fetchPolicy: 'no-cache' }).catch(() => undefined);
      break;
    default:
      await client.query({ query: document, fetchPolicy: 'no-cache' }).catch(() => undefined);
  }
}
