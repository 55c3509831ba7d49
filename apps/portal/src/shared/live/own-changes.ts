import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';

/** A notice of a change comes within this time after one's own step: it speaks of that step. */
const ECHO_MS = 3_000;

let lastOwnChange = Number.NEGATIVE_INFINITY;

/** Remembers when this tab changed something, so that a notice of it is not taken for somebody else's change. */
export const noteOwnChanges = new ApolloLink((operation, forward) => {
  if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
  lastOwnChange = Number.POSITIVE_INFINITY;
  return forward(operation).pipe(
    tap({
      finalize: () => {
        lastOwnChange = performance.now();
      },
    }),
  );
});

/** Whether a change that is heard of now was made in this tab. */
export function isOwnChange(now = performance.now()): boolean {
  return now - lastOwnChange < ECHO_MS;
}
