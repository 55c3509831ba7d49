import { type QueryPlanOptions, useQueryPlan } from '@graphql-hive/router-runtime';
import { parse, print } from 'graphql';
import type { RequestContext } from './request-context.ts';
import type { CallWrapper } from './supergraph-gateway.ts';
import { representationCount } from './unavailable.ts';

type QueryPlan = Parameters<NonNullable<QueryPlanOptions['onQueryPlan']>>[0];
type PlanNode = NonNullable<QueryPlan['node']>;

/** One call of one subgraph on behalf of a federated request. */
export interface CountedCall {
  subgraph: string;
  /** Level of the plan, from 1: how many calls had to be answered before this one could be asked. */
  level: number;
  operationType: string;
  representations: number;
}

export interface CallCounter {
  /** Hand this to the gateway's `wrappers`. */
  wrapper: CallWrapper;
  /** The calls of all requests since the last `reset`, in the order they were made. */
  calls(): CountedCall[];
  /** Calls per `subgraph@level`: the call budget says that none exceeds 1. */
  perSubgraphAndLevel(): Record<string, number>;
  reset(): void;
}

/**
 * 呼出予算の計器: counts subgraph calls per subgraph and level of the plan, for the call-budget test.
 *
 * @example
 * const counter = countCalls();
 * const gateway = await createSupergraphGateway({ supergraphSdl, transports, wrappers: [counter.wrapper] });
 * // … ask …
 * expect(Math.max(...Object.values(counter.perSubgraphAndLevel()))).toBe(1);
 */
export function countCalls(): CallCounter {
  let recorded: { call: Omit<CountedCall, 'level'>; text: string; context: RequestContext }[] = [];

  function calls(): CountedCall[] {
    const planned = new Map<RequestContext, Map<string, number[]>>();
    return recorded.map(({ call, text, context }) => {
      const levels = planned.get(context) ?? levelsOf(planOf(context));
      planned.set(context, levels);
      return { ...call, level: levels.get(`${call.subgraph}\n${text}`)?.shift() ?? 0 };
    });
  }

  return {
    wrapper: (next) => (transport, request, context) => {
      recorded.push({
        call: {
          subgraph: transport.name,
          operationType: request.operationType,
          representations: representationCount(request),
        },
        text: print(request.document),
        context,
      });
      return next(transport, request, context);
    },
    calls,
    perSubgraphAndLevel() {
      const counts: Record<string, number> = {};
      for (const { subgraph, level } of calls()) {
        const key = `${subgraph}@${level}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    },
    reset() {
      recorded = [];
    },
  };
}

/** The plan that was carried out for a request, read through the runtime's public plugin. */
export function planOf(context: RequestContext): QueryPlan | undefined {
  let plan: QueryPlan | undefined;
  const plugin = useQueryPlan({ onQueryPlan: (found) => (plan = found) });
  const hook = plugin.onExecute as unknown as (payload: object) => {
    onExecuteDone(payload: object): void;
  };
  hook({ context, args: {} }).onExecuteDone({ result: {}, setResult: () => {} });
  return plan;
}

/** Levels at which a plan asks each operation of each subgraph, in the order of asking. */
function levelsOf(plan: QueryPlan | undefined): Map<string, number[]> {
  const levels = new Map<string, number[]>();
  if (plan?.node) visit(plan.node, 0, levels);
  return levels;
}

/** @returns the level reached when the node is done */
function visit(node: PlanNode, reached: number, levels: Map<string, number[]>): number {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.reduce((level, child) => visit(child, level, levels), reached);
    case 'Parallel':
      return Math.max(reached, ...node.nodes.map((child) => visit(child, reached, levels)));
    case 'Flatten':
      return visit(node.node, reached, levels);
    case 'Condition':
      return Math.max(
        ...[node.ifClause, node.elseClause].map((child) => (child ? visit(child, reached, levels) : reached)),
      );
    case 'Subscription':
      return visit(node.primary, reached, levels);
    case 'Fetch':
    case 'BatchFetch':
      askedAt(levels, `${node.serviceName}\n${print(parse(node.operation))}`, reached + 1);
      return reached + 1;
    default:
      return reached;
  }
}

function askedAt(levels: Map<string, number[]>, key: string, level: number): void {
  levels.set(
    key,
    [...(levels.get(key) ?? []), level].sort((a, b) => a - b),
  );
}
