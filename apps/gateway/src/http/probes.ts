import { Router } from 'express';
import type { SubgraphState, SubgraphTransport } from '../engine/transport.ts';
import type { Metrics } from '../observability/metrics.ts';

export interface ProbeOptions {
  transports: readonly SubgraphTransport[];
  isDatabaseReady: () => Promise<boolean>;
  metrics: Metrics;
}

/**
 * 監視の窓口: /healthz (the process lives), /readyz (what it can answer), /metrics (Prometheus).
 *
 * A gateway with some subgraphs down is `degraded` and stays in service: the other measures still answer. It is not
 * ready only without its database (no session can be checked) or without any subgraph.
 */
export function probes({ transports, isDatabaseReady, metrics }: ProbeOptions): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', async (_request, response) => {
    const [database, states] = await Promise.all([
      isDatabaseReady(),
      Promise.all(transports.map(async (transport) => [transport.name, await transport.state()] as const)),
    ]);
    const subgraphs: Record<string, SubgraphState> = Object.fromEntries(states);
    const answering = states.filter(([, state]) => state !== 'down').length;
    const status =
      !database || answering === 0 ? 'not ready' : answering < states.length ? 'degraded' : 'ready';
    response.status(status === 'not ready' ? 503 : 200).json({
      status,
      database: database ? 'up' : 'down',
      subgraphs,
    });
  });
  routes.get('/metrics', async (_request, response) => {
    const { contentType, body } = await metrics.text();
    response.setHeader('content-type', contentType);
    response.send(body);
  });
  return routes;
}
