import type { ApolloClient } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { STEP_UP_REQUIRED } from '../session/step-up.ts';

/** Asks questions whose answers leave the system as a file. */
export type ExportClient = Pick<ApolloClient, 'query'>;

/**
 * The client of an export: every question says that it is one, so that the gateway asks for a fresh proof of identity and
 * the reading log says 書き出し; nothing of the answers is kept in memory afterwards.
 */
export function exportClient(client: ApolloClient): ExportClient {
  return {
    query: (options) =>
      client.query({
        ...options,
        fetchPolicy: 'no-cache',
        context: { headers: { 'x-tsunagu-export': '1' } },
      }),
  };
}

/** True when the gateway wants to know first that the right person still sits there. */
export function wantsStepUp(error: unknown): boolean {
  return ServerError.is(error) && error.statusCode === 403 && error.bodyText.includes(STEP_UP_REQUIRED);
}
