import { type DocumentNode, print } from 'graphql';

const known = new WeakMap<DocumentNode, Promise<string | undefined>>();

/**
 * The sha256 of a document as it is sent, which is its name in `persisted-documents.json`. Undefined where the browser
 * computes no digests (a page opened over plain http from another machine); the gateway then applies its limits.
 */
export function documentId(document: DocumentNode): Promise<string | undefined> {
  const before = known.get(document);
  if (before) return before;
  const computed = digest(print(document));
  known.set(document, computed);
  return computed;
}

async function digest(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
