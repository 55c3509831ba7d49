import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { NextFunction, Request, Response } from 'express';
import type { CallWrapper } from '../engine/supergraph-gateway.ts';

const tracer = trace.getTracer('tsunagu-gateway');

export interface Tracing {
  stop(): Promise<void>;
}

/**
 * 追跡 (OpenTelemetry): follows a request into the subgraphs.
 *
 * Spans are exported when OTEL_EXPORTER_OTLP_ENDPOINT names a collector; without one, nothing is recorded and a span
 * costs nothing. Spans carry names of operations and subgraphs, never variables.
 */
export function startTracing(options: { otlpEndpoint?: string; processors?: SpanProcessor[] }): Tracing {
  const processors = [...(options.processors ?? [])];
  if (options.otlpEndpoint) {
    const url = `${options.otlpEndpoint.replace(/\/$/, '')}/v1/traces`;
    processors.push(new BatchSpanProcessor(new OTLPTraceExporter({ url })));
  }
  if (processors.length === 0) return { stop: async () => {} };
  const provider = new NodeTracerProvider({ spanProcessors: processors });
  provider.register();
  return {
    async stop() {
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

/** The span of the whole request; continues the caller's trace when it sent a `traceparent`. */
export function traceRequest(request: Request, response: Response, next: NextFunction): void {
  const parent = propagation.extract(context.active(), request.headers);
  const span = tracer.startSpan(`${request.method} ${request.baseUrl}`, { kind: SpanKind.SERVER }, parent);
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
}

/** A span for every subgraph call; the call carries it on as W3C trace context. */
export const traceCalls: CallWrapper = (next) => async (transport, request, requestContext) => {
  const span = tracer.startSpan(`call ${transport.name}`, {
    kind: SpanKind.CLIENT,
    attributes: {
      'tsunagu.subgraph': transport.name,
      'tsunagu.operation': requestContext.operationLabel,
      'tsunagu.request_id': requestContext.requestId,
      'graphql.operation.type': request.operationType,
    },
  });
  const active = trace.setSpan(context.active(), span);
  const carrier: { traceparent?: string } = {};
  propagation.inject(active, carrier);
  try {
    return await context.with(active, () =>
      next(transport, request, {
        ...requestContext,
        ...(carrier.traceparent ? { traceparent: carrier.traceparent } : {}),
      }),
    );
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
};
