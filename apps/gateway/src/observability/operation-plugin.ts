import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../engine/request-context.ts';
import type { CallWrapper } from '../engine/supergraph-gateway.ts';
import { SubgraphUnavailable } from '../engine/transport.ts';
import type { Log } from './log.ts';
import type { Metrics, Outcome } from './metrics.ts';

/** Times every operation and writes one log line for it: who asked what kind of question, never about whom. */
export function observeOperations(metrics: Metrics, log: Log): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response, operation }) {
          const { body } = response;
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          const outcome = outcomeOf(result);
          const seconds = (performance.now() - contextValue.startedAt) / 1_000;
          metrics.operation(contextValue.operationLabel, outcome, seconds);
          const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
          for (const code of codes) metrics.error(code);
          const { actor } = contextValue;
          log.info('operation', {
            requestId: contextValue.requestId,
            operation: contextValue.operationLabel,
            type: operation?.operation,
            actor: actor.kind,
            agency: actor.agencyId,
            client: actor.clientId,
            outcome,
            codes: [...new Set(codes)],
            milliseconds: Math.round(seconds * 1_000),
          });
        },
      };
    },
  };
}

/** Times every subgraph call. */
export function observeCalls(metrics: Metrics): CallWrapper {
  return (next) => async (transport, request, context) => {
    const started = performance.now();
    let outcome: Outcome = 'failed';
    try {
      const result = await next(transport, request, context);
      outcome = outcomeOf(result);
      return result;
    } catch (error) {
      metrics.unavailable(transport.name, error instanceof SubgraphUnavailable ? error.reason : 'failed');
      throw error;
    } finally {
      metrics.subgraphCall(transport.name, outcome, (performance.now() - started) / 1_000);
    }
  };
}

function outcomeOf({ data, errors }: { data?: unknown; errors?: readonly unknown[] }): Outcome {
  if (!errors?.length) return 'ok';
  return data ? 'partial' : 'failed';
}
