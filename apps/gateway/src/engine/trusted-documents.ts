import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type OperationDefinitionNode, parse } from 'graphql';

export interface TrustedDocument {
  text: string;
  operationName: string;
}

/**
 * 登録済み文書 (trusted documents): the portal's own operations, collected when it was built.
 *
 * The manifest is `{ "<sha256 of the text>": "<text>" }`, or the manifest of @apollo/persisted-query-lists
 * (`{ "operations": [{ "id", "body" }] }`). A client sends the very text, or names it by `documentId` or by
 * `extensions.persistedQuery.sha256Hash`.
 */
export class TrustedDocuments {
  readonly #documents: ReadonlyMap<string, TrustedDocument>;
  readonly #byText: ReadonlyMap<string, TrustedDocument>;

  constructor(texts: Iterable<readonly [id: string, text: string]>) {
    this.#documents = new Map(
      [...texts].flatMap(([id, text]) => {
        const document = asTrustedDocument(text);
        return [
          [id, document],
          [createHash('sha256').update(text).digest('hex'), document],
        ];
      }),
    );
    this.#byText = new Map([...this.#documents.values()].map((document) => [document.text, document]));
  }

  findText(text: string): TrustedDocument | undefined {
    return this.#byText.get(text);
  }

  find(id: string): TrustedDocument | undefined {
    return this.#documents.get(id.replace(/^sha256:/, ''));
  }
}

/** @throws GraphQLError when the text is no document */
export function asTrustedDocument(text: string): TrustedDocument {
  return { text, operationName: operationNameOf(text) };
}

/** Reads a manifest; a portal that has not been built yet has none. */
export async function readTrustedDocuments(file: string): Promise<TrustedDocuments> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new TrustedDocuments([]);
    throw error;
  }
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const operations = manifest['operations'];
  return new TrustedDocuments(
    Array.isArray(operations)
      ? operations.map(({ id, body }: { id: string; body: string }) => [id, body] as const)
      : Object.entries(manifest as Record<string, string>).map(([id, body]) => [
          id.replace(/^sha256:/, ''),
          body,
        ]),
  );
}

function operationNameOf(text: string): string {
  const operation = parse(text, { noLocation: true }).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  return operation?.name?.value ?? 'unnamed';
}
