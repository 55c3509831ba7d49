import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** A part of an answer that is missing, and the sentence that says what to do. */
export interface Failure {
  code: string;
  message: string;
  /** Name of the subgraph that is down. */
  subgraph?: string;
  path: string;
  /** Messages by input field, of a refused mutation. */
  fields?: Record<string, string>;
}

/** The errors of a GraphQL answer, one per code and subgraph. */
export function failuresOf(error: unknown): Failure[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const seen = new Map<string, Failure>();
  for (const one of error.errors) {
    const extensions = (one.extensions ?? {}) as Record<string, unknown>;
    const failure: Failure = {
      code: String(extensions.code ?? 'INTERNAL_SERVER_ERROR'),
      message: one.message,
      subgraph: typeof extensions.subgraph === 'string' ? extensions.subgraph : undefined,
      path: (one.path ?? []).join('.'),
      fields: extensions.fields as Record<string, string> | undefined,
    };
    const key = `${failure.code}:${failure.subgraph ?? failure.message}`;
    if (!seen.has(key)) seen.set(key, failure);
  }
  return [...seen.values()];
}

/** What the doors (`NOT_SIGNED_IN`) and the measures (`SESSION_ENDED`) say when the session is over. */
const signedOutCodes: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'SESSION_ENDED']);

/** True when the session had ended, or ended while the request was under way. */
export function isSignedOut(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return failuresOf(error).some(({ code }) => signedOutCodes.has(code));
}

/** The measures (by subgraph name) whose data is missing from an answer just now. */
export function unavailableSubgraphs(error: unknown): string[] {
  return failuresOf(error)
    .filter((failure) => failure.code === 'SUBGRAPH_UNAVAILABLE' && failure.subgraph)
    .map((failure) => failure.subgraph as string);
}
