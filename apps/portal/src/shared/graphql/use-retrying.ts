import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { failuresOf, isSignedOut } from './failures.ts';

const RETRY_MS = 3_000;

export interface Retrying {
  /**
   * Sends a change until the server has answered, each time with the same key, so that it is done once.
   *
   * @throws what the server refused; never that it could not be reached
   */
  send: <Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Omit<Variables, 'key'>,
  ) => Promise<Data>;
  /** How many changes are not saved yet because the server cannot be reached. */
  waiting: number;
}

/** Changes that survive a dropped line: they are sent again when it is back, and until then the page says so. */
export function useRetrying(): Retrying {
  const client = useApolloClient();
  const [waiting, setWaiting] = useState(0);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => {
    if (waiting === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [waiting]);
  const send: Retrying['send'] = async (mutation, variables) => {
    const sent = { ...variables, key: crypto.randomUUID() };
    let waits = false;
    try {
      for (;;) {
        try {
          const { data } = await client.mutate({ mutation, variables: sent } as never);
          return data as never;
        } catch (error) {
          if (!isUnreached(error) || !isShown.current) throw error;
        }
        if (!waits) setWaiting((count) => count + 1);
        waits = true;
        await lineOrTime();
      }
    } finally {
      if (waits) setWaiting((count) => count - 1);
    }
  };
  return { send, waiting };
}

/** The server, or the measure behind it, was not there; what it refused is an answer. */
function isUnreached(error: unknown): boolean {
  if (isSignedOut(error)) return false;
  if (ServerError.is(error)) return error.statusCode >= 500;
  const failures = failuresOf(error);
  return failures.every(({ code }) => code === 'SUBGRAPH_UNAVAILABLE');
}

/** Until the line is back, or some seconds have passed. */
function lineOrTime(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, RETRY_MS);
    window.addEventListener('online', done);
  });
}
