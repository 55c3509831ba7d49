import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { RequestContext } from './request-context.ts';
import type { SubgraphRequest, SubgraphTransport } from './transport.ts';
import { SubgraphUnavailable } from './transport.ts';
import {
  representationCount,
  tooManyRepresentationsResult,
  unavailableResult,
  withPaths,
} from './unavailable.ts';

/** `_entities` ≤ 500 representations (access.md, limits). */
export const mostRepresentations = 500;

type GatewayInterface = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

type ExecuteOnSubgraph = (
  transport: SubgraphTransport,
  request: SubgraphRequest,
  context: RequestContext,
) => Promise<ExecutionResult>;

/** Wraps every subgraph call, for tracing, metrics and the call counter of the tests. */
export type CallWrapper = (next: ExecuteOnSubgraph) => ExecuteOnSubgraph;

export interface SupergraphGatewayOptions {
  supergraphSdl: string;
  transports: readonly SubgraphTransport[];
  wrappers?: readonly CallWrapper[];
  /** A subgraph gave no answer; its fields are null. */
  onUnavailable?: (subgraph: string, error: SubgraphUnavailable, context: RequestContext) => void;
}

export interface SupergraphGateway extends GatewayInterface {
  /** Answers one already validated operation; Apollo Server calls the same through `load()`. */
  execute(
    operation: FederatedOperation,
    context: RequestContext,
  ): Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>>;
  readonly apiSchema: GraphQLSchema;
}

export interface FederatedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/**
 * 連合グラフの実行器: the planner of @graphql-hive/router-runtime behind Apollo Server's public `GatewayInterface`.
 *
 * Apollo Server parses, validates and answers; the planner splits the operation; this file joins them and is the one
 * place where a subgraph is called (identity, deadline, tracing). See docs/adr/0010-gateway-engine.md.
 */
export async function createSupergraphGateway(options: SupergraphGatewayOptions): Promise<SupergraphGateway> {
  const transports = new Map(options.transports.map((transport) => [transport.name, transport]));
  const unifiedGraph = buildASTSchema(parse(options.supergraphSdl, { noLocation: true }), {
    assumeValidSDL: true,
  });
  let call: ExecuteOnSubgraph = (transport, request, context) =>
    transport.execute(request, {
      actor: context.actor,
      requestId: context.requestId,
      deadline: context.deadline,
      ...(context.traceparent ? { traceparent: context.traceparent } : {}),
    });
  for (const wrap of options.wrappers ?? []) call = wrap(call);

  async function onSubgraphExecute(name: string, request: SubgraphRequest, context: RequestContext) {
    const transport = transports.get(name);
    if (!transport) return unavailableResult(name, request);
    if (representationCount(request) > mostRepresentations) {
      return tooManyRepresentationsResult(name, request, mostRepresentations);
    }
    try {
      const result = await call(transport, request, context);
      for (const topic of watchedTopics(result)) context.watched?.add(topic);
      return withPaths(name, request, result);
    } catch (error) {
      const reason =
        error instanceof SubgraphUnavailable ? error : new SubgraphUnavailable(name, 'failed', error);
      options.onUnavailable?.(name, reason, context);
      return unavailableResult(name, request);
    }
  }

  const handler = await unifiedGraphHandler({
    unifiedGraph,
    getUnifiedGraphSDL: () => options.supergraphSdl,
    onSubgraphExecute: (name, request) =>
      onSubgraphExecute(name, toSubgraphRequest(request), request.context as RequestContext),
  });
  const executor = handler.executor;
  if (!executor) throw new Error('the router runtime gave no executor');
  const apiSchema = handler.unifiedGraph;

  async function execute(
    { document, operation, operationName, variables }: FederatedOperation,
    context: RequestContext,
  ): Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>> {
    const coercion = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables);
    if (coercion.errors) return { errors: coercion.errors.map(asBadInput) };
    // No signal: the planner caches the promise of a plan, so an aborted one would spoil the document for everybody.
    const result = await executor?.({
      document,
      variables,
      operationType: operation.operation,
      context,
      ...(operationName ? { operationName } : {}),
    });
    if (!result || Symbol.asyncIterator in result)
      throw new Error('the operation did not give a single result');
    return {
      data: result.data ?? null,
      ...(result.errors?.length ? { errors: result.errors.map(asGraphQLError) } : {}),
    };
  }

  return {
    apiSchema,
    execute,
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema, coreSupergraphSdl: options.supergraphSdl });
      return () => {};
    },
    async load() {
      return {
        executor: ({ document, operation, operationName, request, context }) =>
          execute(
            { document, operation, operationName, variables: request.variables ?? {} },
            context as RequestContext,
          ),
      };
    },
    async stop() {
      await Promise.all(options.transports.map((transport) => transport.stop()));
    },
  };
}

/** What a subgraph says would change its answer of a subscription. */
function watchedTopics({ extensions }: ExecutionResult): string[] {
  const topics = extensions?.['watched'];
  return Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
}

function toSubgraphRequest(request: {
  document: DocumentNode;
  operationName?: string;
  operationType?: string;
  variables?: Record<string, unknown>;
}): SubgraphRequest {
  return {
    document: request.document,
    operationType: (request.operationType ?? 'query') as SubgraphRequest['operationType'],
    ...(request.operationName ? { operationName: request.operationName } : {}),
    ...(request.variables ? { variables: request.variables } : {}),
  };
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, path, extensions, originalError } = error as Partial<GraphQLError>;
  return new GraphQLError(message ?? 'unknown error', {
    path: path ?? null,
    extensions: extensions ?? {},
    originalError: originalError ?? null,
  });
}
