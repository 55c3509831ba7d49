import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Outcome = 'ok' | 'partial' | 'failed';

export interface Metrics {
  /** One federated operation was answered. */
  operation(label: string, outcome: Outcome, seconds: number): void;
  /** One subgraph was called. */
  subgraphCall(subgraph: string, outcome: Outcome, seconds: number): void;
  /** A subgraph gave no answer. */
  unavailable(subgraph: string, reason: string): void;
  /** A request was turned away at the door (limit, identity, CSRF). */
  refused(code: string): void;
  /** An error left the gateway. */
  error(code: string): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<{ contentType: string; body: string }>;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * 計測値 for Prometheus. Labels come from bounded sets only: operation names of the portal's registered documents,
 * subgraph names, error codes. No label holds anything a client can invent.
 */
export function createMetrics({ processMetrics = false } = {}): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'tsunagu_operation_duration_seconds',
    help: 'Time to answer a federated operation',
    labelNames: ['operation', 'outcome'],
    buckets,
    registers,
  });
  const calls = new Histogram({
    name: 'tsunagu_subgraph_call_duration_seconds',
    help: 'Time one subgraph took for one call',
    labelNames: ['subgraph', 'outcome'],
    buckets,
    registers,
  });
  const unavailable = new Counter({
    name: 'tsunagu_subgraph_unavailable_total',
    help: 'Subgraph calls without an answer',
    labelNames: ['subgraph', 'reason'],
    registers,
  });
  const refused = new Counter({
    name: 'tsunagu_refused_requests_total',
    help: 'Requests turned away before they were planned',
    labelNames: ['code'],
    registers,
  });
  const errors = new Counter({
    name: 'tsunagu_errors_total',
    help: 'Errors given to clients, by code',
    labelNames: ['code'],
    registers,
  });
  return {
    operation: (operation, outcome, seconds) => operations.observe({ operation, outcome }, seconds),
    subgraphCall: (subgraph, outcome, seconds) => calls.observe({ subgraph, outcome }, seconds),
    unavailable: (subgraph, reason) => unavailable.inc({ subgraph, reason }),
    refused: (code) => refused.inc({ code }),
    error: (code) => errors.inc({ code }),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
