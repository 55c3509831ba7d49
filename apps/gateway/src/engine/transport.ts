import type { Actor } from '@tsunagu/access';
import type { FileContent, SentFile } from '@tsunagu/subgraph-kit';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** What the planner asks of one subgraph. */
export interface SubgraphRequest {
  document: DocumentNode;
  operationName?: string;
  operationType: 'query' | 'mutation' | 'subscription';
  variables?: Record<string, unknown>;
}

/** The federated request a subgraph call belongs to. */
export interface SubgraphCall {
  actor: Actor;
  requestId: string;
  /** Aborted when the federated request has run out of time or its client has gone. */
  deadline: AbortSignal;
  /** W3C trace context of the calling span. */
  traceparent?: string;
}

/** Files of a subgraph's cases. Refusals are GraphQL errors with the code of the domain. */
export interface SubgraphFiles {
  /**
   * @returns the id of the file
   * @throws GraphQLError, SubgraphUnavailable
   */
  store(file: SentFile, call: SubgraphCall): Promise<string>;
  /** @throws GraphQLError, the same for what is absent and what is forbidden; SubgraphUnavailable */
  read(id: string, call: SubgraphCall): Promise<FileContent>;
}

export type SubgraphState = 'up' | 'down' | 'recovering';

/** The way to one subgraph. The composition root chooses; neither planner nor domain knows which one it is. */
export interface SubgraphTransport {
  readonly name: string;
  /** @throws SubgraphUnavailable when no answer can be had */
  execute(request: SubgraphRequest, call: SubgraphCall): Promise<ExecutionResult>;
  /** Undefined where the subgraph keeps no files. */
  readonly files?: SubgraphFiles | undefined;
  /** For /readyz; never throws. */
  state(): Promise<SubgraphState>;
  stop(): Promise<void>;
}

/** Why a subgraph gave no answer; for logs and metrics, not for the client. */
export type UnavailableReason =
  | 'connection'
  | 'deadline'
  | 'circuit-open'
  | 'refused'
  | 'answer-unreadable'
  | 'failed';

export class SubgraphUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(subgraph: string, reason: UnavailableReason, cause?: unknown) {
    super(`subgraph ${subgraph} gave no answer (${reason})`, { cause });
    this.name = 'SubgraphUnavailable';
    this.reason = reason;
  }
}

/** Rejects as soon as the deadline passes, even when the work itself does not listen to it. */
export function withinDeadline<T>(subgraph: string, deadline: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const expire = () => reject(new SubgraphUnavailable(subgraph, 'deadline'));
    if (deadline.aborted) return expire();
    deadline.addEventListener('abort', expire, { once: true });
    work.then(resolve, reject).finally(() => deadline.removeEventListener('abort', expire));
  });
}
