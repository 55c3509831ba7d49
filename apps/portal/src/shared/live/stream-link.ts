import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';
import { currentPurpose } from '../session/purpose.ts';

/**
 * Subscriptions over /graphql/stream: server-sent events by the graphql-sse protocol, one connection each, with the same
 * headers as every question. A broken line is made again; a stream that the gateway ended stays ended.
 */
export function streamLink(): ApolloLink {
  const client = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: () => ({ 'x-tsunagu-csrf': '1', 'x-tsunagu-purpose': currentPurpose() }),
    retryAttempts: 10,
  });
  return new ApolloLink(
    ({ query, variables, operationName, extensions }) =>
      new Observable<ApolloLink.Result>((observer) =>
        client.subscribe<ApolloLink.Result['data'], Record<string, unknown>>(
          { query: print(query), variables, operationName, extensions } as RequestParams,
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
}
