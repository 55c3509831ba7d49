import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap } from 'rxjs';
import { noteOwnChanges } from '../live/own-changes.ts';
import { streamLink } from '../live/stream-link.ts';
import { currentPurpose } from '../session/purpose.ts';
import { documentId } from './document-id.ts';
import { isSignedOut } from './failures.ts';

/**
 * The portal's one GraphQL client.
 *
 * - `errorPolicy: 'all'` everywhere: a measure that is down leaves the others on the page; its error is shown as a
 *   notice by {@link measureFailures}, never swallowed.
 * - Fragments are masked: a component reads only what its own fragment asks for.
 * - Two requests that are alike stay two: what a page reads after a step must not be the answer to what it asked before.
 * - Answers are kept in memory only and vanish with the tab; nothing personal is written to a shared computer.
 *
 * @param onUnauthenticated called when the session ended; the page stays as it is
 */
export function createClient(onUnauthenticated: () => void): ApolloClient {
  const identify = new SetContextLink((previous) => ({
    headers: {
      ...(previous.headers as Record<string, string> | undefined),
      'x-tsunagu-csrf': '1',
      'x-tsunagu-purpose': currentPurpose(),
    },
  }));
  // The gateway trusts the documents that this build registered; it is told which one comes.
  const nameDocument = new ApolloLink((operation, forward) =>
    from(documentId(operation.query)).pipe(
      mergeMap((sha256Hash) => {
        if (sha256Hash) operation.extensions.persistedQuery = { version: 1, sha256Hash };
        return forward(operation);
      }),
    ),
  );
  const watch = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onUnauthenticated();
  });
  return new ApolloClient({
    link: ApolloLink.from([
      watch,
      identify,
      nameDocument,
      noteOwnChanges,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        streamLink(),
        new HttpLink({ uri: '/graphql', credentials: 'same-origin', includeExtensions: true }),
      ),
    ]),
    cache: new InMemoryCache({ possibleTypes: {} }),
    dataMasking: true,
    queryDeduplication: false,
    devtools: { enabled: import.meta.env.DEV },
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      mutate: { errorPolicy: 'none' },
    },
  });
}
