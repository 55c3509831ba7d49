import type { Actor } from '@tsunagu/access';
import type { DocumentNode, ExecutionResult } from 'graphql';
import {
  type SubgraphCall,
  type SubgraphRequest,
  type SubgraphState,
  type SubgraphTransport,
  SubgraphUnavailable,
  withinDeadline,
} from './transport.ts';

/** The part of a kit runtime the gateway needs; `createSubgraphRuntime` of @tsunagu/subgraph-kit provides it. */
export interface ExecutableSubgraph {
  readonly name: string;
  execute(
    request: { document: DocumentNode; operationName?: string; variables?: Record<string, unknown> },
    actor: Actor,
    options: { signal: AbortSignal; traceparent?: string },
  ): Promise<ExecutionResult>;
}

/** A subgraph in this process: the actor is handed over in memory, nothing listens on a port. */
export function inProcessTransport(subgraph: ExecutableSubgraph): SubgraphTransport {
  return {
    name: subgraph.name,
    async execute(request: SubgraphRequest, call: SubgraphCall) {
      const { document, operationName, variables } = request;
      const work = subgraph.execute(
        { document, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
        call.actor,
        { signal: call.deadline, ...(call.traceparent ? { traceparent: call.traceparent } : {}) },
      );
      try {
        return await withinDeadline(subgraph.name, call.deadline, work);
      } catch (error) {
        throw error instanceof SubgraphUnavailable
          ? error
          : new SubgraphUnavailable(subgraph.name, 'failed', error);
      }
    },
    async state(): Promise<SubgraphState> {
      return 'up';
    },
    async stop() {},
  };
}
