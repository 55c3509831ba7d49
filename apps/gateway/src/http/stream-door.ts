import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Actor } from '@tsunagu/access';
import { topicOf } from '@tsunagu/subgraph-kit';
import type { RequestHandler, Response } from 'express';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  MaxIntrospectionDepthRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { SupergraphGateway } from '../engine/supergraph-gateway.ts';
import type { Changes } from '../live/changes.ts';
import { type LiveAnswer, type LiveEvent, liveQuery } from '../live/live-query.ts';
import { turns } from '../live/turns.ts';
import { type Admitted, actorOf, admit, type GraphqlDoorOptions, identified } from './graphql-door.ts';
import { DoorRefusal } from './refusal.ts';

/** Bounds of streams; only tests are less patient. */
export const streamLimits = {
  perSession: 5,
  perClient: 20,
  perGateway: 1_000,
  /** Questions of all streams that are under way at once; the rest wait their turn, so that pages go first. */
  askingAtOnce: 4,
  heartbeatMs: 15_000,
  settleMs: 300,
};

export interface StreamDoorOptions extends GraphqlDoorOptions {
  gateway: SupergraphGateway;
  changes: Changes;
  /** The actor anew, before each event; null: the stream ends. */
  authenticateAgain: (request: IncomingMessage) => Promise<Actor | null>;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  limits?: Partial<typeof streamLimits>;
}

export interface StreamDoor {
  handlers: RequestHandler[];
  /** Ends all streams, so that the server can close. */
  end(): void;
}

type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * 購読の入口 (/graphql/stream): GraphQL subscriptions as server-sent events, by the graphql-sse protocol, one connection
 * per subscription.
 *
 * The same door as /graphql: CSRF header, identity, trusted documents, limits. See `liveQuery` for what happens behind it.
 */
export function streamDoor(options: StreamDoorOptions): StreamDoor {
  const limits = { ...streamLimits, ...options.limits };
  const open = new Map<string, number>();
  const ending = new AbortController();
  const inTurn = turns(limits.askingAtOnce);
  let total = 0;

  function takePlace(actor: Actor): () => void {
    const [reader, most] =
      actor.kind === 'partner'
        ? [`client ${actor.clientId}`, limits.perClient]
        : [`session ${actor.sessionId}`, limits.perSession];
    const taken = open.get(reader) ?? 0;
    if (taken >= most || total >= limits.perGateway) {
      throw new DoorRefusal(
        429,
        'TOO_MANY_STREAMS',
        `同時に開ける購読は${most}本までです。使っていない画面を閉じてください。`,
        30,
      );
    }
    open.set(reader, taken + 1);
    total += 1;
    return () => {
      total -= 1;
      const left = (open.get(reader) ?? 1) - 1;
      if (left > 0) open.set(reader, left);
      else open.delete(reader);
    };
  }

  const stream: RequestHandler = async (request, response) => {
    const admitted = admitStream(request, response, options);
    const leave = takePlace(admitted.actor);
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, ending.signal]);
    response.once('close', () => {
      gone.abort();
      leave();
    });
    const shape = (result: Result) => shaped(result, options.formatError);
    const again = async () => {
      const actor = await options.authenticateAgain(request);
      return actor && isSameReader(actor, admitted.actor) ? actor : null;
    };
    const events = liveQuery({
      ask: () =>
        inTurn(async () => ask(admitted, await again(), { ...options, signal, shape })).catch(
          (error: unknown): LiveAnswer => ({ state: 'over', result: shape({ errors: [surprise(error)] }) }),
        ),
      dismissed: async () => ((await again()) ? null : shape(signedOut())),
      changes: options.changes,
      heartbeatMs: limits.heartbeatMs,
      settleMs: limits.settleMs,
      signal,
    });
    await send(response, events, 2 * limits.heartbeatMs);
  };

  return { handlers: [...identified(options), stream], end: () => ending.abort() };
}

function admitStream(
  request: Parameters<RequestHandler>[0],
  response: Response,
  options: StreamDoorOptions,
): Admitted {
  if (!request.accepts('text/event-stream')) {
    throw new DoorRefusal(406, 'STREAM_ONLY', 'accept: text/event-stream で送ってください。');
  }
  const actor = actorOf(response);
  if (actor.kind === 'public') {
    throw new DoorRefusal(401, 'NOT_SIGNED_IN', '購読にはサインインが要ります。');
  }
  const admitted = admit(request, response, options);
  if (admitted.operation.operation !== 'subscription') {
    throw new DoorRefusal(
      400,
      'NO_SUBSCRIPTION',
      'ここは購読（subscription）の入口です。ほかは /graphql へ。',
    );
  }
  const [problem] = validate(options.gateway.apiSchema, admitted.document, [
    ...specifiedRules,
    MaxIntrospectionDepthRule,
  ]);
  if (problem) throw new DoorRefusal(400, 'GRAPHQL_VALIDATION_FAILED', problem.message);
  return admitted;
}

/** No later question of this reader would be answered either. */
const lostAccess = new Set<unknown>(['ACCOUNT_SUSPENDED', 'SESSION_ENDED']);

/** The whole operation from the start: actor, plan, audited transactions of every subgraph it needs. */
async function ask(
  admitted: Admitted,
  actor: Actor | null,
  parts: StreamDoorOptions & { signal: AbortSignal; shape: (result: Result) => Result },
): Promise<LiveAnswer> {
  if (!actor) return { state: 'over', result: parts.shape(signedOut()) };
  const topics = new Set<string>();
  const { operation, document, variables, operationLabel } = admitted;
  const result = await parts.gateway.execute(
    { document, operation, variables, operationName: operation.name?.value ?? null },
    {
      actor: { ...actor, operation: admitted.actor.operation, access: 'stream' },
      requestId: actor.requestId,
      deadline: AbortSignal.any([parts.signal, AbortSignal.timeout(parts.deadlineMs)]),
      operationLabel,
      startedAt: performance.now(),
      watched: topics,
    },
  );
  if (result.errors?.some(({ extensions }) => lostAccess.has(extensions['code']))) {
    return { state: 'over', result: parts.shape({ errors: result.errors }) };
  }
  const isVisible = Object.values(result.data ?? {}).some((value) => value !== null);
  if (!isVisible) {
    const refused = result.errors?.length ? result : notFoundOrNotPermitted();
    return { state: 'invisible', result: parts.shape(refused) };
  }
  if (actor.staffId) topics.add(topicOf(actor.municipality, 'account', actor.staffId));
  return { state: 'visible', result: parts.shape(result), topics };
}

/** Writes events one by one; the next question waits until the client has taken the last answer. */
async function send(
  response: Response,
  events: AsyncGenerator<LiveEvent>,
  patienceMs: number,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  await write(response, ':\n\n', patienceMs);
  for await (const event of events) {
    if (event.kind === 'heartbeat') await write(response, ':\n\n', patienceMs);
    else await write(response, `event: next\ndata: ${JSON.stringify(event.result)}\n\n`, patienceMs);
  }
  response.end('event: complete\ndata:\n\n');
}

/** A client that takes nothing for this long is cut off. */
async function write(response: Response, text: string, patienceMs: number): Promise<void> {
  if (response.destroyed || response.write(text)) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      response.off('drain', end);
      response.off('close', end);
      resolve();
    };
    const timer = setTimeout(() => response.destroy(), patienceMs);
    response.once('drain', end);
    response.once('close', end);
  });
}

function isSameReader(one: Actor, other: Actor): boolean {
  return one.kind === other.kind && one.staffId === other.staffId && one.clientId === other.clientId;
}

function shaped({ data, errors }: Result, formatError: StreamDoorOptions['formatError']): Result {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length
      ? { errors: errors.map((error) => formatError(error.toJSON(), error) as unknown as GraphQLError) }
      : {}),
  };
}

function surprise(error: unknown): GraphQLError {
  return new GraphQLError('the question of a stream failed', {
    ...(error instanceof Error ? { originalError: error } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

function signedOut(): Result {
  return lastWord('NOT_SIGNED_IN', 'サインインが確認できません。もう一度サインインしてください。');
}

function notFoundOrNotPermitted(): Result {
  return lastWord(
    'NOT_FOUND_OR_NOT_PERMITTED',
    '見つからないか、見る権限がありません。番号を確かめるか、担当機関・推進員に相談してください。',
  );
}

function lastWord(code: string, message: string): Result {
  return { errors: [new GraphQLError(message, { extensions: { code, errorId: randomUUID() } })] };
}
