import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { SetContextLink } from '@apollo/client/link/context';
import { currentPurpose } from '../session/purpose.ts';

/**
 * The portal's one GraphQL client.
 *
 * - `errorPolicy: 'all'` everywhere: a measure that is down leaves the others on the page; its error is shown as a
 *   notice by {@link measureFailures}, never swallowed.
 * - Fragments are masked: a component reads only what its own fragment asks for.
 * - Answers are kept in memory only and vanish with the tab; nothing personal is written to a shared computer.
 *
 * @param onUnauthenticated called when the session ended (401); the page stays as it is
 */
export function createClient(onUnauthenticated: () => void): ApolloClient {
  const identify = new SetContextLink((previous) => ({
    headers: {
      ...(previous.headers as Record<string, string> | undefined),
      'x-tsunagu-csrf': '1',
      'x-tsunagu-purpose': currentPurpose(),
    },
  }));
  const watch = new ErrorLink(({ error }) => {
    if (ServerError.is(error) && error.statusCode === 401) onUnauthenticated();
  });
  return new ApolloClient({
    link: ApolloLink.from([watch, identify, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache({ possibleTypes: {} }),
    dataMasking: true,
    devtools: { enabled: import.meta.env.DEV },
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      mutate: { errorPolicy: 'none' },
    },
  });
}
