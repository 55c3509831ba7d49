import type { IncomingMessage } from 'node:http';
import type { Actor } from '@tsunagu/access';
import { type FileContent, largestFile } from '@tsunagu/subgraph-kit';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import { type SubgraphCall, type SubgraphTransport, SubgraphUnavailable } from '../engine/transport.ts';
import { deadlineOf, requireCsrfHeader } from './graphql-door.ts';
import { DoorRefusal } from './refusal.ts';

export interface FilesDoorOptions {
  authenticate: (request: IncomingMessage) => Promise<Actor | null>;
  transports: readonly SubgraphTransport[];
}

/** A scan may take its time; the client's own patience is the server's `requestTimeout`. */
const fileDeadlineMs = 20_000;

const statusOf: Record<string, number> = {
  NOT_FOUND_OR_NOT_PERMITTED: 404,
  FILE_TOO_LARGE: 413,
  FILE_INFECTED: 422,
  SCAN_UNAVAILABLE: 503,
  AUDIT_UNAVAILABLE: 503,
  ACCOUNT_SUSPENDED: 403,
  SESSION_ENDED: 401,
  TOO_MANY_PERSONS: 429,
  INTERNAL: 500,
};

/**
 * ファイルの入口: `POST /files/<subgraph>` keeps a file of a case, `GET /files/<subgraph>/<id>` gives it.
 *
 * The gateway decides nothing: bytes and actor go to the subgraph, whose actions, walls and audit are those of its GraphQL.
 * What is absent and what is forbidden answer alike, also for subgraphs that keep no files.
 */
export function filesDoor(options: FilesDoorOptions): Router {
  const routes = Router();
  const filesOf = (subgraph: unknown) => options.transports.find(({ name }) => name === subgraph)?.files;

  const identify: RequestHandler = async (request, response, next) => {
    const actor = await options.authenticate(request);
    if (!actor || actor.kind === 'public') {
      throw new DoorRefusal(
        401,
        'NOT_SIGNED_IN',
        'サインインが確認できません。もう一度サインインしてください。',
      );
    }
    response.setHeader('x-request-id', actor.requestId);
    response.setHeader('cache-control', 'no-store');
    response.locals['actor'] = { ...actor, access: 'file' } satisfies Actor;
    next();
  };

  routes.post(
    '/files/:subgraph',
    (request, _response, next) => {
      requireCsrfHeader(request);
      next();
    },
    identify,
    withinSize,
    async (request, response) => {
      const files = filesOf(request.params['subgraph']);
      if (!files) throw notFound();
      const file = {
        caseId: header(request, 'x-tsunagu-case'),
        kind: header(request, 'x-tsunagu-file-kind'),
        name: fileNameIn(request),
        bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      };
      const id = await asDoorRefusal(files.store(file, callOf(response, 'store file')));
      response.status(201).json({ id });
    },
  );

  routes.get('/files/:subgraph/:id', sameSiteOnly, identify, async (request, response) => {
    const { subgraph, id } = request.params;
    const files = filesOf(subgraph);
    if (!files || typeof id !== 'string') throw notFound();
    give(response, await asDoorRefusal(files.read(id, callOf(response, `file ${id}`))));
  });
  return routes;
}

/** A file never runs in this origin, whatever it holds: it is saved, not shown. */
function give(response: Response, { name, mediaType, bytes }: FileContent): void {
  response.setHeader('content-type', mediaType);
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeName(name)}`);
  response.setHeader('content-security-policy', `default-src 'none'; sandbox`);
  response.setHeader('x-content-type-options', 'nosniff');
  response.end(bytes);
}

/** RFC 8187. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Links on other sites lead nowhere, also when the browser would send the cookie along. */
const sameSiteOnly: RequestHandler = (request, _response, next) => {
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') throw notFound();
  next();
};

const readBody = express.raw({ type: () => true, limit: largestFile, inflate: false });

const withinSize: RequestHandler = (request, response, next) => {
  readBody(request, response, (error?: unknown) => {
    const isTooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
    if (!isTooLarge) return next(error);
    next(
      new DoorRefusal(
        413,
        'FILE_TOO_LARGE',
        'ファイルが大きすぎます（10MBまで）。分けるか、画質を下げてください。',
      ),
    );
  });
};

/** The event in the audit log names the file. */
function callOf(response: Response, operation: string): SubgraphCall {
  const actor = { ...(response.locals['actor'] as Actor), operation };
  return { actor, requestId: actor.requestId, deadline: deadlineOf(response, fileDeadlineMs) };
}

async function asDoorRefusal<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SubgraphUnavailable) {
      throw new DoorRefusal(
        503,
        'SUBGRAPH_UNAVAILABLE',
        'いまはファイルを扱えません。少し待ってからやり直してください。',
      );
    }
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions['code']);
    throw new DoorRefusal(statusOf[code] ?? 400, code, error.message);
  }
}

function fileNameIn(request: Request): string {
  try {
    return decodeURIComponent(header(request, 'x-tsunagu-file-name'));
  } catch {
    return '';
  }
}

function header(request: Request, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function notFound(): DoorRefusal {
  return new DoorRefusal(
    404,
    'NOT_FOUND_OR_NOT_PERMITTED',
    '見つからないか、見る権限がありません。番号を確かめるか、担当機関・推進員に相談してください。',
  );
}
