import { type ClassType, Subscription } from 'type-graphql';

/**
 * 購読 (subscription field): a question whose answer is sent again whenever it changes.
 *
 * The gateway holds the stream; a subgraph only answers "how is it now?", each time in a fresh audited transaction of an
 * actor who was established anew. The resolver names by `ctx.watch` what would change its answer.
 *
 * Basis: access.md "every subscription"; docs/adr/0017-live-and-files.md.
 */
export function Live(
  type: () => ClassType,
  options: { nullable: true; description: string },
): MethodDecorator {
  return Subscription(type, { ...options, subscribe: onlyTheGatewayStreams });
}

/** The place type-graphql keeps for a message broker; subgraphs have none. */
export const noBroker = { publish: onlyTheGatewayStreams, subscribe: onlyTheGatewayStreams };

function onlyTheGatewayStreams(): never {
  throw new Error('a subgraph answers a subscription like a query; the gateway holds the stream');
}

/** What a stream can wait for; the same names stand in the notices of the database (`access.announce_case`). */
export type WatchedKind = 'case' | 'agency' | 'account';

/** The topic of a notice: municipality, kind, id. */
export function topicOf(municipality: string, kind: WatchedKind, id: string): string {
  return `${municipality}/${kind}/${id}`;
}
