export { type CallCounter, type CountedCall, countCalls, planOf } from './engine/call-counter.ts';
export { CompositionFailed, composeSupergraph, readSubgraphs } from './engine/compose.ts';
export { type HttpTransportOptions, httpTransport } from './engine/http-transport.ts';
export { inProcessTransport } from './engine/in-process-transport.ts';
export { limits } from './engine/limits.ts';
export type { SubgraphCall, SubgraphRequest, SubgraphTransport } from './engine/transport.ts';
export { TrustedDocuments } from './engine/trusted-documents.ts';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export { createLog } from './observability/log.ts';
