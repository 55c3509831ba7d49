import type { Actor } from '@tsunagu/access';
import type { RuntimeFiles } from '@tsunagu/subgraph-kit';
import type { DocumentNode, ExecutionResult } from 'graphql';
import {
  type SubgraphCall,
  type SubgraphRequest,
  type SubgraphTransport,
  SubgraphUnavailable,
  withinDeadline,
} from './transport.ts';

/** The part of a `SubgraphRuntime` of @tsunagu/subgraph-kit that answers calls. */
export interface ExecutableSubgraph {
  readonly domain: { readonly name: string };
  execute(
    request: { document: DocumentNode; operationName?: string; variables?: Record<string, unknown> },
    actor: Actor,
  ): Promise<ExecutionResult>;
  readonly files?: RuntimeFiles | undefined;
  isReady(): Promise<boolean>;
}

/**
 * A subgraph in this process: the actor is handed over in memory, nothing listens on a port.
 *
 * The trace follows by the async context. The transport does not own the runtime; whoever made it stops it.
 */
export function inProcessTransport(subgraph: ExecutableSubgraph): SubgraphTransport {
  const { name } = subgraph.domain;
  const { files } = subgraph;
  return {
    name,
    async execute({ document, operationName, variables }: SubgraphRequest, call: SubgraphCall) {
      const work = subgraph.execute(
        { document, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
        call.actor,
      );
      try {
        return await withinDeadline(name, call.deadline, work);
      } catch (error) {
        throw error instanceof SubgraphUnavailable ? error : new SubgraphUnavailable(name, 'failed', error);
      }
    },
    files: files && {
      store: (file, { actor, deadline }) => withinDeadline(name, deadline, files.store(actor, file)),
      read: (id, { actor, deadline }) => withinDeadline(name, deadline, files.read(actor, id)),
    },
    state: async () => ((await subgraph.isReady()) ? 'up' : 'down'),
    async stop() {},
  };
}
