import type { Actor } from '@tsunagu/access';

/** What the gateway knows of one federated request. Lives as long as the request. */
export interface RequestContext {
  actor: Actor;
  requestId: string;
  deadline: AbortSignal;
  traceparent?: string;
  /** Name for metrics and logs, from a bounded set. */
  operationLabel: string;
  startedAt: number;
  /** Collects the topics that would change the answer of a subscription. */
  watched?: Set<string>;
}
