import { DomainError } from '@tsunagu/subgraph-kit';
import { parse } from 'graphql';

/**
 * 登録文書: GraphQL documents a client may send, and then no others.
 *
 * @throws OV-032 a document that is no GraphQL; OV-033 two of one name
 */
export function checkDocuments(documents: readonly { name: string; text: string }[]): void {
  for (const { name, text } of documents) {
    try {
      parse(text);
    } catch {
      refuse('OV-032', `文書「${name}」は GraphQL として読めません。`);
    }
  }
  if (new Set(documents.map(({ name }) => name)).size < documents.length) {
    refuse('OV-033', '同じ名前の文書があります。');
  }
}

function refuse(code: string, message: string): never {
  throw new DomainError(code, message, { fields: { documents: message } });
}
