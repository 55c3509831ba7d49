import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, Router } from 'express';
import type { SubgraphState, SubgraphTransport } from '../engine/transport.ts';
import type { Metrics } from '../observability/metrics.ts';

export interface ProbeOptions {
  transports: readonly SubgraphTransport[];
  isDatabaseReady: () => Promise<boolean>;
  metrics: Metrics;
  /** `TSUNAGU_METRICS_TOKEN`: who may read /metrics from elsewhere; undefined: only this machine may. */
  metricsToken?: string | undefined;
}

/**
 * 監視の窓口: /healthz (the process lives), /readyz (what it can answer), /metrics (Prometheus; not open to the network).
 *
 * A gateway with some subgraphs down is `degraded` and stays in service: the other measures still answer. It is not
 * ready only without its database (no session can be checked) or without any subgraph.
 */
export function probes({ transports, isDatabaseReady, metrics, metricsToken }: ProbeOptions): Router {
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
  routes.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(request, metricsToken)) {
      response.status(404).end();
      return;
    }
    const { contentType, body } = await metrics.text();
    response.setHeader('content-type', contentType);
    response.send(body);
  });
  return routes;
}

/** With a token the token decides. Without one only this machine asks, and not on behalf of others (reverse proxy). */
function mayReadMetrics(request: Request, token: string | undefined): boolean {
  if (token !== undefined) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return forwarded === undefined && (address === '::1' || address.startsWith('127.'));
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
