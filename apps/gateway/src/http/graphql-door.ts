import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Actor } from '@tsunagu/access';
import { isSteppedUp } from '@tsunagu/subgraph-kit';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { checkRequest, limits } from '../engine/limits.ts';
import type { RequestContext } from '../engine/request-context.ts';
import {
  asTrustedDocument,
  type TrustedDocument,
  type TrustedDocuments,
} from '../engine/trusted-documents.ts';
import { DoorRefusal } from './refusal.ts';

export interface GraphqlDoorOptions {
  /** Null: something was presented that does not hold. */
  authenticate: (request: IncomingMessage) => Promise<Actor | null>;
  trustedDocuments: TrustedDocuments;
  /** 登録済み文書 of a partner by the SHA-256 of its text: whoever registered documents may send nothing else. */
  partnerDocument?: (clientId: string, id: string) => Promise<{ restricted: boolean; text: string | null }>;
  /** Signed-in staff may ask for the schema in development. */
  development: boolean;
  deadlineMs: number;
}

interface GraphqlBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

const longestOperationName = 100;

/**
 * 入口 (/graphql): CSRF header, identity, trusted documents and limits, in this order, before Apollo Server sees a request.
 *
 * Only POST with JSON: a question about a person has no place in an address.
 */
export function graphqlDoor(
  apollo: ApolloServer<RequestContext>,
  options: GraphqlDoorOptions,
): RequestHandler[] {
  return [
    ...identified(options),
    (request, response, next) => {
      const { query, variables, operation, actor, operationLabel } = admit(request, response, options);
      if (operation.operation === 'subscription') {
        throw new DoorRefusal(
          400,
          'STREAM_ELSEWHERE',
          '購読（subscription）は /graphql/stream へ、accept: text/event-stream で送ってください。',
        );
      }
      // Apollo Server reads only what was checked here.
      request.body = { query, variables, ...(operation.name ? { operationName: operation.name.value } : {}) };
      response.locals['requestContext'] = {
        actor,
        requestId: actor.requestId,
        deadline: deadlineOf(response, options.deadlineMs),
        operationLabel,
        startedAt: performance.now(),
      } satisfies RequestContext;
      next();
    },
    expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) }),
  ];
}

/** What every GraphQL request passes first: method, form, CSRF header, size, identity, a partner's registered documents. */
export function identified(
  options: Pick<GraphqlDoorOptions, 'authenticate' | 'partnerDocument'>,
): RequestHandler[] {
  return [
    (request, _response, next) => {
      if (request.method !== 'POST') {
        throw new DoorRefusal(405, 'POST_ONLY', '問い合わせは POST で送ってください。');
      }
      if (!request.is('application/json')) {
        throw new DoorRefusal(415, 'JSON_ONLY', '問い合わせは application/json で送ってください。');
      }
      requireCsrfHeader(request);
      next();
    },
    express.json({ limit: limits.bodyBytes, strict: true }),
    async (request, response, next) => {
      const actor = await options.authenticate(request);
      if (!actor) {
        throw new DoorRefusal(
          401,
          'NOT_SIGNED_IN',
          'サインインが確認できません。もう一度サインインしてください。',
        );
      }
      response.setHeader('x-request-id', actor.requestId);
      response.locals['actor'] = forExport(request, actor);
      if (actor.clientId !== undefined && options.partnerDocument) {
        response.locals['registered'] = await registeredDocument(
          request.body,
          actor.clientId,
          options.partnerDocument,
        );
      }
      next();
    },
  ];
}

/** Who `identified` let in. */
export function actorOf(response: Response): Actor {
  return response.locals['actor'] as Actor;
}

/** The context that `admit` prepared. */
export function contextOf(response: Response): RequestContext {
  return response.locals['requestContext'] as RequestContext;
}

/** Scripts of other origins cannot set the header without a preflight, which is never granted. Bearer tokens need none. */
export function requireCsrfHeader(request: Request): void {
  if (request.headers.authorization !== undefined) return;
  const crossSite = request.headers['sec-fetch-site'] === 'cross-site';
  if (request.headers['x-tsunagu-csrf'] !== '1' || crossSite) {
    throw new DoorRefusal(
      403,
      'CSRF_HEADER_MISSING',
      'この画面からの操作と確認できません。つなぐの画面を開き直してやり直してください（x-tsunagu-csrf: 1 が必要です）。',
    );
  }
}

/** An operation that may be asked: within the limits, by an actor who names it. */
export interface Admitted {
  query: string;
  variables: Record<string, unknown>;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  actor: Actor;
  operationLabel: string;
}

/**
 * Takes the operation out of a request and holds it against the limits.
 *
 * @throws DoorRefusal, LimitExceeded
 */
export function admit(
  request: Request,
  response: Response,
  options: Pick<GraphqlDoorOptions, 'trustedDocuments' | 'development'>,
): Admitted {
  const actor = actorOf(response);
  const body = (request.body ?? {}) as GraphqlBody;
  if (Array.isArray(request.body)) {
    throw new DoorRefusal(400, 'NO_BATCHES', '問い合わせは一つずつ送ってください。');
  }
  const registered = response.locals['registered'] as TrustedDocument | undefined;
  const trusted = registered ?? trustedDocument(body, options.trustedDocuments);
  const query = trusted?.text ?? body.query;
  if (typeof query !== 'string' || query === '') {
    throw new DoorRefusal(400, 'QUERY_MISSING', 'query に問い合わせを書いてください。');
  }
  const variables = isRecord(body.variables) ? body.variables : {};
  const operationName =
    typeof body.operationName === 'string' ? body.operationName : (trusted?.operationName ?? null);
  const { document, operation, introspects } = checkRequest(
    { query, variables, operationName },
    {
      trusted: trusted !== undefined,
      introspection: actor.kind === 'partner' || (options.development && actor.kind === 'staff'),
    },
  );
  return {
    query,
    variables,
    document,
    operation,
    actor: withOperation(actor, operation.name?.value),
    operationLabel: registered
      ? 'registered partner document'
      : (trusted?.operationName ?? (introspects ? 'introspection' : `${actor.kind} query`)),
  };
}

/**
 * 書き出し: leaves for a file, so who asks must have proved shortly before who they are. A partner has its own key.
 *
 * @throws DoorRefusal STEP_UP_REQUIRED
 */
function forExport(request: Request, actor: Actor): Actor {
  if (request.headers['x-tsunagu-export'] !== '1') return actor;
  if (actor.kind === 'staff' && !isSteppedUp(actor, new Date())) {
    throw new DoorRefusal(
      403,
      'STEP_UP_REQUIRED',
      '書き出しの前に、本人の確認が要ります。確認が済んだら、もう一度書き出してください。',
    );
  }
  return { ...actor, access: 'export' };
}

/** The registered document that a partner sends, by its id or its very text; undefined for one that registered none. */
async function registeredDocument(
  body: unknown,
  clientId: string,
  find: NonNullable<GraphqlDoorOptions['partnerDocument']>,
): Promise<TrustedDocument | undefined> {
  const { query, documentId, extensions } = (body ?? {}) as GraphqlBody;
  const named = documentId ?? extensions?.persistedQuery?.sha256Hash;
  const id =
    typeof query === 'string'
      ? createHash('sha256').update(query).digest('hex')
      : String(named ?? '').replace(/^sha256:/, '');
  const { restricted, text } = await find(clientId, id);
  if (!restricted) return undefined;
  if (text === null) {
    throw new DoorRefusal(
      403,
      'DOCUMENT_NOT_REGISTERED',
      'この連携システムが送れるのは、登録済みの文書だけです。文書の追加は登録の窓口に連絡してください。',
    );
  }
  return asTrustedDocument(text);
}

function trustedDocument(body: GraphqlBody, documents: TrustedDocuments): TrustedDocument | undefined {
  if (typeof body.query === 'string') return documents.findText(body.query);
  const id = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof id !== 'string') return undefined;
  const known = documents.find(id);
  if (!known) {
    throw new DoorRefusal(
      400,
      'PERSISTED_QUERY_NOT_FOUND',
      '画面が古くなっています。ページを読み直してください。',
    );
  }
  return known;
}

function withOperation(actor: Actor, name: string | undefined): Actor {
  return name ? { ...actor, operation: name.slice(0, longestOperationName) } : actor;
}

/** Ends when the time is up or the client has gone, whichever comes first. */
export function deadlineOf(response: Response, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException('the deadline has passed', 'TimeoutError')),
    milliseconds,
  );
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new DOMException('the client has gone', 'AbortError'));
  });
  return controller.signal;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
