import type { TypedDocumentNode } from '@apollo/client';
import { print } from 'graphql';
import { currentPurpose } from '../session/purpose.ts';

/** What browsers let outlive a page is 64 KiB of all bodies together. */
const LARGEST_KEPT_ALIVE = 60_000;

/** Whether a request with this content may outlive its page; a larger one would be refused by the browser. */
export function mayOutliveThePage(content: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(content)).length <= LARGEST_KEPT_ALIVE;
}

/**
 * Sends a mutation from a page that is about to go. It leaves at once, before any promise, since a page that is
 * being unloaded runs nothing later; `keepalive` lets it arrive without the page.
 *
 * @returns the data, for a page that stays after all
 * @throws when the server refused or was not reached
 */
export async function sendOnLeaving<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    keepalive: mayOutliveThePage(variables),
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'x-tsunagu-csrf': '1',
      'x-tsunagu-purpose': currentPurpose(),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly unknown[] };
  if (!response.ok || errors || !data) throw new Error(`/graphql answered ${response.status}`);
  return data;
}
