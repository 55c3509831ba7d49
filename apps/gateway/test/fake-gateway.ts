import type { Actor } from '@tsunagu/access';
import { composeSupergraph } from '../src/engine/compose.ts';
import { inProcessTransport } from '../src/engine/in-process-transport.ts';
import type { SubgraphTransport } from '../src/engine/transport.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../src/gateway.ts';
import { createLog } from '../src/observability/log.ts';
import { type FakeSubgraph, fakeConsultation, fakeHomeCare, fakeRegistry, worker } from './city-of-fakes.ts';

export interface FakeGateway {
  url: string;
  gateway: Gateway;
  logged: Record<string, unknown>[];
  subgraphs: FakeSubgraph[];
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: Answer }>;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** A gateway over fake subgraphs, listening on a loopback port. `as` chooses who asks: staff unless told otherwise. */
export async function startFakeGateway(
  options: Partial<GatewayOptions> & {
    as?: Actor | null;
    transport?: (s: FakeSubgraph) => SubgraphTransport;
  } = {},
): Promise<FakeGateway> {
  const { as = worker, transport = inProcessTransport, ...rest } = options;
  const subgraphs = [fakeRegistry(), fakeHomeCare(), fakeConsultation()];
  const logged: Record<string, unknown>[] = [];
  let request = 0;
  const gateway = await createGateway({
    supergraphSdl: composeSupergraph(subgraphs),
    transports: subgraphs.map(transport),
    authenticate: async () => as && { ...as, requestId: `request-${++request}` },
    log: createLog('info', (line) => logged.push(JSON.parse(line))),
    ...rest,
  });
  const url = await gateway.listen(0);
  return {
    url,
    gateway,
    logged,
    subgraphs,
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
    },
  };
}

/** Answers of a dead process: every call fails as a refused connection would. */
export function deadWhen(name: string): (subgraph: FakeSubgraph) => SubgraphTransport {
  return (subgraph) => {
    const transport = inProcessTransport(subgraph);
    if (subgraph.name !== name) return transport;
    return {
      ...transport,
      state: async () => 'down',
      execute: async () => {
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      },
    };
  };
}
