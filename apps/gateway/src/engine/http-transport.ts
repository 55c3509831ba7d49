import { type FileContent, frameFile, signActor, unframeFile } from '@tsunagu/subgraph-kit';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, print } from 'graphql';
import { Pool } from 'undici';
import { Circuit } from './circuit.ts';
import {
  type SubgraphCall,
  type SubgraphRequest,
  type SubgraphState,
  type SubgraphTransport,
  SubgraphUnavailable,
  withinDeadline,
} from './transport.ts';

export interface HttpTransportOptions {
  name: string;
  /** Address of the split host, e.g. http://127.0.0.1:4011. */
  url: string;
  secret: string;
  connections?: number;
  circuit?: Circuit;
}

const printed = new WeakMap<object, string>();
const healthTimeoutMs = 1_000;

/**
 * A subgraph in a process of its own, reached over a keep-alive pool with a signed identity per request.
 *
 * Reads are tried once more when the connection broke before an answer; writes never are.
 */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { name, secret } = options;
  const pool = new Pool(new URL(options.url).origin, {
    connections: options.connections ?? 32,
    keepAliveTimeout: 30_000,
  });
  const circuit = options.circuit ?? new Circuit();

  async function send(body: string, call: SubgraphCall): Promise<ExecutionResult> {
    const token = await signActor(call.actor, { audience: name, body, secret });
    const answer = await pool.request({
      path: '/graphql',
      method: 'POST',
      body,
      signal: call.deadline,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': call.requestId,
        ...(call.traceparent ? { traceparent: call.traceparent } : {}),
      },
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new SubgraphUnavailable(name, answer.statusCode === 401 ? 'refused' : 'failed');
    }
    const result: unknown = await answer.body.json().catch((cause: unknown) => {
      throw isConnectionError(cause) ? cause : new SubgraphUnavailable(name, 'answer-unreadable', cause);
    });
    if (typeof result !== 'object' || result === null || !('data' in result || 'errors' in result)) {
      throw new SubgraphUnavailable(name, 'answer-unreadable');
    }
    return result as ExecutionResult;
  }

  /** @throws GraphQLError with the refusal of the domain */
  async function sendFile(path: string, body: Buffer, call: SubgraphCall): Promise<Buffer> {
    const token = await signActor(call.actor, { audience: name, body, secret });
    try {
      const answer = await pool.request({
        path,
        method: 'POST',
        body,
        signal: call.deadline,
        headers: {
          'content-type': 'application/octet-stream',
          authorization: `Bearer ${token}`,
          'x-request-id': call.requestId,
        },
      });
      const content = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode === 200) return content;
      if (answer.statusCode === 422) throw refusalIn(content);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      throw new SubgraphUnavailable(name, call.deadline.aborted ? 'deadline' : 'connection', error);
    }
    throw new SubgraphUnavailable(name, 'failed');
  }

  async function sendReadsTwice(request: SubgraphRequest, body: string, call: SubgraphCall) {
    try {
      return await send(body, call);
    } catch (error) {
      if (request.operationType === 'mutation' || call.deadline.aborted || !isConnectionError(error))
        throw error;
      return send(body, call);
    }
  }

  return {
    name,
    async execute(request, call) {
      if (!circuit.admit()) throw new SubgraphUnavailable(name, 'circuit-open');
      const body = JSON.stringify({
        query: textOf(request),
        operationName: request.operationName,
        variables: request.variables,
      });
      try {
        const result = await withinDeadline(name, call.deadline, sendReadsTwice(request, body, call));
        circuit.succeeded();
        return result;
      } catch (error) {
        if (clientHasGone(call)) circuit.abandoned();
        else circuit.failed();
        if (error instanceof SubgraphUnavailable) throw error;
        throw new SubgraphUnavailable(name, call.deadline.aborted ? 'deadline' : 'connection', error);
      }
    },
    files: {
      async store({ bytes, ...about }, call) {
        const { id } = unframeFile(await sendFile('/files', frameFile(about, bytes), call)).about;
        return String(id);
      },
      async read(id, call) {
        const answer = await sendFile('/files/read', frameFile({ id }, Buffer.alloc(0)), call);
        const { about, bytes } = unframeFile(answer);
        return { ...(about as Pick<FileContent, 'name' | 'mediaType'>), bytes };
      },
    },
    async state(): Promise<SubgraphState> {
      try {
        const answer = await pool.request({
          path: '/healthz',
          method: 'GET',
          signal: AbortSignal.timeout(healthTimeoutMs),
        });
        await answer.body.dump();
        if (answer.statusCode !== 200) return 'down';
        return circuit.state === 'closed' ? 'up' : 'recovering';
      } catch {
        return 'down';
      }
    },
    async stop() {
      await pool.destroy();
    },
  };
}

function refusalIn(content: Buffer): GraphQLError {
  const { errors } = JSON.parse(content.toString('utf8')) as { errors: [GraphQLFormattedError] };
  return new GraphQLError(errors[0].message, { extensions: errors[0].extensions ?? {} });
}

/** The planner reuses its documents, so each is printed once. */
function textOf(request: SubgraphRequest): string {
  let text = printed.get(request.document);
  if (text === undefined) {
    text = print(request.document);
    printed.set(request.document, text);
  }
  return text;
}

function clientHasGone({ deadline }: SubgraphCall): boolean {
  return (
    deadline.aborted && !(deadline.reason instanceof DOMException && deadline.reason.name === 'TimeoutError')
  );
}

const connectionErrorCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED',
]);

function isConnectionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && connectionErrorCodes.has(String(error.code));
}
